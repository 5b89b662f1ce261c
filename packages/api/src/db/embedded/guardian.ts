/**
 * Postgres's parent. It holds one end of a pipe whose other end is the server's: when the server ends, even by
 * `kill -9`, the pipe closes and Postgres is stopped cleanly. Usage: guardian.ts LOG COMMAND ARGS…
 */
import { spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { createConnection } from 'node:net'

const [log, command, ...args] = process.argv.slice(2)
const out = openSync(log!, 'a', 0o600)
const postgres = spawn(command!, args, { stdio: ['ignore', out, out], cwd: '/' })
const port = Number(/port=(\d+)/.exec(args.join(' '))?.[1])
let stopping = false

postgres.on('exit', (code) => process.exit(stopping ? 0 : (code ?? 1)))
postgres.on('error', () => process.exit(1))
process.stdin.resume().on('end', stop).on('error', stop)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
announce()

/** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
function stop(): void {
  stopping = true
  postgres.kill('SIGINT')
}

function announce(): void {
  if (stopping) return
  const probe = createConnection({ host: '127.0.0.1', port })
  probe.on('error', () => setTimeout(announce, 30))
  probe.on('connect', () => {
    probe.destroy()
    process.stdout.write(`ready ${postgres.pid}\n`)
  })
}
