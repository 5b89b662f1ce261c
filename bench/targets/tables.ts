/** The tables as an application on drizzle declares them, by its documentation: dates are Date objects. */
import { bigint, date, integer, jsonb, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const prm = pgSchema('prm')
const time = () => timestamp({ withTimezone: true })

export const deals = prm.table('deals', {
  vendorId: uuid().notNull(),
  id: uuid().notNull(),
  name: text().notNull(),
  accountName: text(),
  accountDomain: text(),
  amount: bigint({ mode: 'number' }),
  currency: text(),
  stage: text().notNull(),
  registrationStatus: text().notNull(),
  partnerId: uuid(),
  ownerId: uuid(),
  leadId: uuid(),
  product: text(),
  expectedCloseOn: date(),
  closedAt: time(),
  protectedUntil: time(),
  stageChangedAt: time().notNull(),
  submittedAt: time(),
  answerDueAt: time(),
  escalatedAt: time(),
  decidedAt: time(),
  decisionReason: text(),
  decisionNote: text(),
  question: text(),
  extensions: integer().notNull(),
  externalId: text(),
  version: integer().notNull(),
  createdAt: time().notNull(),
  updatedAt: time().notNull(),
})

export const partners = prm.table('partners', {
  vendorId: uuid().notNull(),
  id: uuid().notNull(),
  name: text().notNull(),
})
export const users = prm.table('users', {
  vendorId: uuid().notNull(),
  id: uuid().notNull(),
  name: text().notNull(),
})
export const stages = prm.table('stages', {
  vendorId: uuid().notNull(),
  key: text().notNull(),
  label: text().notNull(),
  kind: text().notNull(),
  probability: integer().notNull(),
  position: integer().notNull(),
})
export const forms = prm.table('forms', {
  vendorId: uuid().notNull(),
  key: text().notNull(),
  definition: jsonb().notNull(),
})

export const leads = prm.table('leads', {
  vendorId: uuid().notNull(),
  id: uuid().notNull(),
  status: text().notNull(),
  form: text().notNull(),
  name: text().notNull(),
  email: text().notNull(),
  company: text(),
  companyDomain: text(),
  country: text(),
  values: jsonb('field_values').notNull(),
  channel: text().notNull(),
  pageUrl: text(),
  utm: jsonb().notNull(),
  createdAt: time().notNull(),
  updatedAt: time().notNull(),
})

export const outbox = prm.table('outbox', {
  vendorId: uuid().notNull(),
  id: uuid().notNull(),
  type: text().notNull(),
  subjectKind: text().notNull(),
  subjectId: text().notNull(),
  actorKind: text().notNull(),
  data: jsonb().notNull(),
  occurredAt: time().notNull(),
})

export const idempotencyKeys = prm.table('idempotency_keys', {
  vendorId: uuid().notNull(),
  principal: text().notNull(),
  key: text().notNull(),
  requestHash: text().notNull(),
  status: integer().notNull(),
  headers: jsonb().notNull(),
  body: text().notNull(),
})
