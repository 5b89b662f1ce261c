import { setTimeout as sleep } from 'node:timers/promises'
import { systemPrincipal } from '../../auth/principal.ts'
import type { Sql } from '../../db/connection.ts'
import type { Tenancy } from '../../db/tenant.ts'
import { fromUuid } from '../../ids.ts'
import type { Logger } from '../../log.ts'
import { link } from './service.ts'

/** Gathers what comes in a burst, and leaves the processor to requests in between: at least four fifths of the time. */
const restMs = 100
const restsPerRound = 4
const longestRestMs = 2000
const pollMs = 5000
const vendorsARound = 100

export interface Chainer {
  /** Says that events were numbered; many rings become one run. */
  ring(): void
  stop(): Promise<void>
}

/**
 * Links numbered events to their vendor's audit chain, behind the relay: no change waits for it. Polling is the safety
 * net for events whose server died in between, and links what an older version has left.
 */
export function startChainer(options: { sql: Sql; tenancy: Tenancy; log: Logger }): Chainer {
  const { sql, tenancy, log } = options
  let running: Promise<void> | undefined
  let again = false
  const stopping = new AbortController()
  const { signal } = stopping

  async function run(): Promise<void> {
    let rest = restMs
    do {
      await sleep(rest, undefined, { signal }).catch(() => {})
      again = false
      const started = performance.now()
      const rows = await sql`select vendor_id from vendors_to_chain(${vendorsARound})`
      for (const row of rows) {
        if (signal.aborted) return
        const vendorId = fromUuid('vendor', String(row['vendor_id']))
        if (await tenancy.withTenant(systemPrincipal(vendorId), link)) again = true
      }
      again ||= rows.length === vendorsARound
      rest = Math.min(Math.max(restMs, restsPerRound * (performance.now() - started)), longestRestMs)
    } while (again && !signal.aborted)
  }

  function ring(): void {
    if (signal.aborted) return
    again = true
    running ??= run()
      .catch((error: unknown) => log.warn('audit_chain_failed', { error }))
      .finally(() => {
        running = undefined
      })
  }

  const timer = setInterval(ring, pollMs)
  ring()
  return {
    ring,
    async stop() {
      stopping.abort()
      clearInterval(timer)
      await running
    },
  }
}
