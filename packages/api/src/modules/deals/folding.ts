import type { Sql } from '../../db/connection.ts'
import type { Logger } from '../../log.ts'

const pollMs = 1000
const batch = 10_000

/** Folds what changes of deals have added into their totals, every second; a reader counts both meanwhile. */
export function startFolding(sql: Sql, log: Logger): { stop(): Promise<void> } {
  let running: Promise<void> | undefined
  let stopped = false

  async function fold(): Promise<void> {
    for (let full = true; full && !stopped;) {
      const [row] = await sql`select fold_deal_totals(${batch}) as folded`
      full = Number(row?.['folded']) === batch
    }
  }

  const interval = setInterval(() => {
    running ??= fold()
      .catch((error: unknown) => log.warn('totals_failed', { error }))
      .finally(() => {
        running = undefined
      })
  }, pollMs)
  return {
    async stop() {
      stopped = true
      clearInterval(interval)
      await running
    },
  }
}
