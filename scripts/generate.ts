import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { openApiDocument } from '@openprm/api'
import { generateSdk } from '@openprm/tool-openapi-types'

const root = new URL('../', import.meta.url)
const openapiPath = fileURLToPath(new URL('packages/api/openapi.json', root))

/** Writes every generated file. The order matters: the SDK is made from the OpenAPI document. */
await writeFile(openapiPath, `${JSON.stringify(openApiDocument(), null, 2)}\n`)
await generateSdk({ openapiPath, outDir: fileURLToPath(new URL('packages/sdk/src/generated/', root)) })
