import { copyFile, cp, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { packForNpm } from '@openprm/tool-npm-package'
import { buildWidgets } from './build.ts'

const here = new URL('./', import.meta.url)
const beside = ['custom-elements.json', 'vscode.css-custom-data.json', 'vscode.html-custom-data.json']

interface Manifest {
  version: string
  exports: Record<string, string>
  sideEffects: string[]
}

/**
 * Makes the folder that is published: classes and their registration as modules, and in `cdn/` the files that the API
 * serves, to be copied to a host of one's own. `npm publish packages/widgets/package`
 */
export async function buildPackage(out = new URL('package/', here)): Promise<string> {
  const { directory } = await buildWidgets()
  const manifest = await read(new URL('package.json', here))
  const entries = Object.entries(manifest.exports).filter(([, source]) => !/^\.\/\w+\.ts$/.test(source))
  const [lit, sdk] = await Promise.all(
    ['lit', '@openprm/sdk'].map((name) => read(new URL(`node_modules/${name}/package.json`, here))),
  )
  await packForNpm(here, out, {
    sources: { ...Object.fromEntries(entries), './cdn/*': './cdn/*' },
    files: ['dist', 'cdn', ...beside],
    sideEffects: ['./dist/define/*', './cdn/*'],
    dependencies: { '@openprm/sdk': sdk!.version, lit: `^${lit!.version}` },
  })
  for (const file of beside) await copyFile(new URL(file, here), new URL(file, out))
  await cp(directory, new URL('cdn/', out), { recursive: true })
  return fileURLToPath(out)
}

const read = async (file: URL): Promise<Manifest> => JSON.parse(await readFile(file, 'utf8')) as Manifest

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await buildPackage())
