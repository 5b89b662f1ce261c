import { systemPrincipal } from '../../auth/principal.ts'
import type { Sql } from '../../db/connection.ts'
import type { Tenancy } from '../../db/tenant.ts'
import { fromUuid } from '../../ids.ts'
import type { Logger } from '../../log.ts'
import * as repository from './repository.ts'
import { runTimer } from './run.ts'

const pollMs = 1000
/** What one programme may take of a round, so that a busy one does not hold up the rest. */
const batch = 100
const longestWaitMs = 60 * 60_000

interface WorkerOptions {
  sql: Sql
  tenancy: Tenancy
  clock: () => Date
  log: Logger
}

/** Looks every second for timers that are due, each programme by its own clock; each timer has its own transaction. */
export function startTimers({ sql, tenancy, clock, log }: WorkerOptions): { stop(): Promise<void> } {
  let running: Promise<void> | undefined
  let stopped = false

  async function round(): Promise<void> {
    const vendors =
      await sql`select vendor_id, clock_offset_ms from vendors_with_due_timers(${clock().toISOString()})`
    for (const row of vendors) {
      await runVendor(fromUuid('vendor', String(row['vendor_id'])), Number(row['clock_offset_ms']))
    }
  }

  async function runVendor(vendorId: string, clockOffsetMs: number): Promise<void> {
    const principal = systemPrincipal(vendorId, clockOffsetMs)
    const seen: string[] = []
    while (seen.length < batch && !stopped) {
      const timer = await tenancy.withTenant(principal, (tx) => repository.next(tx, tx.now, seen))
      if (!timer) return
      seen.push(timer.id)
      try {
        await tenancy.withTenant(principal, (tx) => runTimer(tx, timer))
      } catch (error) {
        log.warn('timer_failed', { vendorId, kind: timer.kind, subjectId: timer.subjectId, error })
        const waitMs = Math.min(1000 * 2 ** timer.attempts, longestWaitMs)
        await tenancy.withTenant(principal, (tx) =>
          repository.postpone(tx, timer.id, new Date(Date.parse(tx.now) + waitMs).toISOString()),
        )
      }
    }
  }

  const interval = setInterval(() => {
    running ??= round()
      .catch((error: unknown) => log.warn('timers_failed', { error }))
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
