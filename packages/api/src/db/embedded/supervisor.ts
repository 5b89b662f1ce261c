import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { open, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { GuardianOrders, Ready } from './guardian.ts'
import { stopLeftover } from './postmaster.ts'
import { environment, unreachableHint } from './privileges.ts'

const guardian = fileURLToPath(new URL('guardian.ts', import.meta.url))
const startTimeoutMs = 120_000
const retryMs = 1_000

interface Running {
  child: ChildProcess
  ended: Promise<unknown>
  pid: number
}

/**
 * Keeps Postgres running: when it or its guardian is killed, it is started again on the same port.
 * @throws Error when the first start fails
 */
export async function supervise(orders: GuardianOrders, logFile: string, log: (line: string) => void) {
  const life = new AbortController()
  let running = await start(orders, logFile)
  const { pid } = running
  const finished = keepRunning()

  async function keepRunning(): Promise<void> {
    for (;;) {
      await running.ended
      if (life.signal.aborted) return
      log(`The embedded Postgres ended unexpectedly and is started again. Its own words: ${logFile}`)
      running = (await restart()) ?? running
      if (life.signal.aborted && running.child.connected) running.child.disconnect()
    }
  }

  async function restart(): Promise<Running | undefined> {
    while (!life.signal.aborted) {
      try {
        return await start(orders, logFile)
      } catch (error) {
        log(String(error))
        await sleep(retryMs)
      }
    }
    return undefined
  }

  async function stop(): Promise<void> {
    life.abort()
    if (running.child.connected) running.child.disconnect()
    await finished
  }
  return { pid, stop }
}

async function start(orders: GuardianOrders, logFile: string): Promise<Running> {
  await stopLeftover(orders.data)
  await using log = await open(logFile, 'a', 0o600)
  const child = fork(guardian, [JSON.stringify(orders)], {
    // A process group of its own: Ctrl-C in the terminal reaches us, not the database we still need for a moment.
    detached: true,
    stdio: ['ignore', log.fd, log.fd, 'ipc'],
    env: environment(),
    execArgv: [],
  })
  const ended = once(child, 'exit')
  const timeout = setTimeout(() => child.disconnect(), startTimeoutMs)
  const ready: Promise<Ready[]> = once(child, 'message')
  const [first] = await Promise.race([ready, ended.then(() => [])])
  clearTimeout(timeout)
  if (first) return { child, ended, pid: first.pid }
  throw new Error(
    `The embedded Postgres did not start: ${await lastWords(logFile)}.${unreachableHint()} Its log: ${logFile}`,
  )
}

/** The last complaint in the log. */
async function lastWords(logFile: string): Promise<string> {
  const text = await readFile(logFile, 'utf8')
  const complaint = text.split('\n').findLast((line) => /FATAL|PANIC|rror:|setpriv:/.test(line))
  return complaint?.replace(/^.*?(FATAL|PANIC|Error|error):\s*/, '').trim() ?? 'it gave no reason'
}
