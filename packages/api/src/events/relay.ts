import { setTimeout as sleep } from 'node:timers/promises'
import { fromUuid } from '../ids.ts'
import type { Sql } from '../db/connection.ts'
import type { Logger } from '../log.ts'

const batch = 1000
const pollMs = 500
/** Between two runs: what is committed meanwhile is numbered at once, and a lone event is not kept waiting. */
const restMs = 20
export const channel = 'prm_events'

export interface Relay {
  /** Says that events were committed; many rings become one run. */
  ring(): void
  stop(): Promise<void>
}

/**
 * Numbers committed events and tells every server which vendors have news, once a batch and outside any
 * business transaction. Polling is the safety net for events whose server died before it could ring.
 */
export function startRelay(sql: Sql, log: Logger, onNews: (vendorId: string) => void): Relay {
  let running: Promise<void> | undefined
  let again = false
  let stopped = false

  async function run(): Promise<void> {
    do {
      again = false
      const rows = await sql`
        select vendor_id, pg_notify(${channel}, vendor_id::text) from relay_outbox(${batch})`
      for (const row of rows) onNews(fromUuid('vendor', String(row['vendor_id'])))
      // There may be more than a batch.
      if (rows.length > 0) again = true
      if (again) await sleep(restMs)
    } while (again && !stopped)
  }

  function ring(): void {
    if (stopped) return
    if (running) {
      again = true
      return
    }
    running = run()
      .catch((error: unknown) => log.warn('relay_failed', { error }))
      .finally(() => {
        running = undefined
      })
  }

  const timer = setInterval(ring, pollMs)
  return {
    ring,
    async stop() {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}
