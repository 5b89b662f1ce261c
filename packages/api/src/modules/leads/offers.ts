import { asSystem } from '../../db/as-system.ts'
import type { Tx } from '../../db/tenant.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import { newId } from '../../ids.ts'
import * as deals from '../deals/service.ts'
import * as partners from '../partners/service.ts'
import * as requirements from '../requirements/service.ts'
import * as timers from '../timers/service.ts'
import * as vendor from '../vendor/service.ts'
import { candidatesFor } from './candidates.ts'
import { leadTransitions, type LeadCommand, type LeadStatus } from './lifecycle.ts'
import * as offers from './offer-repository.ts'
import type { LeadCandidate, LeadDecline, LeadOffer, LeadOfferTo, LeadRecall } from './offer-schema.ts'
import { present, presentOffer, readerOf } from './present.ts'
import * as repository from './repository.ts'
import type { Lead } from './schema.ts'
import { step, take, type IfMatch } from './step.ts'
import { tell } from './tell.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
/** So many leads of a partner go back in one transaction. */
const backAtOnce = 100
/** An offer remembers so many of those it passed over, the nearest first. */
const othersKept = 50

/**
 * Offers a lead to a partner of the caller's choice, whatever the rules say; or to the one that the rules choose.
 * @throws ApiError not_found | precondition_failed | invalid_transition | validation_failed
 */
export async function offer(tx: Tx, id: string, { partnerId }: LeadOfferTo, ifMatch: IfMatch): Promise<Lead> {
  const lead = await take(tx, id, ifMatch)
  leadTransitions.apply('offer', lead.status, tx.principal)
  return present(
    await (partnerId === undefined ? offerToBest(tx, lead) : offerTo(tx, lead, partnerId)),
    readerOf(tx),
  )
}

async function offerToBest(tx: Tx, lead: repository.LockedRow): Promise<repository.Row> {
  repository.takeTurn(tx)
  const looked = await candidatesFor(tx, lead)
  const best = looked.find(({ score }) => score !== null)
  if (best) return place(tx, lead, best, looked, true)
  throw new ApiError('invalid_transition', 'No partner fits this lead. Name one to offer it all the same.')
}

/** @throws ApiError not_found | validation_failed for a partner that is not active */
export async function offerTo(
  tx: Tx,
  lead: repository.LockedRow,
  partnerId: string,
): Promise<repository.Row> {
  const looked = await candidatesFor(tx, lead)
  return place(tx, lead, await named(tx, looked, partnerId), looked, false)
}

async function named(tx: Tx, looked: LeadCandidate[], partnerId: string): Promise<LeadCandidate> {
  const known = looked.find((one) => one.partnerId === partnerId)
  if (known) return known
  const { name, status } = await partners.get(tx, partnerId)
  if (status === 'onboarding') return { partnerId, partnerName: name, score: null, parts: [], reasons: [] }
  const detail = `${name} is ${status}; leads go to active partners, and by hand to those in onboarding.`
  throw new ApiError('validation_failed', detail, {
    fields: [{ pointer: '/partnerId', code: 'partner_not_active', detail }],
  })
}

/** Puts a lead before a partner. The clock for the answer starts, in the vendor's working hours. */
async function place(
  tx: Tx,
  lead: repository.LockedRow,
  { partnerId, score, parts }: LeadCandidate,
  looked: LeadCandidate[],
  automatic: boolean,
): Promise<repository.Row> {
  const { programme } = await vendor.rules(tx)
  const answerDueAt = deals.addWorkingTime(tx.now, programme.leadAnswerWithinHours * hourMs, programme)
  repository.update(tx, lead.id, {
    status: leadTransitions.apply('offer', lead.status, tx.principal),
    partnerId,
    answerDueAt,
    contactsHidden: programme.leadHideContacts,
    unroutedReason: null,
  })
  await timers.schedule(tx, 'lead.answer_due', lead.id, answerDueAt)
  const placed = await offers.insert(tx, {
    vendorId: tx.vendorId,
    id: newId('offer'),
    leadId: lead.id,
    partnerId,
    status: 'open',
    automatic,
    score,
    parts,
    others: looked.filter((one) => one.partnerId !== partnerId).slice(0, othersKept),
    offeredAt: tx.now,
    answerDueAt,
  })
  const row = await repository.current(tx, lead.id)
  tell(tx, 'lead.offered', row, { offer: placed })
  return row
}

/**
 * Offers a lead that nobody has to the next partner, or leaves it with staff: when the programme routes by hand, after
 * its last try, or when nobody fits. Routing takes turns within a programme, so that no partner is filled twice.
 */
export async function route(caller: Tx, id: string): Promise<repository.Row> {
  const tx = asSystem(caller)
  const { programme } = await vendor.rules(tx)
  if (programme.leadRouting === 'by_hand') return leaveToStaff(tx, id, 'by_hand', [])
  if ((await offers.countOf(tx, id)) >= programme.leadMaxOffers) return leaveToStaff(tx, id, 'max_offers', [])
  repository.takeTurn(tx)
  const lead = await repository.current(tx, id)
  const looked = await candidatesFor(tx, lead)
  const best = looked.find(({ score }) => score !== null)
  return best ? place(tx, lead, best, looked, true) : leaveToStaff(tx, id, 'nobody_fits', looked)
}

async function leaveToStaff(
  tx: Tx,
  id: string,
  reason: NonNullable<Lead['unroutedReason']>,
  looked: LeadCandidate[],
): Promise<repository.Row> {
  repository.update(tx, id, { unroutedReason: reason })
  const row = await repository.current(tx, id)
  tell(tx, 'lead.unrouted', row, { more: () => ({ reason, candidates: looked.slice(0, othersKept) }) })
  return row
}

/**
 * Takes the lead on. From then on its contact details are shown.
 * @throws ApiError not_found | precondition_failed | requirements_missing | invalid_transition, also once the time for
 * the answer is over
 */
export async function accept(tx: Tx, id: string, ifMatch: IfMatch): Promise<Lead> {
  const { after } = await step(tx, id, 'accept', ifMatch, async (before) => {
    await admit(tx, before)
    const { programme } = await vendor.rules(tx)
    if (programme.leadIdleDays > 0) {
      const idleAt = new Date(Date.parse(tx.now) + programme.leadIdleDays * dayMs).toISOString()
      await timers.schedule(tx, 'lead.idle', id, idleAt)
    }
    return {
      ...(await accepted(tx, id)),
      ownerId: tx.principal.kind === 'partner' ? tx.principal.userId : null,
    }
  })
  tell(tx, 'lead.accepted', after, {
    offer: await offers.updateHeld(tx, id, { status: 'accepted', acceptedAt: tx.now }),
  })
  return present(after, readerOf(tx))
}

/**
 * Whether the caller may say yes to an offer: in time (the clock may be a moment behind; an offer ends when it says), and
 * with what the programme asks for first.
 * @throws ApiError invalid_transition | requirements_missing
 */
export async function admit(tx: Tx, { status, answerDueAt, product }: repository.LockedRow): Promise<void> {
  if (status !== 'offered') return
  if (answerDueAt !== null && answerDueAt <= tx.now)
    throw new ApiError('invalid_transition', 'The time to answer this offer is over.')
  await requirements.enforce(tx, 'leads.accept', product)
}

/** What follows for the lead from a yes. */
export async function accepted(tx: Tx, id: string): Promise<repository.Change> {
  await timers.cancel(tx, id, 'lead.answer_due')
  return { acceptedAt: tx.now, answerDueAt: null, contactsHidden: false }
}

/** A lead that no partner has, and none sees. */
export const inNobodysHands = {
  partnerId: null,
  ownerId: null,
  answerDueAt: null,
  acceptedAt: null,
  contactsHidden: false,
} as const satisfies repository.Change

const parting = {
  decline: { event: 'lead.declined', status: 'declined' },
  expire: { event: 'lead.expired', status: 'expired' },
  pullBack: { event: 'lead.expired', status: 'expired' },
  recall: { event: 'lead.recalled', status: 'recalled' },
} as const satisfies Partial<Record<LeadCommand, object>>

/** Takes a lead out of a partner's hands; that partner's users are told, and no longer see it. */
async function part(
  tx: Tx,
  id: string,
  command: keyof typeof parting,
  ifMatch: IfMatch,
  why: { reason?: LeadOffer['reason']; note?: string | undefined },
): Promise<{ after: repository.Row; offer: offers.OfferRow | undefined }> {
  const { event, status } = parting[command]
  const { before, after } = await step(tx, id, command, ifMatch, () => inNobodysHands)
  await stopClocks(tx, id)
  const end = { status, reason: why.reason ?? null, note: why.note ?? null, endedAt: tx.now }
  const ended = await offers.updateHeld(tx, id, end)
  const { partnerId, contactsHidden } = before
  tell(tx, event, after, { partnerId, contactsHidden, offer: ended })
  return { after, offer: ended }
}

/**
 * Says no, or gives an accepted lead back. The partner is not asked again; the next one is.
 * @throws ApiError not_found | precondition_failed | invalid_transition for a lead that the partner brought itself
 */
export async function decline(tx: Tx, id: string, why: LeadDecline, ifMatch: IfMatch): Promise<LeadOffer> {
  const { offer: ended } = await part(tx, id, 'decline', ifMatch, why)
  if (!ended)
    throw new ApiError('invalid_transition', 'Nobody has offered this lead; the partner brought it.')
  await route(tx, id)
  return presentOffer(ended, readerOf(tx))
}

/** Takes a lead back from a partner, for staff to decide. @throws ApiError not_found | precondition_failed | invalid_transition */
export async function recall(tx: Tx, id: string, { note }: LeadRecall, ifMatch: IfMatch): Promise<Lead> {
  return present((await part(tx, id, 'recall', ifMatch, { note })).after, readerOf(tx))
}

/** The partner did not answer in time: the next one is asked. */
export async function expire(tx: Tx, id: string): Promise<void> {
  await part(tx, id, 'expire', undefined, { reason: 'unanswered' })
  await route(tx, id)
}

/** The partner accepted, and then did nothing: the next one is asked. */
export async function pullBack(tx: Tx, id: string): Promise<void> {
  await part(tx, id, 'pullBack', undefined, { reason: 'idle' })
  await route(tx, id)
}

/** Takes leads back from a partner that no longer works on them. True when there are more. */
export async function takeBack(tx: Tx, partnerId: string, statuses: LeadStatus[]): Promise<boolean> {
  for (const id of await repository.lockHeldBy(tx, partnerId, statuses, backAtOnce)) {
    await part(tx, id, 'recall', undefined, { reason: 'partner_gone' })
    await route(tx, id)
  }
  return (await repository.countOf(tx, { partnerId, status: statuses })) > 0
}

/** Closes the offer of a lead that leaves routing in another way. */
export async function close(tx: Tx, id: string, status: 'accepted' | 'recalled'): Promise<void> {
  await stopClocks(tx, id)
  const end = status === 'accepted' ? { status, acceptedAt: tx.now } : { status, endedAt: tx.now }
  await offers.updateHeld(tx, id, end)
}

export async function stopClocks(tx: Tx, id: string): Promise<void> {
  await timers.cancel(tx, id, 'lead.answer_due', 'lead.idle')
}

/** How every active partner fits the lead now, whoever has it. @throws ApiError not_found */
export async function candidates(tx: Tx, id: string): Promise<LeadCandidate[]> {
  const lead = await repository.find(tx, id)
  if (!lead) throw notFound('lead')
  return candidatesFor(tx, lead)
}
