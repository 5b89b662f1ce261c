import type { Tx } from '../../db/tenant.ts'
import { checkVersion } from '../../http/etag.ts'
import { ApiError } from '../../http/problem.ts'
import { omitUndefined } from '../../objects.ts'
import * as vendor from '../vendor/service.ts'
import type { TicketCommand } from './lifecycle.ts'
import { checkAssignee, unfit } from './people.ts'
import * as promises from './promises.ts'
import { shown } from './present.ts'
import type { Ticket, TicketAssign } from './schema.ts'
import { change, step, take, type IfMatch } from './step.ts'

/** Commands that change the state and nothing else. */
export type PlainCommand = Exclude<TicketCommand, 'merge'>

/** @throws ApiError not_found | precondition_failed | invalid_transition | forbidden */
export async function give(tx: Tx, id: string, command: PlainCommand, ifMatch: IfMatch): Promise<Ticket> {
  const before = await take(tx, id, ifMatch)
  if (before.mergedInto !== null)
    throw new ApiError('invalid_transition', `The ticket goes on as ${before.mergedInto}.`)
  return shown(tx, await step(tx, before, command))
}

/** Says who sees to it, or which team. @throws ApiError not_found | precondition_failed | validation_failed */
export async function assign(tx: Tx, id: string, input: TicketAssign, ifMatch: IfMatch): Promise<Ticket> {
  await take(tx, id, ifMatch)
  if (input.assigneeId) await checkAssignee(tx, input.assigneeId)
  if (input.team) await checkTeam(tx, input.team)
  return change(tx, id, 'ticket.assigned', omitUndefined(input))
}

async function checkTeam(tx: Tx, key: string): Promise<void> {
  const { programme } = await vendor.rules(tx)
  if (programme.ticketTeams.some((team) => team.key === key)) return
  throw unfit('/team', 'unknown_team', `There is no team "${key}". The programme's ticketTeams has the list.`)
}

/** Takes a ticket that nobody else has. @throws ApiError not_found | precondition_failed | forbidden | conflict */
export async function takeOn(tx: Tx, id: string, ifMatch: IfMatch): Promise<Ticket> {
  const me = tx.principal.userId
  if (me === null) throw new ApiError('forbidden', 'Only a person takes a ticket; a key assigns it.')
  const before = await take(tx, id, ifMatch)
  if (before.assigneeId !== null && before.assigneeId !== me)
    throw new ApiError('conflict', 'Somebody has it already. Assign it to take it over.')
  return change(tx, id, 'ticket.assigned', { assigneeId: me })
}

/** @throws ApiError not_found | precondition_failed */
export async function setPriority(
  tx: Tx,
  id: string,
  priority: Ticket['priority'],
  ifMatch: IfMatch,
): Promise<Ticket> {
  const before = await take(tx, id, ifMatch)
  const clocks = await promises.retarget(tx, before, priority)
  return change(tx, id, 'ticket.priority_changed', { ...clocks, priority })
}

/** Closes a ticket for another one that goes on. @throws ApiError not_found | precondition_failed | invalid_transition | validation_failed */
export async function merge(tx: Tx, id: string, into: string, ifMatch: IfMatch): Promise<Ticket> {
  if (into === id) throw unfit('/into', 'itself', 'A ticket cannot go on as itself.')
  // Always in one order, so that two who merge one into the other do not wait for each other.
  const first = id < into ? id : into
  const locked = await take(tx, first)
  const other = await take(tx, first === id ? into : id)
  const [before, target] = first === id ? [locked, other] : [other, locked]
  checkVersion(before, ifMatch)
  if (target.partnerId !== before.partnerId)
    throw unfit('/into', 'wrong_company', 'Only tickets of one partner become one.')
  if (target.status === 'closed')
    throw new ApiError('invalid_transition', 'The ticket that is to go on is closed.')
  const followerIds = union(target.followerIds, before.followerIds, before.requesterId)
  await change(tx, into, 'ticket.updated', { followerIds })
  return step(tx, before, 'merge', { mergedInto: into })
}

/** Whoever asked for the one hears of the other from now on. */
function union(a: string[], b: string[], more: string | null): string[] {
  return [...new Set([...a, ...b, ...(more === null ? [] : [more])])]
}
