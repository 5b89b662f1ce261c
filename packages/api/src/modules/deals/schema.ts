import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { Day, Domain, Instant, Money, Paging, Search, Version, line, prose } from '../../http/schemas.ts'
import { FieldName } from '../forms/conditions.ts'
import { Lead } from '../leads/schema.ts'
import { Key, vendorLists } from '../vendor/lists.ts'
import { Stage, StageKey } from '../vendor/schema.ts'
import { historyCommands, registrationStatuses } from './lifecycle.ts'
import { sortKeys } from './sort-keys.ts'

export { Domain }

/** States of a deal registration: a partner's claim on an opportunity. */
export const RegistrationStatus = z.enum(registrationStatuses)

/** Why a registration was rejected. */
export const RejectReason = z.enum([
  'duplicate',
  'existing_customer',
  'direct_deal',
  'out_of_territory',
  'not_qualified',
  'incomplete',
  'other',
])

/** The vendor's own fields; which there are, the deal form says. */
const Values = z.record(FieldName, z.unknown())

export const Deal = z
  .object({
    id: idSchema('deal'),
    name: z.string(),
    accountName: z.string().nullable(),
    accountDomain: z.string().nullable(),
    amount: Money.nullable(),
    stage: StageKey,
    registrationStatus: RegistrationStatus,
    partnerId: idSchema('partner').nullable(),
    partnerName: z.string().nullable(),
    ownerId: idSchema('user').nullable(),
    ownerName: z.string().nullable(),
    product: z.string().nullable(),
    expectedCloseOn: Day.nullable(),
    closedAt: Instant.nullable(),
    protectedUntil: Instant.nullable().meta({
      description: 'A deal that is lost protects nothing; one that is won does so until its time is over.',
    }),
    blockedBy: z.array(idSchema('ticket')).meta({
      description: 'Tickets that have to be solved first; until then both clocks of the deal stand still.',
    }),
    protectionLeftSeconds: z.int().nullable().meta({
      description:
        'What is left of the protection while it stands still; it holds, whatever `protectedUntil` says.',
    }),
    submittedAt: Instant.nullable().meta({
      description: 'The place in the queue; a question by the vendor does not lose it.',
    }),
    answerDueAt: Instant.nullable().meta({
      description: "When the vendor's answer is due; null while it waits for the partner.",
    }),
    answerLeftSeconds: z.int().nullable().meta({
      description:
        'Working time that the vendor has left while its clock stands still; null while it runs: see `answerDueAt`.',
    }),
    escalatedAt: Instant.nullable().meta({ description: "When the vendor's answer was late." }),
    decidedAt: Instant.nullable(),
    decisionReason: RejectReason.nullable(),
    decisionNote: z.string().nullable(),
    question: z.string().nullable().meta({ description: 'What the vendor wants to know before it decides.' }),
    extensions: z.int().meta({ description: 'Extensions of the protection that were granted.' }),
    stageChangedAt: Instant,
    wonReason: z.string().nullable(),
    lostReason: z.string().nullable(),
    closeNote: z.string().nullable().meta({ description: 'What was said when it was won or lost.' }),
    form: z.string().nullable().meta({ description: 'The form it came by; null where that is `deal`.' }),
    values: Values.meta({
      description: "The vendor's own fields of the deal form.",
      examples: [{ sites: 3 }],
    }),
    leadId: idSchema('lead').nullable(),
    externalId: z.string().nullable(),
    source: z
      .string()
      .nullable()
      .meta({ description: 'The system that an import took it from: the `source` of its mapping.' }),
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: 'Deal', description: "An opportunity in the vendor's pipeline." })
export type Deal = z.infer<typeof Deal>

const writable = {
  values: Values.optional().meta({
    examples: [{ sites: 3 }],
    description: "The vendor's own fields of the deal form. Only the named ones change; null empties one.",
  }),
  accountName: line(200).nullish(),
  accountDomain: Domain.nullish(),
  amount: Money.nullish(),
  ownerId: idSchema('user').nullish(),
  product: line(120).nullish(),
  expectedCloseOn: Day.nullish(),
  externalId: line(120).nullish(),
}

export const DealCreate = z
  .strictObject({
    name: line(200).meta({ examples: ['Warehouse robots for Acme'] }),
    ...writable,
    stage: StageKey.optional().meta({ description: 'The first open stage unless named.' }),
    draft: z
      .boolean()
      .optional()
      .meta({ description: 'Keeps a registration back until it is submitted; it needs a partner.' }),
    partnerId: idSchema('partner')
      .nullish()
      .meta({ description: 'A partner user always creates for the own partner.' }),
  })
  .meta({ id: 'DealCreate' })
export type DealCreate = z.infer<typeof DealCreate>

export const DealUpdate = z
  .strictObject({ name: line(200).optional(), ...writable })
  .meta({ id: 'DealUpdate', description: 'Only the named fields change; null empties one.' })
export type DealUpdate = z.infer<typeof DealUpdate>

const CloseReason = Key.nullish().meta({ examples: ['price'] })
export const DealMove = z
  .strictObject({
    stage: StageKey,
    wonReason: CloseReason.meta({
      description: "One of the programme's `wonReasons`; for a stage of that kind only.",
    }),
    lostReason: CloseReason.meta({ description: "One of the programme's `lostReasons`." }),
    note: prose(2000).nullish(),
  })
  .meta({ id: 'DealMove' })
export type DealMove = z.infer<typeof DealMove>

const Note = prose(2000).optional()
const Said = prose(2000).refine((text) => text.trim() !== '', 'Must not be empty')

export const DealReturn = z
  .strictObject({ question: Said.meta({ description: 'What the partner has to add.' }) })
  .meta({ id: 'DealReturn' })
export const DealApprove = z
  .strictObject({
    protectionDays: z
      .int()
      .min(1)
      .max(1095)
      .optional()
      .meta({ description: "The programme's rule unless named." }),
    note: Note,
  })
  .meta({ id: 'DealApprove' })
export type DealApprove = z.infer<typeof DealApprove>
export const DealReject = z.strictObject({ reason: RejectReason, note: Note }).meta({ id: 'DealReject' })
export type DealReject = z.infer<typeof DealReject>
export const DealRequestExtension = z
  .strictObject({ reason: Said.meta({ description: 'What has happened on the deal, and what comes next.' }) })
  .meta({ id: 'DealRequestExtension' })
export const DealGrantExtension = z
  .strictObject({
    days: z.int().min(1).max(365).optional().meta({ description: "The programme's rule unless named." }),
    note: Note,
  })
  .meta({ id: 'DealGrantExtension' })
export type DealGrantExtension = z.infer<typeof DealGrantExtension>
export const DealDeclineExtension = z.strictObject({ note: Note }).meta({ id: 'DealDeclineExtension' })
export type DealDeclineExtension = z.infer<typeof DealDeclineExtension>

export const DealCheck = z
  .strictObject({ domain: Domain.meta({ examples: ['acme.com'] }) })
  .meta({ id: 'DealCheck' })
export const DealCheckResult = z
  .object({
    result: z.enum(['clear', 'protected', 'yours', 'ask']).meta({
      description:
        '`clear`: nobody has it. `protected`: another partner has a claim, until `heldUntil` where that is known. `yours`: your own registration. `ask`: no partner has a claim, but somebody is before you.',
    }),
    heldUntil: Instant.nullable().meta({
      description: 'The end of the protection, or of your place in the queue when clear.',
    }),
  })
  .meta({ id: 'DealCheckResult', description: 'Whether an account is free; never who has it.' })
export type DealCheckResult = z.infer<typeof DealCheckResult>

export const Actor = z.object({
  kind: z.enum(['key', 'publishable', 'staff', 'partner', 'system']),
  id: z.string().nullable(),
})

export const DealChange = z
  .object({
    id: idSchema('change'),
    command: z.enum(historyCommands),
    from: RegistrationStatus.nullable(),
    to: RegistrationStatus,
    actor: Actor,
    reason: RejectReason.nullable(),
    note: z.string().nullable().meta({ description: 'What was asked, answered or given as a ground.' }),
    occurredAt: Instant,
  })
  .meta({
    id: 'DealChange',
    description: "One step of a registration's life: who, when, from where to where, and why.",
  })
export type DealChange = z.infer<typeof DealChange>

/** One field that somebody changed. */
export const FieldChange = z
  .object({
    field: z.string().meta({ examples: ['amount'] }),
    from: z.unknown().meta({ description: 'Null where there was nothing.' }),
    to: z.unknown(),
  })
  .meta({ id: 'FieldChange' })
export type FieldChange = z.infer<typeof FieldChange>

export const DealList = z.object({ data: z.array(Deal) }).meta({ id: 'DealList' })
export const DealHistory = z.object({ data: z.array(DealChange) }).meta({ id: 'DealHistory' })

export const MissingAnswer = z
  .object({
    pointer: z
      .string()
      .meta({ description: 'Where in the deal the answer goes.', examples: ['/values/sites'] }),
    code: z.string().meta({ examples: ['required'] }),
    detail: z.string(),
  })
  .meta({
    id: 'MissingAnswer',
    description: 'One answer that a registration still lacks, or that is not right yet.',
  })
export const MissingAnswers = z.object({ data: z.array(MissingAnswer) }).meta({ id: 'MissingAnswers' })

export const StageTimes = z
  .object({
    data: z.array(
      z.object({
        stage: StageKey,
        seconds: z.int().meta({ description: 'In this stage so far, all visits together.' }),
        current: z.boolean(),
      }),
    ),
  })
  .meta({
    id: 'StageTimes',
    description: 'How long a deal was in each stage; the time since it was closed does not count.',
  })
export type StageTimes = z.infer<typeof StageTimes>

export const DealParams = z.object({ dealId: idSchema('deal') })
const DayOrInstant = z
  .union([Instant, Day.transform((day) => `${day}T00:00:00.000Z`)])
  .pipe(z.string())
  .meta({ description: 'A day or a moment, UTC.', examples: ['2026-11-01'] })
const Yes = z.enum(['true', 'false']).transform((text) => text === 'true')
const from = (what: string) => `${what} at or after this.`
const before = (what: string) => `${what} before this.`

/** What narrows a list and the board alike. */
const filters = {
  partnerId: idSchema('partner').optional(),
  ownerId: idSchema('user').optional(),
  status: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(RegistrationStatus))
    .optional()
    .meta({ description: 'States of the registration, with commas.', examples: ['submitted,in_review'] }),
  awaitingAnswer: Yes.optional().meta({ description: 'Whether the vendor owes an answer.' }),
  territory: Key.optional().meta({ description: 'A territory of the partner.' }),
  product: line(120).optional(),
  source: line(100).optional().meta({ description: 'The system that an import took it from.' }),
  amountMin: z.coerce
    .number()
    .int()
    .optional()
    .meta({ description: 'In minor units, whatever the currency.' }),
  amountMax: z.coerce.number().int().optional(),
  createdFrom: DayOrInstant.optional().meta({ description: from('Created') }),
  createdBefore: DayOrInstant.optional().meta({ description: before('Created') }),
  closeFrom: Day.optional().meta({ description: from('Expected to close') }),
  closeBefore: Day.optional().meta({ description: before('Expected to close') }),
  protectedFrom: DayOrInstant.optional().meta({ description: from('Protection ends') }),
  protectedBefore: DayOrInstant.optional().meta({ description: before('Protection ends') }),
  q: Search.meta({
    description:
      'Every word must begin a word of the deal, its account, domain, values, comments or partner; for the vendor also of its notes.',
    examples: ['acme robots'],
  }),
}
export const DealQuery = Paging.extend({
  ...filters,
  stage: StageKey.optional(),
  externalId: line(120).optional(),
  sort: z.enum(sortKeys).default('-createdAt').meta({
    description: 'A minus puts the largest first. `answerDueAt` is the order of the review queue.',
  }),
})
export type DealQuery = z.infer<typeof DealQuery>

export const BoardQuery = z.object({
  ...filters,
  limit: z.coerce.number().int().min(1).max(100).default(50).meta({ description: 'Cards a column.' }),
})
export type BoardQuery = z.infer<typeof BoardQuery>

export const BoardColumn = Stage.extend({
  count: z.int(),
  totals: z.array(Money).meta({ description: 'One sum a currency.' }),
  cards: z.array(Deal),
  nextCursor: z.string().nullable(),
}).meta({ id: 'BoardColumn' })

export const Board = z
  .object({
    stages: z.array(BoardColumn),
    leads: z
      .object({ count: z.int(), cards: z.array(Lead), nextCursor: z.string().nullable() })
      .nullable()
      .meta({ description: 'Leads that wait for a next step; null when the caller may not read leads.' }),
    products: vendorLists.products.meta({ description: 'What the products on the cards are called.' }),
  })
  .meta({ id: 'Board', description: 'Deals by stage: counts, totals, and the first cards of each column.' })
export type Board = z.infer<typeof Board>
