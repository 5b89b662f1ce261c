import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { emitModels } from './models.js'
import { emitResources } from './resources.js'
import { banner } from './text.js'

/**
 * Writes the SDK's generated files. The same document always gives the same bytes.
 *
 * @param {{ openapiPath: string, outDir: string }} paths
 */
export async function generateSdk({ openapiPath, outDir }) {
  const text = await readFile(openapiPath, 'utf8')
  /** @type {import('./document.js').ApiDocument} */
  const document = JSON.parse(text)
  const files = {
    'types.ts': await emitTypes(text),
    'models.ts': emitModels(document),
    'resources.ts': emitResources(document),
  }
  await mkdir(outDir, { recursive: true })
  for (const [name, source] of Object.entries(files)) await writeFile(join(outDir, name), source)
}

/** @param {string} text */
async function emitTypes(text) {
  const ast = await openapiTS(text, {
    // A default is the server's to fill in, so the caller may leave the member out.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
  })
  return `${banner}\n${astToString(ast)}`
}
