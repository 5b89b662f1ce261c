import type { Tx } from '../../db/tenant.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import * as timers from '../timers/service.ts'
import * as users from '../users/service.ts'
import * as vendor from '../vendor/service.ts'
import { openLeadStatuses } from './lifecycle.ts'
import * as offerRows from './offer-repository.ts'
import type { LeadOffer } from './offer-schema.ts'
import * as offers from './offers.ts'
import { present, presentOffer, readerOf } from './present.ts'
import * as repository from './repository.ts'
import type { Lead, LeadDisqualify, LeadQuery } from './schema.ts'
import { step, take, type IfMatch } from './step.ts'
import { tell } from './tell.ts'

export { create } from './capture.ts'
export { convert } from './convert.ts'

export async function list(tx: Tx, { territory, ...query }: LeadQuery): Promise<Page<Lead>> {
  const countries = territory === undefined ? undefined : await countriesOf(tx, territory)
  return page(tx, { ...query, countries })
}

async function page(
  tx: Tx,
  query: repository.Filter & Pick<LeadQuery, 'cursor' | 'limit' | 'sort'>,
): Promise<Page<Lead>> {
  const { cursor, limit, sort, ...filter } = query
  const { key } = repository.sorts[sort]
  // In one order, whichever way the filters were named, and without those that were not given.
  const given = Object.entries(filter).filter(([, value]) => value !== undefined)
  const shape = ['leads', tx.vendorId, sort, ...given.toSorted(([a], [b]) => (a < b ? -1 : 1))]
  const rows = await repository.list(tx, query, decodeCursor(cursor, shape))
  const reader = readerOf(tx)
  return toPage(
    rows,
    limit,
    shape,
    (row) => ({ value: row[key] ?? '', id: row.id }),
    (row) => present(row, reader),
  )
}

async function countriesOf(tx: Tx, key: string): Promise<string[]> {
  const { territories } = await vendor.get(tx)
  const territory = territories.find((one) => one.key === key)
  if (territory) return territory.countries
  throw new ApiError('invalid_request', `There is no territory "${key}". Ask GET /v1/vendor for the list.`)
}

/** The board's lead lane: what still waits for a next step, newest first. */
export async function lane(
  tx: Tx,
  { limit, ...filter }: { partnerId?: string | undefined; q?: string | undefined; limit: number },
): Promise<{ count: number; cards: Lead[]; nextCursor: string | null }> {
  const open = { ...filter, status: [...openLeadStatuses] }
  const [count, first] = await Promise.all([
    repository.countOf(tx, open),
    page(tx, { ...open, limit, sort: '-createdAt' }),
  ])
  return { count, cards: first.data, nextCursor: first.nextCursor }
}

/** Also finds a lead by the id that a submission was told which joined it. @throws ApiError not_found */
export async function get(tx: Tx, id: string): Promise<Lead> {
  const row = (await repository.find(tx, id)) ?? (await repository.findJoined(tx, id))
  if (!row) throw notFound('lead')
  return present(row, readerOf(tx))
}

/** Every offer of a lead, oldest first; a partner's users see their own. @throws ApiError not_found */
export async function listOffers(tx: Tx, id: string): Promise<LeadOffer[]> {
  const [lead, rows] = await Promise.all([repository.find(tx, id), offerRows.list(tx, id)])
  if (!lead) throw notFound('lead')
  return rows.map((row) => presentOffer(row, readerOf(tx)))
}

/** Says who looks after the lead at its partner. @throws ApiError not_found | invalid_transition | validation_failed */
export async function assign(tx: Tx, id: string, ownerId: string | null, ifMatch: IfMatch): Promise<Lead> {
  const before = await take(tx, id, ifMatch)
  if (before.status !== 'accepted' && before.status !== 'working')
    throw new ApiError('invalid_transition', 'A lead has an owner once its partner has accepted it.')
  if (ownerId !== null) await checkOwner(tx, ownerId, before.partnerId)
  repository.update(tx, id, { ownerId })
  const after = await repository.current(tx, id)
  tell(tx, 'lead.assigned', after)
  return present(after, readerOf(tx))
}

async function checkOwner(tx: Tx, ownerId: string, partnerId: string | null): Promise<void> {
  if ((await users.get(tx, ownerId)).partnerId === partnerId) return
  // To a partner, the users of others do not exist.
  if (tx.principal.kind === 'partner') throw notFound('user')
  const detail = "The owner must be a user of the lead's partner."
  throw new ApiError('validation_failed', detail, {
    fields: [{ pointer: '/ownerId', code: 'not_of_partner', detail }],
  })
}

/** What a partner had goes to others, at once but in a transaction of its own: its leads may be many. */
export async function takeBackFrom(tx: Tx, partnerId: string): Promise<void> {
  await timers.schedule(tx, 'lead.partner_gone', partnerId, tx.now)
}

/** Says that somebody is at work on the lead; it is then no longer pulled back. @throws ApiError not_found | invalid_transition */
export async function start(tx: Tx, id: string, ifMatch: IfMatch): Promise<Lead> {
  const { after } = await step(tx, id, 'start', ifMatch)
  await offers.stopClocks(tx, id)
  tell(tx, 'lead.started', after)
  return present(after, readerOf(tx))
}

/** @throws ApiError not_found | invalid_transition | precondition_failed */
export async function disqualify(
  tx: Tx,
  id: string,
  { reason, note }: LeadDisqualify,
  ifMatch: IfMatch,
): Promise<Lead> {
  const { after } = await step(tx, id, 'disqualify', ifMatch, () => ({
    answerDueAt: null,
    unroutedReason: null,
    disqualifiedReason: reason,
    disqualifiedNote: note ?? null,
  }))
  await offers.close(tx, id, 'recalled')
  tell(tx, 'lead.disqualified', after, { more: () => ({ reason }) })
  return present(after, readerOf(tx))
}

/** Brings a disqualified lead back to staff, for a new start. @throws ApiError not_found | invalid_transition */
export async function reopen(tx: Tx, id: string, ifMatch: IfMatch): Promise<Lead> {
  const { before, after } = await step(tx, id, 'reopen', ifMatch, () => ({
    ...offers.inNobodysHands,
    disqualifiedReason: null,
    disqualifiedNote: null,
  }))
  const { partnerId, contactsHidden } = before
  tell(tx, 'lead.reopened', after, { partnerId, contactsHidden })
  return present(after, readerOf(tx))
}
