import type { Log } from '../log.ts'

export interface Worker {
  /** There is news: look now rather than at the next tick. */
  wake(): void
  /** Ends after the steps that run. */
  stop(): Promise<void>
}

export interface WorkerOptions {
  name: string
  /** @returns true when it found something to do. */
  step: () => Promise<boolean>
  log: Log
  /** Steps side by side, so that one slow conversation does not hold up the others. */
  parallel?: number
  /** Looks again after this: time has passed, or another process has left work. */
  idleMs?: number
}

/** Repeats `step` while it finds something to do, and from time to time. What it throws is logged and waited out. */
export function startWorker({ name, step, log, parallel = 3, idleMs = 1000 }: WorkerOptions): Worker {
  const ending = new AbortController()
  const sleepers = new Set<() => void>()
  let news = 0

  async function run(): Promise<void> {
    while (!ending.signal.aborted) {
      const seen = news
      const busy = await step().catch((error: unknown) => {
        log.warn('worker.failed', { worker: name, error })
        return false
      })
      if (!busy && news === seen) await sleep()
    }
  }

  function sleep(): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer)
        sleepers.delete(done)
        resolve()
      }
      const timer = setTimeout(done, idleMs)
      sleepers.add(done)
      if (ending.signal.aborted) done()
    })
  }

  function wake(): void {
    news++
    for (const done of sleepers) done()
  }

  const running = Promise.all(Array.from({ length: parallel }, run))
  return {
    wake,
    async stop() {
      ending.abort()
      wake()
      await running
    },
  }
}
