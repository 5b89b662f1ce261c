import { bigint, date, integer, jsonb, numeric, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { Deal, DealChange, DealCheckResult, FieldChange } from './schema.ts'

export const deals = pgTable('deals', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('deal').notNull(),
  name: text().notNull(),
  accountName: text('account_name'),
  accountDomain: text('account_domain'),
  amount: bigint({ mode: 'number' }),
  currency: text(),
  stage: text().notNull(),
  registrationStatus: text('registration_status').$type<Deal['registrationStatus']>().notNull(),
  partnerId: publicId('partner'),
  ownerId: publicId('user'),
  leadId: publicId('lead'),
  product: text(),
  expectedCloseOn: date('expected_close_on', { mode: 'string' }),
  closedAt: instant('closed_at'),
  protectedUntil: instant('protected_until'),
  protectionLeftMs: bigint('protection_left_ms', { mode: 'number' }),
  blockedBy: text('blocked_by').array().notNull().default([]),
  stageChangedAt: instant('stage_changed_at').notNull(),
  accountKey: text('account_key'),
  submittedAt: instant('submitted_at'),
  answerDueAt: instant('answer_due_at'),
  answerLeftMs: bigint('answer_left_ms', { mode: 'number' }),
  answerLateMs: bigint('answer_late_ms', { mode: 'number' }).notNull().default(0),
  escalatedAt: instant('escalated_at'),
  decidedAt: instant('decided_at'),
  decisionReason: text('decision_reason').$type<Deal['decisionReason']>(),
  decisionNote: text('decision_note'),
  question: text(),
  wonReason: text('won_reason'),
  lostReason: text('lost_reason'),
  closeNote: text('close_note'),
  form: text(),
  values: jsonb('field_values').$type<Record<string, unknown>>().notNull().default({}),
  extensions: integer().notNull().default(0),
  externalId: text('external_id'),
  source: text(),
  version: integer().notNull().default(1),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})

export const dealHistory = pgTable('deal_history', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('change').notNull(),
  dealId: publicId('deal').notNull(),
  command: text().$type<DealChange['command']>().notNull(),
  fromStatus: text('from_status').$type<DealChange['from']>(),
  toStatus: text('to_status').$type<DealChange['to']>().notNull(),
  actorKind: text('actor_kind').$type<DealChange['actor']['kind']>().notNull(),
  actorId: text('actor_id'),
  reason: text().$type<DealChange['reason']>(),
  note: text(),
  occurredAt: instant('occurred_at').notNull(),
})

export const dealMoves = pgTable('deal_moves', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('move').notNull(),
  dealId: publicId('deal').notNull(),
  fromStage: text('from_stage').notNull(),
  toStage: text('to_stage').notNull(),
  seconds: bigint({ mode: 'number' }).notNull(),
  reason: text(),
  note: text(),
  actorKind: text('actor_kind').$type<DealChange['actor']['kind']>().notNull(),
  actorId: text('actor_id'),
  occurredAt: instant('occurred_at').notNull(),
})

export const dealEdits = pgTable('deal_edits', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('edit').notNull(),
  dealId: publicId('deal').notNull(),
  changes: jsonb().$type<FieldChange[]>().notNull(),
  actorKind: text('actor_kind').$type<DealChange['actor']['kind']>().notNull(),
  actorId: text('actor_id'),
  occurredAt: instant('occurred_at').notNull(),
})

export const accountChecks = pgTable('account_checks', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('check').notNull(),
  accountKey: text('account_key').notNull(),
  partnerId: publicId('partner'),
  actorKind: text('actor_kind').$type<DealChange['actor']['kind']>().notNull(),
  actorId: text('actor_id'),
  result: text().$type<DealCheckResult['result']>().notNull(),
  checkedAt: instant('checked_at').notNull(),
})

export const accountHolds = pgTable('account_holds', {
  vendorId: publicId('vendor').notNull(),
  accountKey: text('account_key').notNull(),
  partnerId: publicId('partner').notNull(),
  heldUntil: instant('held_until').notNull(),
})

const total = {
  vendorId: publicId('vendor').notNull(),
  stage: text().notNull(),
  currency: text().notNull(),
  deals: bigint({ mode: 'number' }).notNull(),
  amount: numeric().notNull(),
}
/** Kept by triggers on the deals and by `fold_deal_totals`. */
export const dealTotals = pgTable('deal_totals', { ...total, partnerId: publicId('partner').notNull() })
export const dealTotalChanges = pgTable('deal_total_changes', { ...total, partnerId: publicId('partner') })
