import { sql } from 'drizzle-orm'
import { insertMany } from '../../db/insert-many.ts'
import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { idAt, toUuid } from '../../ids.ts'
import { inThePast, type Doer } from '../../past.ts'
import type { EventType } from '../events/schema.ts'
import * as receipts from '../receipts/service.ts'
import * as timers from '../timers/service.ts'
import type { Programme } from '../vendor/programme.ts'
import { accountKey } from './account-domain.ts'
import { signature } from './changes.ts'
import { awaitingAnswer, registrationTransitions, type RegistrationCommand } from './lifecycle.ts'
import { present } from './present.ts'
import { inDays, protectUntil } from './protection.ts'
import { traces } from './registration.ts'
import type { Row } from './repository.ts'
import type { Deal } from './schema.ts'
import * as search from './search.ts'
import { dealHistory, dealMoves, deals } from './table.ts'
import { addWorkingTime, workingTimeBetween } from './working-time.ts'

/** Something that happened to a deal: a command of its registration, a late answer, or a move. */
export type PastStep = { at: string; by: Doer } & (
  | { command: RegistrationCommand; note?: string; reason?: NonNullable<Deal['decisionReason']> }
  | { command: 'answerLate' }
  | { command: 'move'; to: string; closes: boolean }
)

/** A deal with its past: what it was made as, and everything since, in order. */
export interface PastDeal extends Pick<
  Row,
  | 'id'
  | 'name'
  | 'accountName'
  | 'accountDomain'
  | 'amount'
  | 'currency'
  | 'stage'
  | 'partnerId'
  | 'partnerName'
  | 'ownerId'
  | 'ownerName'
  | 'leadId'
  | 'product'
  | 'expectedCloseOn'
  | 'createdAt'
> {
  by: Doer
  /** `submitted` by the partner, `approved` by the vendor, or a `draft`. */
  registrationStatus: 'submitted' | 'approved' | 'draft'
  steps: PastStep[]
}

const hourMs = 3_600_000

/**
 * Takes in deals with their past, as if everything had been commanded at its time: history, moves, events, receipts of
 * what still holds, and what comes due.
 * @returns the deals as they are now
 */
export async function takeIn(tx: Tx, past: PastDeal[], programme: Programme): Promise<Deal[]> {
  const lives = past.map((deal) => live(tx, deal, programme))
  await insertMany(
    tx,
    deals,
    lives.map(({ row }) => row),
  )
  search.index(
    tx,
    lives.map(({ row }) => row.id),
  )
  await insertMany(
    tx,
    dealHistory,
    lives.flatMap((life) => life.history),
  )
  await insertMany(
    tx,
    dealMoves,
    lives.flatMap((life) => life.moves),
  )
  await Promise.all(lives.map(({ row }) => setTimers(tx, row, programme)))
  const decisions = lives.flatMap(({ row, decided }) =>
    decided && isHeld(tx, row) ? [{ row, ...decided }] : [],
  )
  for (const { row, at, by, decision } of decisions.toSorted((a, b) => (a.at < b.at ? -1 : 1)))
    await receipts.issue(inThePast(tx, at, by), row, decision)
  return lives.map(({ row }) => present(row))
}

/** Says which lead each deal came from; leads are taken in after the deals they became. */
export async function linkLeads(
  tx: Tx,
  leads: ReadonlyArray<{ id: string; dealId: string | null }>,
): Promise<void> {
  const linked = leads.flatMap(({ id, dealId }) =>
    dealId === null ? [] : [{ lead: toUuid('lead', id), deal: toUuid('deal', dealId) }],
  )
  await tx.db.execute(sql`
    update ${deals} set lead_id = link.lead
    from unnest(
      ${sql.param(linked.map(({ lead }) => lead))}::uuid[], ${sql.param(linked.map(({ deal }) => deal))}::uuid[]
    ) as link (lead, deal)
    where ${deals.vendorId} = ${toUuid('vendor', tx.vendorId)} and ${deals.id} = link.deal`)
}

const isHeld = (tx: Tx, { protectedUntil }: Row): boolean =>
  protectedUntil !== null && protectedUntil > tx.now

interface Life {
  row: Row
  history: Array<typeof dealHistory.$inferInsert>
  moves: Array<typeof dealMoves.$inferInsert>
  /** The latest decision. */
  decided: { at: string; by: Doer; decision: Parameters<typeof receipts.issue>[2] } | undefined
}

/** Lives through everything, and writes the events on the way. */
function live(tx: Tx, { by, steps, ...deal }: PastDeal, programme: Programme): Life {
  const { id, createdAt: at, registrationStatus } = deal
  const life: Life = {
    row: {
      ...blank,
      ...deal,
      vendorId: tx.vendorId,
      accountKey: accountKey(deal.accountDomain),
      stageChangedAt: at,
      updatedAt: at,
    },
    history: [],
    moves: [],
    decided: undefined,
  }
  const { row } = life
  const record = (
    moment: Tx,
    command: (typeof dealHistory.$inferInsert)['command'],
    more: object = {},
  ): void => {
    const step = {
      ...signature(moment),
      id: idAt('change', moment.now),
      dealId: id,
      command,
      toStatus: row.registrationStatus,
    }
    life.history.push({ ...step, ...more })
  }
  const tell = (moment: Tx, type: EventType, more: object = {}): void =>
    emit(moment, type, { kind: 'deal', id, partnerId: row.partnerId }, { deal: present(row), ...more })

  const made = inThePast(tx, at, by)
  if (registrationStatus === 'submitted')
    Object.assign(row, {
      submittedAt: at,
      answerDueAt: addWorkingTime(at, programme.answerWithinHours * hourMs, programme),
    })
  record(made, registrationStatus === 'submitted' ? 'submit' : 'create')
  tell(made, 'deal.created')
  if (registrationStatus === 'submitted') tell(made, 'deal.submitted')

  for (const step of steps) {
    const moment = inThePast(tx, step.at, step.by)
    Object.assign(row, { updatedAt: step.at, version: row.version + 1 })
    if (step.command === 'move') {
      const seconds = Math.floor((Date.parse(step.at) - Date.parse(row.stageChangedAt)) / 1000)
      const { stage: fromStage } = row
      life.moves.push({
        ...signature(moment),
        id: idAt('move', step.at),
        dealId: id,
        fromStage,
        toStage: step.to,
        seconds,
      })
      Object.assign(row, { stage: step.to, stageChangedAt: step.at, closedAt: step.closes ? step.at : null })
      tell(moment, 'deal.moved', { fromStage, toStage: step.to })
    } else if (step.command === 'answerLate') {
      row.escalatedAt = step.at
      record(moment, 'answerLate', { fromStatus: row.registrationStatus })
      tell(moment, 'deal.answer_late', { rule: programme.whenLate })
    } else {
      const fromStatus = row.registrationStatus
      row.registrationStatus = registrationTransitions.apply(step.command, fromStatus, moment.principal)
      Object.assign(row, effects[step.command]?.(row, step, programme))
      record(moment, step.command, { fromStatus, reason: step.reason ?? null, note: step.note ?? null })
      const { event, receipt } = traces[step.command]
      if (receipt) life.decided = { at: step.at, by: step.by, decision: receipt }
      tell(moment, event)
    }
  }
  return life
}

type Decided = Extract<PastStep, { command: RegistrationCommand }>
type Effect = (row: Row, step: Decided, programme: Programme) => Partial<Row>

const noClock = { answerDueAt: null, answerLeftMs: null }
const decision = ({ at, note, reason }: Decided): Partial<Row> => ({
  decidedAt: at,
  decisionNote: note ?? null,
  decisionReason: reason ?? null,
})

/** What a command does beside the new state; see registration.ts. */
const effects: Partial<Record<RegistrationCommand, Effect>> = {
  submit: ({ answerLeftMs, submittedAt }, { at }, programme) => ({
    submittedAt: submittedAt ?? at,
    answerLeftMs: null,
    answerDueAt: addWorkingTime(at, answerLeftMs ?? programme.answerWithinHours * hourMs, programme),
  }),
  return: ({ answerDueAt }, { at, note }, programme) => ({
    question: note ?? null,
    answerDueAt: null,
    answerLeftMs: answerDueAt === null ? null : workingTimeBetween(at, answerDueAt, programme),
  }),
  approve: (_, step, programme) => ({
    ...noClock,
    ...decision(step),
    protectedUntil: inDays(step.at, programme.protectionDays),
  }),
  reject: (_, step) => ({ ...noClock, ...decision(step) }),
  withdraw: () => ({ ...noClock, protectedUntil: null }),
  grantExtension: ({ protectedUntil, extensions }, step, programme) => ({
    ...decision(step),
    extensions: extensions + 1,
    protectedUntil: inDays(protectedUntil ?? step.at, programme.extensionDays),
  }),
  declineExtension: (_, step) => decision(step),
  expire: (_, step) => decision(step),
}

const blank = {
  closedAt: null,
  protectedUntil: null,
  protectionLeftMs: null,
  blockedBy: [],
  submittedAt: null,
  ...noClock,
  answerLateMs: 0,
  escalatedAt: null,
  decidedAt: null,
  decisionReason: null,
  decisionNote: null,
  question: null,
  wonReason: null,
  lostReason: null,
  closeNote: null,
  form: null,
  values: {},
  extensions: 0,
  externalId: null,
  source: null,
  version: 1,
}

async function setTimers(tx: Tx, row: Row, programme: Programme): Promise<void> {
  if (awaitingAnswer.includes(row.registrationStatus) && row.answerDueAt !== null && row.escalatedAt === null)
    await timers.schedule(tx, 'deal.answer_due', row.id, row.answerDueAt)
  if (row.registrationStatus === 'approved' && row.protectedUntil !== null && isHeld(tx, row))
    await protectUntil(tx, row.id, row.protectedUntil, programme)
}
