import type { Tx } from '../../db/tenant.ts'
import * as timers from '../timers/service.ts'
import * as vendor from '../vendor/service.ts'
import type { TicketCommand } from './lifecycle.ts'

const dayMs = 24 * 3_600_000
const later = (from: string, days: number): string => new Date(Date.parse(from) + days * dayMs).toISOString()

/** A resolved ticket is closed after a while, unless somebody takes it up again. */
export async function follow(tx: Tx, id: string, command: TicketCommand): Promise<void> {
  if (command !== 'resolve') {
    await timers.cancel(tx, id, 'ticket.closing_soon', 'ticket.close_due')
    return
  }
  const { ticketCloseAfterDays: after, ticketCloseNoticeDays: notice } = (await vendor.rules(tx)).programme
  if (after === 0) return
  await timers.schedule(tx, 'ticket.close_due', id, later(tx.now, after))
  if (notice > 0)
    await timers.schedule(tx, 'ticket.closing_soon', id, later(tx.now, Math.max(after - notice, 0)))
}
