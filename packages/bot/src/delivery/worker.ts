import type { Log } from '../log.ts'

export interface Worker {
  /** There is news: look now rather than at the next tick. */
  wake(): void
  /** Ends after the step that runs. */
  stop(): Promise<void>
}

/**
 * Repeats `step` while it finds something to do, and looks again every `idleMs`: another process may have left work.
 * An error of the step (the database is away) is waited out.
 */
export function startWorker(name: string, step: () => Promise<boolean>, log: Log, idleMs = 1000): Worker {
  const ending = new AbortController()
  let news = Promise.withResolvers<void>()

  async function run(): Promise<void> {
    while (!ending.signal.aborted) {
      const wake = news.promise
      const busy = await step().catch((error: unknown) => {
        log.warn('worker.failed', { worker: name, error })
        return false
      })
      if (busy || ending.signal.aborted) continue
      const timer = setTimeout(() => news.resolve(), idleMs)
      await wake
      clearTimeout(timer)
      news = Promise.withResolvers()
    }
  }

  const running = run()
  return {
    wake: () => news.resolve(),
    stop: () => {
      ending.abort()
      news.resolve()
      return running
    },
  }
}
