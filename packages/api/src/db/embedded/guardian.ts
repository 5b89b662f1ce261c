/**
 * Postgres's parent. A channel joins it to the server: when the server ends, even by `kill -9`, the channel closes,
 * Postgres is stopped cleanly, and the guardian ends. Usage: guardian.ts GUARDIAN_ORDERS, as JSON.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { takeLock } from './lock.ts'
import { isReady } from './postmaster.ts'
import { environment, type Launch } from './privileges.ts'

export interface GuardianOrders {
  data: string
  /** Held while Postgres may run, so that the guardian of the next server waits for this one. */
  lock: string
  launch: Launch
}

/** What the guardian tells the server, once connections are welcome. */
export interface Ready {
  /** Of the postmaster. */
  pid: number
}

const patienceMs = 30_000
const { data, lock, launch } = orders(process.argv[2]!)
let postgres: ChildProcess | undefined

process.once('disconnect', stop)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop)

if (!(await takeLock(lock, 2 * patienceMs)))
  throw new Error(`The Postgres of an earlier run does not end: ${data}`)
const { command, args, ...user } = launch
postgres = spawn(command, args, {
  ...user,
  stdio: ['ignore', 'inherit', 'inherit'],
  cwd: '/',
  env: environment(),
})
postgres.on('error', () => process.exit(1))
postgres.on('exit', (code) => process.exit(code ?? 1))
await announce(postgres.pid!)

function orders(json: string): GuardianOrders {
  return JSON.parse(json)
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
function stop(): void {
  if (!postgres) process.exit(0)
  postgres.kill('SIGINT')
  setTimeout(() => postgres?.kill('SIGQUIT'), patienceMs)
}

async function announce(pid: number): Promise<void> {
  while (!(await isReady(data, pid))) await sleep(25)
  const ready: Ready = { pid }
  process.send?.(ready, undefined, undefined, () => {})
}
