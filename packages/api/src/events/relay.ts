import { fromUuid } from '../ids.ts'
import type { Sql } from '../db/connection.ts'
import type { Logger } from '../log.ts'

const batch = 1000
const pollMs = 500
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
      for (let full = true; full && !stopped;) {
        const rows = await sql`select vendor_id, last from relay_outbox(${batch})`
        full = rows.length > 0
        for (const row of rows) {
          const vendorId = fromUuid('vendor', String(row['vendor_id']))
          onNews(vendorId)
          await sql.notify(channel, vendorId)
        }
      }
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
