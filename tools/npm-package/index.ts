import { spawnSync } from 'node:child_process'
import { copyFile, glob, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** The workspace's compiler. */
export const tsc = fileURLToPath(new URL('node_modules/.bin/tsc', import.meta.url))

interface Manifest {
  name: string
  version: string
  exports: Record<string, string>
  devDependencies?: unknown
  dependencies?: Record<string, string>
}

/**
 * Makes the folder that is published from a package of the workspace: plain JavaScript with its types.
 * @param out emptied first
 * @param more of the published `package.json`, over the package's own; `sources` are the entries, when not all are published
 */
export async function packForNpm(
  folder: URL,
  out: URL,
  { sources, ...more }: { sources?: Record<string, string>; [member: string]: unknown },
): Promise<void> {
  await rm(out, { recursive: true, force: true })
  const outDir = fileURLToPath(new URL('dist', out))
  const { status } = spawnSync(tsc, ['-p', 'tsconfig.build.json', '--outDir', outDir], {
    cwd: folder,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`${folder.pathname} does not compile.`)
  await nameCompiledFiles(out)

  const {
    devDependencies: _,
    exports,
    ...manifest
  } = JSON.parse(await readFile(new URL('package.json', folder), 'utf8')) as Manifest
  const published = {
    ...manifest,
    exports: Object.fromEntries(
      Object.entries(sources ?? exports).map(([name, source]) => [name, compiled(source)]),
    ),
    ...more,
  }
  await writeFile(new URL('package.json', out), `${JSON.stringify(published, null, 2)}\n`)
  await copyFile(new URL('README.md', folder), new URL('README.md', out))
  await copyFile(new URL('../../LICENSE', import.meta.url), new URL('LICENSE', out))
}

function compiled(source: string): string | { types: string; default: string } {
  if (!source.endsWith('.ts')) return source
  const path = source.replace('./src/', './dist/').replace(/\.ts$/, '')
  return { types: `${path}.d.ts`, default: `${path}.js` }
}

/** The compiler leaves the names of sources in declarations; not every tool finds its way from those. */
async function nameCompiledFiles(out: URL): Promise<void> {
  for await (const name of glob('dist/**/*.d.ts', { cwd: fileURLToPath(out) })) {
    const file = new URL(name, out)
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replaceAll(/(from|import\()( ?)'(\.{1,2}\/[^']+)\.ts'/g, "$1$2'$3.js'"))
  }
}
