import { spawnSync } from 'node:child_process'
import { copyFile, glob, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const here = new URL('./', import.meta.url)
const out = new URL('package/', here)
/** The workspace's compiler. */
export const tsc = fileURLToPath(new URL('../../node_modules/.bin/tsc', here))

interface Manifest {
  name: string
  version: string
  exports: Record<string, string>
  devDependencies?: unknown
}

/** Makes the folder that is published: plain JavaScript with its types. `npm publish packages/sdk/package` */
export async function buildPackage(): Promise<string> {
  await rm(out, { recursive: true, force: true })
  const { status } = spawnSync(tsc, ['-p', 'tsconfig.build.json'], { cwd: here, stdio: 'inherit' })
  if (status !== 0) throw new Error('The SDK does not compile.')
  await nameCompiledFiles()

  const {
    devDependencies: _,
    exports,
    ...manifest
  } = JSON.parse(await readFile(new URL('package.json', here), 'utf8')) as Manifest
  const published = {
    ...manifest,
    exports: Object.fromEntries(Object.entries(exports).map(([name, source]) => [name, compiled(source)])),
    files: ['dist'],
    engines: { node: '>=22' },
  }
  await writeFile(new URL('package.json', out), `${JSON.stringify(published, null, 2)}\n`)
  await copyFile(new URL('README.md', here), new URL('README.md', out))
  await copyFile(new URL('../../LICENSE', here), new URL('LICENSE', out))
  return fileURLToPath(out)
}

function compiled(source: string): { types: string; default: string } {
  const path = source.replace('./src/', './dist/').replace(/\.ts$/, '')
  return { types: `${path}.d.ts`, default: `${path}.js` }
}

/** The compiler leaves the names of sources in declarations; not every tool finds its way from those. */
async function nameCompiledFiles(): Promise<void> {
  for await (const name of glob('dist/**/*.d.ts', { cwd: fileURLToPath(out) })) {
    const file = new URL(name, out)
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replaceAll(/(from|import\()( ?)'(\.{1,2}\/[^']+)\.ts'/g, "$1$2'$3.js'"))
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await buildPackage())
