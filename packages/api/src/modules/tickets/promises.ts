import { asSystem } from '../../db/as-system.ts'
import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import * as partners from '../partners/service.ts'
import * as timers from '../timers/service.ts'
import type { Programme } from '../vendor/programme.ts'
import type { Promises } from '../vendor/ticket-rules.ts'
import * as vendor from '../vendor/service.ts'
import type { TicketCommand, TicketStatus } from './lifecycle.ts'
import { present } from './present.ts'
import * as repository from './repository.ts'
import type { Ticket } from './schema.ts'
import * as sla from './sla.ts'

type Kept = Pick<repository.LockedRow, 'id' | 'clocks'>

async function momentOf(tx: Tx): Promise<sla.Moment & { rules: Programme }> {
  return { now: tx.now, rules: (await vendor.rules(tx)).programme }
}

/** What is promised to a partner at a priority. */
async function promisesOf(
  tx: Tx,
  rules: Programme,
  { partnerId, priority }: Pick<Ticket, 'partnerId' | 'priority'>,
): Promise<Promises> {
  const tiers = rules.ticketPromisesByTier
  const tier = tiers.length > 0 && partnerId !== null ? (await partners.get(tx, partnerId)).tier : null
  return (tiers.find((one) => one.tier === tier)?.promises ?? rules.ticketPromises)[priority]
}

/** The clocks as they are to be stored, with the timer of what comes due next. */
async function keep(
  tx: Tx,
  id: string,
  clocks: sla.Clocks,
): Promise<repository.Change & Pick<Kept, 'clocks'>> {
  const next = sla.nextAt(clocks)
  if (next === null) await timers.cancel(tx, id, 'ticket.promise_due')
  else await timers.schedule(tx, 'ticket.promise_due', id, next)
  return { clocks, dueAt: sla.dueAt(clocks) }
}

/** The clocks of a new ticket. */
export async function begin(
  tx: Tx,
  ticket: Pick<Ticket, 'id' | 'partnerId' | 'priority'>,
): Promise<Awaited<ReturnType<typeof keep>>> {
  const moment = await momentOf(tx)
  return keep(tx, ticket.id, sla.begin(await promisesOf(tx, moment.rules, ticket), moment))
}

/** States in which the vendor owes nothing. */
const standing: ReadonlySet<TicketStatus> = new Set(['pending', 'resolved', 'closed'])

/** What a step does to the clocks. */
export async function follow(
  tx: Tx,
  ticket: Kept & { status: TicketStatus },
  command: TicketCommand,
  to: TicketStatus,
): Promise<repository.Change> {
  const moment = await momentOf(tx)
  const { clocks, status } = ticket
  if (command === 'merge') return keep(tx, ticket.id, sla.drop(clocks))
  if (command === 'resolve') return keep(tx, ticket.id, sla.resolve(clocks, moment))
  if (command === 'reopen') return keep(tx, ticket.id, sla.reopen(clocks, moment))
  if (standing.has(status) === standing.has(to)) return {}
  return keep(tx, ticket.id, standing.has(to) ? sla.pause(clocks, moment) : sla.resume(clocks, moment))
}

/** What a message does to the clocks. */
export async function hear(
  tx: Tx,
  ticket: repository.LockedRow,
  from: 'vendor' | 'partner',
): Promise<Awaited<ReturnType<typeof keep>>> {
  const moment = await momentOf(tx)
  const { clocks } = ticket
  if (from === 'vendor') return keep(tx, ticket.id, sla.answered(clocks, moment))
  return keep(tx, ticket.id, sla.asked(clocks, await promisesOf(tx, moment.rules, ticket), moment))
}

/** The promises of another priority hold from now on. */
export async function retarget(
  tx: Tx,
  ticket: repository.LockedRow,
  priority: Ticket['priority'],
): Promise<repository.Change> {
  const moment = await momentOf(tx)
  const promises = await promisesOf(tx, moment.rules, { ...ticket, priority })
  return keep(tx, ticket.id, sla.retarget(ticket.clocks, promises, moment))
}

/** Notes what has come due, and tells the vendor of it. A promise that is kept late is a broken one, whoever is faster. */
export async function settle(tx: Tx, ticket: repository.LockedRow): Promise<repository.LockedRow> {
  const { clocks, warned, breached } = sla.settle(ticket.clocks, tx.now)
  if (warned.length + breached.length === 0) return ticket
  const { id } = ticket
  repository.update(tx, id, await keep(tx, id, clocks))
  const row = (await repository.find(tx, id))!
  const tell = (type: 'ticket.promise_ending' | 'ticket.promise_broken') => (promise: sla.PromiseName) =>
    emit(asSystem(tx), type, { kind: 'ticket', id, partnerId: null }, { ticket: present(row), promise })
  warned.forEach(tell('ticket.promise_ending'))
  breached.forEach(tell('ticket.promise_broken'))
  return row
}
