import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { create, litPlugin, ts } from '@custom-elements-manifest/analyzer/src/browser-entrypoint.js'
import { cssData, htmlData } from './editor-data.ts'
import { elementsPage } from './elements-page.ts'
import { slimmed, type Manifest } from './manifest-shape.ts'
import { reactWrappers } from './react-wrappers.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Writes `custom-elements.json` from the class comments; from that the docs, what editors read, and React's wrappers. */
export async function generateManifest(): Promise<void> {
  const tags = await definitions()
  const paths = ['src/core/element.ts', ...tags.values()]
  const modules = await Promise.all(
    paths.map(async (path) =>
      ts.createSourceFile(path, await readFile(root + path, 'utf8'), ts.ScriptTarget.ES2022, true),
    ),
  )
  const manifest = slimmed(create({ modules, plugins: litPlugin() }) as Manifest, tags)
  const files = {
    'custom-elements.json': json(manifest),
    'vscode.html-custom-data.json': json(htmlData(manifest)),
    'vscode.css-custom-data.json': json(cssData(manifest)),
    'src/generated/react.ts': reactWrappers(manifest),
    '../../docs/elements.md': elementsPage(manifest),
  }
  for (const [path, text] of Object.entries(files)) await writeFile(root + path, text)
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Tag to class file, in the order of the registry. By our layout `prm-<name>` is `<name>/<name>.ts`. */
async function definitions(): Promise<Map<string, string>> {
  const registry = await readFile(`${root}src/loader/widgets.ts`, 'utf8')
  const names = [...registry.matchAll(/'prm-([a-z-]+)':/g)].map(([, name = '']) => name)
  return new Map(names.map((name) => [`prm-${name}`, `src/${name}/${name}.ts`]))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateManifest()
