import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { create, litPlugin, ts } from '@custom-elements-manifest/analyzer/src/browser-entrypoint.js'
import { elementsPage } from './elements-page.ts'
import { slimmed, type Manifest } from './manifest-shape.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Writes `custom-elements.json` from the class comments, and `docs/elements.md` from that. */
export async function generateManifest(): Promise<void> {
  const tags = await definitions()
  const paths = ['src/core/element.ts', ...tags.values()]
  const modules = await Promise.all(
    paths.map(async (path) =>
      ts.createSourceFile(path, await readFile(root + path, 'utf8'), ts.ScriptTarget.ES2022, true),
    ),
  )
  const manifest = slimmed(create({ modules, plugins: litPlugin() }) as Manifest, tags)
  await writeFile(`${root}custom-elements.json`, `${JSON.stringify(manifest, null, 2)}\n`)
  await writeFile(fileURLToPath(new URL('../../docs/elements.md', import.meta.url)), elementsPage(manifest))
}

/** Tag to class file, in the order of the registry. By our layout `prm-<name>` is `<name>/<name>.ts`. */
async function definitions(): Promise<Map<string, string>> {
  const registry = await readFile(`${root}src/loader/widgets.ts`, 'utf8')
  const names = [...registry.matchAll(/'prm-([a-z-]+)':/g)].map(([, name = '']) => name)
  return new Map(names.map((name) => [`prm-${name}`, `src/${name}/${name}.ts`]))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateManifest()
