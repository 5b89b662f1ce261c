import { fileURLToPath } from 'node:url'

/** Path of a Node 22, whatever runs this. */
export const node22 = fileURLToPath(import.meta.resolve('node/bin/node'))
