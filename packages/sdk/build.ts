import { fileURLToPath } from 'node:url'
import { packForNpm } from '@openprm/tool-npm-package'

const here = new URL('./', import.meta.url)

/** Makes the folder that is published. `npm publish packages/sdk/package` */
export async function buildPackage(out = new URL('package/', here)): Promise<string> {
  await packForNpm(here, out, { files: ['dist'], engines: { node: '>=22' } })
  return fileURLToPath(out)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await buildPackage())
