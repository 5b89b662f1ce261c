import { once } from 'node:events'
import { resolve } from 'node:path'
import { startServer } from '../start-server.ts'
import type { Command } from './command.ts'
import { databaseError } from './database.ts'
import { PlainError, UsageError } from './words.ts'

const { env } = process

/** Serves the API alone, until SIGINT or SIGTERM. */
export const startCommand: Command = {
  more: `PORT (8787), HOST (127.0.0.1), OPENPRM_DATA_DIR (.openprm) and DATABASE_URL (your own Postgres, 15 or newer)
change the defaults. OPENPRM_SECRET is what credentials are hashed with; without it one is made in the data folder.`,
  async run() {
    const port = Number(env['PORT'] ?? 8787)
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new UsageError(`PORT must be a port number, not "${env['PORT']}".`)
    const databaseUrl = env['DATABASE_URL'] || undefined
    const server = await startServer({
      dataDirectory: resolve(env['OPENPRM_DATA_DIR'] ?? '.openprm'),
      databaseUrl,
      host: env['HOST'] ?? '127.0.0.1',
      port,
    }).catch((error: unknown) => {
      throw startError(error, port, databaseUrl)
    })
    console.log(`OpenPRM listens on ${server.url}`)
    const stop = new AbortController()
    await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal, { signal: stop.signal })))
    stop.abort()
    await server.stop()
    return 0
  },
}

function startError(error: unknown, port: number, databaseUrl: string | undefined): unknown {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return new PlainError(
      `Port ${port} is taken. End what uses it, or choose another with PORT=${port + 10}.`,
    )
  return databaseUrl === undefined ? error : databaseError(databaseUrl, error)
}
