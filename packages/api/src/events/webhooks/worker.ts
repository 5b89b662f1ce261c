import { systemPrincipal } from '../../auth/principal.ts'
import type { Sql } from '../../db/connection.ts'
import type { Tenancy } from '../../db/tenant.ts'
import { fromUuid } from '../../ids.ts'
import type { Logger } from '../../log.ts'
import type { Outbound } from '../../outbound/target.ts'
import { claimDue, type Claim } from './claim.ts'
import { fanOut } from './fan-out.ts'
import { record } from './record.ts'
import { send } from './send.ts'

const pollMs = 1000
/** What is on the way when the server stops may still arrive for this long. */
const graceMs = 1000
/** Attempts on the way at once: to one endpoint, to one that failed last, and to all together. */
const lanes = { healthy: 8, failing: 1, total: 256 }

export interface WebhookWorkerOptions {
  sql: Sql
  tenancy: Tenancy
  outbound: Outbound
  clock: () => Date
  log: Logger
  /** How long an endpoint may take to answer. @default 15000 */
  timeoutMs?: number | undefined
  /** Work by itself; without it only `runDue` does anything. @default true */
  background?: boolean | undefined
  random?: (() => number) | undefined
}

export interface WebhookWorker {
  /** Says that there may be something to send; many rings become one run. */
  ring(): void
  /** Sends all that is due and waits for it, until nothing more is due. */
  runDue(): Promise<void>
  stop(): Promise<void>
}

/**
 * Delivers the event log to webhooks. Every server runs one; they share the work through the database.
 * Sending holds no transaction: claim, commit, send, record.
 */
export function startWebhookWorker(options: WebhookWorkerOptions): WebhookWorker {
  const {
    sql,
    tenancy,
    outbound,
    clock,
    log,
    timeoutMs = 15_000,
    background = true,
    random = Math.random,
  } = options
  const onTheWay = new Set<Promise<void>>()
  const byEndpoint = new Map<string, number>()
  const closing = new AbortController()
  let running: Promise<void> | undefined
  let again = false
  let stopped = false

  /** Looks once at every vendor that has something to do. @returns whether there may be more at once */
  async function pass(): Promise<boolean> {
    const vendors = await sql`select vendor_id from webhook_vendors_due(${clock().toISOString()})`
    let more = false
    for (const row of vendors) {
      if (stopped) return false
      const vendorId = fromUuid('vendor', String(row['vendor_id']))
      try {
        if (await serve(vendorId)) more = true
      } catch (error) {
        // The next vendor's events do not wait for this one's trouble.
        log.warn('webhooks_failed', { vendorId, error })
      }
    }
    return more
  }

  async function serve(vendorId: string): Promise<boolean> {
    const principal = systemPrincipal(vendorId)
    const more = await tenancy.withTenant(principal, fanOut)
    const claims = await tenancy.withTenant(principal, (tx) =>
      claimDue(tx, ({ id, failingSince }, taken) => {
        const lane = failingSince === null ? lanes.healthy : lanes.failing
        return Math.min(lane - (byEndpoint.get(id) ?? 0), lanes.total - onTheWay.size - taken)
      }),
    )
    for (const claim of claims) start(claim)
    return more || claims.length > 0
  }

  function start(claim: Claim): void {
    const { webhookId } = claim
    byEndpoint.set(webhookId, (byEndpoint.get(webhookId) ?? 0) + 1)
    const attempt = deliver(claim)
      .catch((error: unknown) => log.warn('webhook_not_recorded', { deliveryId: claim.deliveryId, error }))
      .finally(() => {
        onTheWay.delete(attempt)
        const left = (byEndpoint.get(webhookId) ?? 1) - 1
        if (left === 0) byEndpoint.delete(webhookId)
        else byEndpoint.set(webhookId, left)
        if (background) ring()
      })
    onTheWay.add(attempt)
  }

  async function deliver(claim: Claim): Promise<void> {
    const outcome = await send(claim, { outbound, now: clock(), timeoutMs, signal: closing.signal })
    // We hung up, not the endpoint: the lease runs out and another server sends it.
    if (closing.signal.aborted && outcome.error !== null) return
    const { vendorId, webhookId, eventId, attempts } = claim
    log.info('webhook_sent', { vendorId, webhookId, eventId, attempts, ...outcome })
    await tenancy.withTenant(systemPrincipal(vendorId), (tx) => record(tx, claim, outcome, random))
  }

  function ring(): void {
    if (stopped) return
    if (running) {
      again = true
      return
    }
    running = rounds()
      .catch((error: unknown) => log.warn('webhooks_failed', { error }))
      .finally(() => {
        running = undefined
      })
  }

  async function rounds(): Promise<void> {
    do {
      again = false
      if (await pass()) again = true
    } while (again && !stopped)
  }

  const timer = background ? setInterval(ring, pollMs) : undefined
  return {
    ring: background ? ring : () => {},
    async runDue() {
      while ((await pass()) || onTheWay.size > 0) await Promise.all(onTheWay)
    },
    async stop() {
      stopped = true
      clearInterval(timer)
      await running
      const grace = setTimeout(() => closing.abort(), graceMs)
      await Promise.all(onTheWay)
      clearTimeout(grace)
    },
  }
}
