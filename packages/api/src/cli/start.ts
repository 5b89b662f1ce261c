import { once } from 'node:events'
import { resolve } from 'node:path'
import { startServer } from '../start-server.ts'

/** Serves the API alone, until SIGINT or SIGTERM. */
export async function startCommand(): Promise<number> {
  const server = await startServer({
    dataDirectory: resolve(process.env['OPENPRM_DATA_DIR'] ?? '.openprm'),
    databaseUrl: process.env['DATABASE_URL'],
    host: process.env['HOST'] ?? '127.0.0.1',
    port: Number(process.env['PORT'] ?? 8787),
  })
  console.log(`OpenPRM listens on ${server.url}`)
  const stop = new AbortController()
  await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal, { signal: stop.signal })))
  stop.abort()
  await server.stop()
  return 0
}
