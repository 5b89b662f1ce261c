import { writeFile } from 'node:fs/promises'
import { openApiDocument } from '@openprm/api'

const root = new URL('../', import.meta.url)

/** Writes every generated file. The order matters: the SDK is made from the OpenAPI document. */
await writeFile(new URL('packages/api/openapi.json', root), `${JSON.stringify(openApiDocument(), null, 2)}\n`)
