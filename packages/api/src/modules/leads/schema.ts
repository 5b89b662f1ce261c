import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { FieldName } from '../forms/conditions.ts'
import {
  Country,
  Day,
  Domain,
  Instant,
  Locale,
  Money,
  Paging,
  Search,
  Version,
  line,
  prose,
} from '../../http/schemas.ts'
import { Source, Values } from '../forms/schema.ts'
import { Key } from '../vendor/lists.ts'
import { StageKey } from '../vendor/schema.ts'
import { leadStatuses } from './lifecycle.ts'

export const leadSorts = ['-createdAt', 'createdAt', '-updatedAt', 'answerDueAt'] as const
export const LeadStatus = z.enum(leadStatuses)
export const channels = ['form', 'partner', 'staff', 'key', 'import', 'slack', 'teams'] as const

export const LeadSource = z
  .object({
    channel: z.enum(channels),
    pageUrl: z.string().nullable(),
    referrer: z.string().nullable(),
    utm: z.record(z.string(), z.string()),
  })
  .meta({ id: 'LeadSource' })
export type LeadSource = z.infer<typeof LeadSource>

export const UnroutedReason = z.enum(['by_hand', 'max_offers', 'nobody_fits'])
const DisqualifyReason = z.enum(['spam', 'not_a_fit', 'duplicate', 'unreachable'])

export const Lead = z
  .object({
    id: idSchema('lead'),
    status: LeadStatus,
    form: z.string(),
    name: z.string().nullable(),
    email: z.string().nullable(),
    company: z.string().nullable(),
    companyDomain: z.string().nullable(),
    phone: z.string().nullable(),
    country: z.string().nullable(),
    product: z.string().nullable(),
    values: z
      .record(z.string(), z.unknown())
      .meta({ description: 'Everything that was sent, by field name.' }),
    contactsHidden: z.boolean().meta({
      description:
        'While it is offered, the partner does not see who it is: for its users name, e-mail, phone, domain, origin and free text are left out.',
    }),
    source: LeadSource,
    submissionCount: z.int().meta({ description: 'How often it was sent; all but the first joined it.' }),
    duplicateOf: idSchema('lead').nullable().meta({
      description: 'An earlier lead of the same person or company that this one could not join.',
    }),
    partnerId: idSchema('partner').nullable(),
    partnerName: z.string().nullable(),
    ownerId: idSchema('user').nullable().meta({ description: 'Who looks after it at the partner.' }),
    ownerName: z.string().nullable(),
    answerDueAt: Instant.nullable().meta({ description: "When the partner's answer is due." }),
    acceptedAt: Instant.nullable(),
    unroutedReason: UnroutedReason.nullable().meta({
      description:
        'Why it waits for staff: `by_hand` says the programme, `max_offers` were made, or `nobody_fits`.',
    }),
    disqualifiedReason: DisqualifyReason.nullable(),
    dealId: idSchema('deal').nullable(),
    externalId: z.string().nullable(),
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: 'Lead', description: 'A person or company that may buy.' })
export type Lead = z.infer<typeof Lead>

export const LeadCreate = z
  .strictObject({
    values: Values,
    locale: Locale.optional().meta({ description: 'The language the form was read in.' }),
    source: Source.optional(),
    partnerId: idSchema('partner').nullish().meta({
      description: 'Whom to offer it to. What a partner user sends belongs to the own partner.',
    }),
    externalId: line(120).nullish(),
  })
  .meta({ id: 'LeadCreate' })
export type LeadCreate = z.infer<typeof LeadCreate>

export const LeadUpdate = z
  .strictObject({
    values: Values.meta({
      description: 'Only the named values change; null empties one.',
      examples: [{ country: 'AT' }],
    }),
  })
  .meta({ id: 'LeadUpdate' })
export type LeadUpdate = z.infer<typeof LeadUpdate>

export const LeadCreated = Lead.extend({
  joined: z.boolean().meta({ description: 'Whether it joined an earlier lead, which is then the answer.' }),
}).meta({ id: 'LeadCreated' })
export type LeadCreated = z.infer<typeof LeadCreated>

export const LeadSubmission = z
  .object({
    id: idSchema('submission'),
    values: z.record(z.string(), z.unknown()),
    source: LeadSource,
    receivedAt: Instant,
  })
  .meta({ id: 'LeadSubmission', description: 'What was sent again about a lead that was already there.' })
export type LeadSubmission = z.infer<typeof LeadSubmission>
export const LeadSubmissions = z.object({ data: z.array(LeadSubmission) }).meta({
  id: 'LeadSubmissions',
  description: 'Newest first; the first submission is the lead itself.',
})

export const LeadConvert = z
  .strictObject({
    stage: StageKey.optional().meta({ description: 'The first open stage unless named.' }),
    name: line(200).optional().meta({ description: 'The company, or the person, unless named.' }),
    amount: Money.optional().meta({ description: "The lead's value `amount` unless named." }),
    product: line(120).optional().meta({ description: "The lead's unless named." }),
    accountDomain: Domain.optional().meta({ description: "The lead's unless named." }),
    ownerId: idSchema('user').optional().meta({ description: "The lead's unless named." }),
    expectedCloseOn: Day.optional(),
    values: z
      .record(FieldName, z.unknown())
      .optional()
      .meta({
        description:
          "The vendor's own fields of the deal form; the lead's answers to the same fields unless named.",
        examples: [{ sites: 3 }],
      }),
    partnerId: idSchema('partner').optional().meta({ description: "The lead's unless named." }),
  })
  .meta({ id: 'LeadConvert' })
export type LeadConvert = z.infer<typeof LeadConvert>

export const LeadDisqualify = z
  .strictObject({
    reason: DisqualifyReason,
    note: prose(1000).optional(),
  })
  .meta({ id: 'LeadDisqualify' })
export type LeadDisqualify = z.infer<typeof LeadDisqualify>

export const LeadAssign = z
  .strictObject({
    ownerId: idSchema('user')
      .nullable()
      .meta({ description: "A user of the lead's partner; null for nobody." }),
  })
  .meta({ id: 'LeadAssign' })

const statusList = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(LeadStatus))

export const LeadParams = z.object({ leadId: idSchema('lead') })
export const LeadQuery = Paging.extend({
  status: statusList
    .optional()
    .meta({ description: 'One status, or several with commas.', examples: ['new,offered'] }),
  partnerId: idSchema('partner').optional(),
  ownerId: idSchema('user').optional(),
  country: Country.optional(),
  territory: Key.optional().meta({
    description: "A key of the vendor's territories: leads from its countries.",
    examples: ['nordics'],
  }),
  product: line(120).optional(),
  createdFrom: Instant.optional(),
  createdBefore: Instant.optional(),
  q: Search.meta({
    description:
      'Every word must begin a word of the name, e-mail, company or domain; for a partner only of what it may see yet.',
    examples: ['ada kaufgut'],
  }),
  sort: z.enum(leadSorts).default('-createdAt').meta({
    description: '`answerDueAt`: only leads that wait for an answer, the most urgent first.',
  }),
})
export type LeadQuery = z.infer<typeof LeadQuery>
