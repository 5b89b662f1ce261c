import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generate } from './generate.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const places = [
  'packages/api/openapi.json',
  'packages/sdk/src/generated',
  'packages/widgets/custom-elements.json',
  'packages/widgets/vscode.html-custom-data.json',
  'packages/widgets/vscode.css-custom-data.json',
  'packages/widgets/src/generated',
  'docs/elements.md',
]

/** Generates everything anew and names the files whose committed text was something else. */
export async function changedByGeneration(): Promise<string[]> {
  const before = await snapshot()
  await generate()
  const after = await snapshot()
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  )
}

async function snapshot(): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const place of places) {
    const path = join(root, place)
    const inside = await readdir(path).catch(() => undefined)
    for (const name of inside?.map((file) => join(place, file)) ?? [place]) {
      files.set(name, await readFile(join(root, name), 'utf8').catch(() => ''))
    }
  }
  return files
}
