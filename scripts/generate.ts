import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { openApiDocument } from '@openprm/api'
import { generateSdk } from '@openprm/tool-openapi-types'
import { generateManifest } from '@openprm/widgets/manifest'

const root = new URL('../', import.meta.url)
const openapiPath = fileURLToPath(new URL('packages/api/openapi.json', root))

/** Writes every generated file. The order matters: the SDK is made from the OpenAPI document. */
export async function generate(): Promise<void> {
  await writeFile(openapiPath, `${JSON.stringify(openApiDocument(), null, 2)}\n`)
  await generateSdk({ openapiPath, outDir: fileURLToPath(new URL('packages/sdk/src/generated/', root)) })
  await generateManifest()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate()
