import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import openapiTypes, { astToString } from 'openapi-typescript'
import { modelsSource } from './models.ts'
import { resourcesSource, type OpenApi } from './resources.ts'

interface GenerateOptions {
  openapiPath: string
  /** Folder of the generated sources; its files are replaced. */
  outDir: string
}

/** Makes the SDK's types and resource classes from the OpenAPI document, and from nothing else. */
export async function generateSdk({ openapiPath, outDir }: GenerateOptions): Promise<void> {
  const document = JSON.parse(await readFile(openapiPath, 'utf8')) as OpenApi
  const types = astToString(await openapiTypes(document as never, { alphabetize: true, defaultNonNullable: false }))
  const notice = '// Generated from openapi.json by `pnpm generate`; do not edit.\n'
  await mkdir(outDir, { recursive: true })
  await writeFile(join(outDir, 'types.ts'), `${notice}${types}`)
  await writeFile(join(outDir, 'models.ts'), `${notice}${modelsSource(document)}`)
  await writeFile(join(outDir, 'resources.ts'), `${notice}${resourcesSource(document)}`)
}
