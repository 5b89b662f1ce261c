/**
 * A server in a process of its own, from whose source one condition was taken away.
 * Usage: without-clause.ts DATABASE_URL SECRET_HEX PORT MODULE_FILE CLAUSE
 */
import { registerHooks } from 'node:module'

const [, , , , , file, clause] = process.argv
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context)
    if (!url.endsWith(`/modules/${file}`)) return loaded
    const source = Buffer.from(loaded.source as Uint8Array).toString()
    if (!source.includes(clause!))
      throw new Error(`${file} has no "${clause}": name another clause in the test.`)
    return {
      ...loaded,
      source: source.replaceAll(clause!, clause!.endsWith(',') ? 'undefined,' : 'undefined'),
    }
  },
})
await import('./crash-child.ts')
