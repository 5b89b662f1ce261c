import type { Tx } from '../../db/tenant.ts'
import { idAt } from '../../ids.ts'
import { inThePast, insertAll, type Doer } from '../../past.ts'
import * as deals from '../deals/service.ts'
import type { Deal } from '../deals/schema.ts'
import type { EventType } from '../events/schema.ts'
import * as forms from '../forms/service.ts'
import * as timers from '../timers/service.ts'
import type { Programme } from '../vendor/programme.ts'
import { read } from './answers.ts'
import { leadTransitions, type LeadCommand } from './lifecycle.ts'
import type { OfferRow } from './offer-repository.ts'
import type { LeadCandidate } from './offer-schema.ts'
import { inNobodysHands } from './offers.ts'
import { contactFields } from './policy.ts'
import type { Row } from './repository.ts'
import type { LeadDisqualify, LeadSource } from './schema.ts'
import { leadOffers, leads } from './table.ts'
import { tell } from './tell.ts'

/** Something that happened to a lead. */
export type PastStep = { at: string; by: Doer } & (
  | { command: 'offer'; to: LeadCandidate; others: LeadCandidate[] }
  | { command: 'accept'; owner: { id: string; name: string } }
  | { command: 'start' }
  | { command: 'decline'; reason: NonNullable<OfferRow['reason']>; note?: string }
  | { command: 'expire'; reason: NonNullable<OfferRow['reason']>; note?: string }
  | { command: 'convert'; deal: Deal }
  | { command: 'disqualify'; reason: LeadDisqualify['reason']; note?: string }
)

/** A lead with its past: what was sent, and everything since, in order. */
export interface PastLead {
  id: string
  values: Record<string, unknown>
  source: LeadSource
  createdAt: string
  by: Doer
  unroutedReason?: Row['unroutedReason']
  steps: PastStep[]
}

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** Takes in leads with their past, as if everything had been commanded at its time: offers, events, what comes due. */
export async function takeIn(tx: Tx, past: PastLead[], programme: Programme): Promise<Row[]> {
  const { fields } = await forms.get(tx, 'lead')
  const hidden = contactFields(fields)
  const lives = past.map((lead) => live(tx, lead, hidden, programme))
  await insertAll(
    tx,
    leads,
    lives.map(({ row }) => row),
  )
  await insertAll(
    tx,
    leadOffers,
    lives.flatMap(({ offers }) => offers),
  )
  for (const { row } of lives) await setTimers(tx, row, programme)
  return lives.map(({ row }) => row)
}

interface Life {
  row: Row
  offers: OfferRow[]
}

function live(
  tx: Tx,
  { steps, by, source, ...lead }: PastLead,
  hidden: string[],
  programme: Programme,
): Life {
  const row: Row = {
    ...blank,
    ...read(lead.values),
    ...source,
    ...lead,
    unroutedReason: steps.length === 0 ? (lead.unroutedReason ?? null) : null,
    vendorId: tx.vendorId,
    contactFields: hidden,
    updatedAt: lead.createdAt,
  }
  const offers: OfferRow[] = []
  tell(inThePast(tx, lead.createdAt, by), 'lead.created', row)
  for (const step of steps) {
    const moment = inThePast(tx, step.at, step.by)
    const { partnerId, contactsHidden } = row
    row.status = leadTransitions.apply(step.command, row.status, moment.principal)
    Object.assign(
      row,
      { updatedAt: step.at, version: row.version + 1 },
      effects[step.command](step as never, programme),
    )
    const offer = offerAfter(tx, row, offers, step)
    const left = row.partnerId === null ? { partnerId, contactsHidden } : {}
    const told = withOffer.has(step.command) ? { offer } : {}
    tell(moment, events[step.command], row, { ...left, ...told, more: () => more(step) })
  }
  return { row, offers }
}

/** What the event of a step carries beside the lead. */
function more(step: PastStep): Record<string, unknown> {
  if (step.command === 'convert') return { deal: step.deal }
  return step.command === 'disqualify' ? { reason: step.reason } : {}
}
const withOffer: ReadonlySet<PastStep['command']> = new Set(['offer', 'accept', 'decline', 'expire'])

const events = {
  offer: 'lead.offered',
  accept: 'lead.accepted',
  start: 'lead.started',
  decline: 'lead.declined',
  expire: 'lead.expired',
  convert: 'lead.converted',
  disqualify: 'lead.disqualified',
} as const satisfies Partial<Record<LeadCommand, EventType>>

type Effects = {
  [C in PastStep['command']]: (step: Extract<PastStep, { command: C }>, programme: Programme) => Partial<Row>
}

const parted = (): Partial<Row> => ({
  ...inNobodysHands,
  partnerName: null,
  ownerName: null,
  unroutedReason: 'by_hand',
})

/** What a command does to the lead beside the new state; see offers.ts. */
const effects: Effects = {
  offer: ({ at, to }, programme) => ({
    partnerId: to.partnerId,
    partnerName: to.partnerName,
    answerDueAt: deals.addWorkingTime(at, programme.leadAnswerWithinHours * hourMs, programme),
    contactsHidden: programme.leadHideContacts,
    unroutedReason: null,
  }),
  accept: ({ at, owner }) => ({
    acceptedAt: at,
    answerDueAt: null,
    contactsHidden: false,
    ownerId: owner.id,
    ownerName: owner.name,
  }),
  start: () => ({}),
  decline: parted,
  expire: parted,
  convert: ({ deal }) => ({ dealId: deal.id, answerDueAt: null, contactsHidden: false }),
  disqualify: ({ reason, note }) => ({
    answerDueAt: null,
    unroutedReason: null,
    disqualifiedReason: reason,
    disqualifiedNote: note ?? null,
  }),
}

/** The offer as the step leaves it. */
function offerAfter(tx: Tx, row: Row, offers: OfferRow[], step: PastStep): OfferRow | undefined {
  const { at } = step
  if (step.command === 'offer') {
    const { partnerId, partnerName, score, parts } = step.to
    const shared = {
      vendorId: tx.vendorId,
      id: idAt('offer', at),
      leadId: row.id,
      partnerId,
      partnerName,
      score,
      parts,
    }
    const open = { status: 'open' as const, reason: null, note: null, acceptedAt: null, endedAt: null }
    const automatic = step.by.kind === 'system'
    offers.push({
      ...shared,
      ...open,
      automatic,
      others: step.others,
      offeredAt: at,
      answerDueAt: row.answerDueAt ?? at,
    })
    return offers.at(-1)
  }
  const offer = offers.at(-1)
  if (!offer) return undefined
  if (step.command === 'accept') Object.assign(offer, { status: 'accepted', acceptedAt: at })
  if (step.command === 'decline' || step.command === 'expire')
    Object.assign(offer, {
      status: step.command === 'decline' ? 'declined' : 'expired',
      reason: step.reason,
      note: step.note ?? null,
      endedAt: at,
    })
  if (step.command === 'disqualify' && offer.endedAt === null)
    Object.assign(offer, { status: 'recalled', endedAt: at })
  return offer
}

const blank = {
  ...inNobodysHands,
  status: 'new' as const,
  form: 'lead',
  partnerName: null,
  ownerName: null,
  submissionCount: 1,
  duplicateOf: null,
  dealId: null,
  externalId: null,
  disqualifiedReason: null,
  disqualifiedNote: null,
  version: 1,
}

async function setTimers(
  tx: Tx,
  { id, status, answerDueAt, acceptedAt }: Row,
  programme: Programme,
): Promise<void> {
  if (status === 'offered' && answerDueAt !== null)
    await timers.schedule(tx, 'lead.answer_due', id, answerDueAt)
  if (status === 'accepted' && acceptedAt !== null && programme.leadIdleDays > 0) {
    const idleAt = new Date(Date.parse(acceptedAt) + programme.leadIdleDays * dayMs).toISOString()
    await timers.schedule(tx, 'lead.idle', id, idleAt)
  }
}
