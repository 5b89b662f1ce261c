/** The tables as an application on drizzle declares them, by its documentation: times are Date objects. */
import {
  bigint,
  boolean,
  customType,
  date,
  integer,
  jsonb,
  pgSchema,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { TypeID } from 'typeid-js'

const prm = pgSchema('prm')
const time = () => timestamp({ withTimezone: true })
/** Shown as a TypeID, by the library of that format. */
const typeId = (kind: string) =>
  customType<{ data: string; driverData: string }>({
    dataType: () => 'uuid',
    toDriver: (id) => TypeID.fromString(id, kind).toUUID(),
    fromDriver: (value) => TypeID.fromUUID(kind, value).toString(),
  })()

export const vendors = prm.table('vendors', {
  id: uuid().notNull(),
  name: text().notNull(),
  slug: text().notNull(),
  locale: text().notNull(),
  currency: text().notNull(),
  sandbox: boolean().notNull(),
  clockOffsetMs: bigint({ mode: 'number' }).notNull(),
  partnerTypes: jsonb().notNull(),
  tiers: jsonb().notNull(),
  territories: jsonb().notNull(),
  products: jsonb().notNull(),
  branding: jsonb().notNull(),
  programme: jsonb().$type<{ leadJoinDays?: number }>().notNull(),
  version: integer().notNull(),
  createdAt: time().notNull(),
  updatedAt: time().notNull(),
})

export const stages = prm.table('stages', {
  vendorId: uuid().notNull(),
  key: text().notNull(),
  label: text().notNull(),
  kind: text().notNull(),
  probability: integer().notNull(),
  position: integer().notNull(),
})

export const partners = prm.table('partners', {
  vendorId: uuid().notNull(),
  id: typeId('partner').notNull(),
  name: text().notNull(),
})

export const users = prm.table('users', {
  vendorId: uuid().notNull(),
  id: typeId('user').notNull(),
  name: text().notNull(),
})

export const deals = prm.table('deals', {
  vendorId: uuid().notNull(),
  id: typeId('deal').notNull(),
  name: text().notNull(),
  accountName: text(),
  accountDomain: text(),
  amount: bigint({ mode: 'number' }),
  currency: text(),
  stage: text().notNull(),
  registrationStatus: text().notNull(),
  partnerId: typeId('partner'),
  ownerId: typeId('user'),
  leadId: typeId('lead'),
  product: text(),
  expectedCloseOn: date(),
  closedAt: time(),
  protectedUntil: time(),
  protectionLeftMs: bigint({ mode: 'number' }),
  blockedBy: text().array().notNull(),
  stageChangedAt: time().notNull(),
  accountKey: text(),
  submittedAt: time(),
  answerDueAt: time(),
  answerLeftMs: bigint({ mode: 'number' }),
  answerLateMs: bigint({ mode: 'number' }).notNull(),
  escalatedAt: time(),
  decidedAt: time(),
  decisionReason: text(),
  decisionNote: text(),
  question: text(),
  wonReason: text(),
  lostReason: text(),
  closeNote: text(),
  form: text(),
  values: jsonb('field_values').notNull(),
  extensions: integer().notNull(),
  externalId: text(),
  source: text(),
  version: integer().notNull(),
  createdAt: time().notNull(),
  updatedAt: time().notNull(),
})

export const leads = prm.table('leads', {
  vendorId: uuid().notNull(),
  id: typeId('lead').notNull(),
  status: text().notNull(),
  form: text().notNull(),
  name: text().notNull(),
  email: text().notNull(),
  company: text(),
  companyDomain: text(),
  companyKey: text(),
  phone: text(),
  country: text(),
  product: text(),
  values: jsonb('field_values').notNull(),
  contactFields: jsonb().notNull(),
  contactsHidden: boolean().notNull().default(false),
  channel: text().notNull(),
  pageUrl: text(),
  referrer: text(),
  utm: jsonb().notNull(),
  submissionCount: integer().notNull().default(1),
  duplicateOf: typeId('lead'),
  partnerId: typeId('partner'),
  ownerId: typeId('user'),
  answerDueAt: time(),
  acceptedAt: time(),
  unroutedReason: text(),
  dealId: typeId('deal'),
  externalId: text(),
  disqualifiedReason: text(),
  disqualifiedNote: text(),
  version: integer().notNull().default(1),
  createdAt: time().notNull(),
  updatedAt: time().notNull(),
})

export const forms = prm.table('forms', {
  vendorId: uuid().notNull(),
  key: text().notNull(),
  noun: text().notNull(),
  definition: jsonb().$type<{ locale?: string; fields: Field[] }>().notNull(),
  version: integer().notNull(),
  updatedAt: time().notNull(),
})

export interface Field {
  name: string
  kind: string
  label: string
  required?: boolean
  visibleWhen?: unknown
  consent?: boolean
  maxLength?: number | null
  options?: Array<{ value: string }>
}

export const formSubmissions = prm.table('form_submissions', {
  vendorId: uuid().notNull(),
  id: typeId('submission').notNull(),
  form: text().notNull(),
  formVersion: integer().notNull(),
  noun: text().notNull(),
  subjectId: text().notNull(),
  locale: text().notNull(),
  values: jsonb('field_values').notNull(),
  consents: jsonb().notNull(),
  source: jsonb().notNull(),
  actorKind: text().notNull(),
  actorId: text(),
  submittedAt: time().notNull(),
})

export const outbox = prm.table('outbox', {
  vendorId: uuid().notNull(),
  id: typeId('event').notNull(),
  type: text().notNull(),
  subjectKind: text().notNull(),
  subjectId: text().notNull(),
  actorKind: text().notNull(),
  actorId: text(),
  requestId: text(),
  operation: text(),
  data: jsonb().notNull(),
  occurredAt: time().notNull(),
})

export const idempotencyKeys = prm.table('idempotency_keys', {
  vendorId: uuid().notNull(),
  principal: text().notNull(),
  key: text().notNull(),
  requestHash: text().notNull(),
  status: integer().notNull(),
  headers: jsonb().$type<Record<string, string>>().notNull(),
  body: text().notNull(),
  createdAt: time().notNull(),
})
