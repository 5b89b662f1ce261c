import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { Country, Instant, Paging, Search, Version, line, prose } from '../../http/schemas.ts'
import { Domain } from '../deals/schema.ts'
import { Key } from '../vendor/lists.ts'
import { partnerStatuses } from './lifecycle.ts'

export const PartnerStatus = z.enum(partnerStatuses)
const ExternalId = line(120).meta({ description: "The partner's id in the vendor's own system." })
const keys = (of: string, example: string) =>
  z
    .array(Key)
    .max(100)
    .transform((list) => [...new Set(list)])
    .pipe(z.array(z.string()))
    .meta({ description: `Keys of the vendor's ${of}.`, examples: [[example]] })
const Tag = line(40).meta({ examples: ['pilot'] })
const Website = z.url({ protocol: /^https?$/ }).max(300)

const TypeKey = Key.meta({ description: "A key of the vendor's partner types.", examples: ['reseller'] })
const TierKey = Key.meta({ description: "A key of the vendor's tiers.", examples: ['gold'] })
const RoutingWeight = z.int().min(0).max(1000).meta({
  description: 'How many leads this partner gets beside others: 200 is twice as many as 100, 0 none.',
})
const MaxOpenLeads = z.int().min(0).max(100_000).meta({ description: 'More open leads are not offered.' })

export const Partner = z
  .object({
    id: idSchema('partner'),
    name: line(200),
    type: z.string().meta({ examples: ['reseller'] }),
    status: PartnerStatus,
    statusReason: z.string().nullable(),
    statusNote: z.string().nullable(),
    statusChangedAt: Instant,
    tier: z.string().nullable(),
    territories: z.array(z.string()),
    products: z.array(z.string()),
    tags: z.array(z.string()),
    channelManagerId: idSchema('user').nullable(),
    parentId: idSchema('partner').nullable(),
    routingWeight: RoutingWeight,
    maxOpenLeads: MaxOpenLeads.nullable(),
    domain: z.string().nullable(),
    website: z.string().nullable(),
    country: z.string().nullable(),
    description: z.string().nullable(),
    externalId: z.string().nullable(),
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: 'Partner', description: 'A company in the programme.' })
export type Partner = z.infer<typeof Partner>

const settings = {
  type: TypeKey.optional(),
  tier: TierKey.nullish(),
  territories: keys('territories', 'nordics').optional(),
  products: keys('products', 'picker').optional(),
  tags: z
    .array(Tag)
    .max(30)
    .transform((list) => [...new Set(list)])
    .pipe(z.array(z.string()))
    .optional(),
  channelManagerId: idSchema('user')
    .nullish()
    .meta({ description: 'The member of staff who looks after the partner: an admin or channel manager.' }),
  parentId: idSchema('partner').nullish().meta({ description: 'The distributor or group it belongs to.' }),
  routingWeight: RoutingWeight.optional(),
  maxOpenLeads: MaxOpenLeads.nullish(),
  domain: Domain.nullish().meta({ examples: ['alpine.example'] }),
  website: Website.nullish(),
  country: Country.nullish(),
  description: prose(2000).nullish(),
  externalId: ExternalId.nullish(),
}

export const PartnerCreate = z
  .strictObject({
    name: line(200).meta({ examples: ['Alpine Systems'] }),
    status: PartnerStatus.default('active').meta({
      description: 'The state it comes with; from then on only commands change it.',
    }),
    ...settings,
  })
  .meta({ id: 'PartnerCreate' })
export type PartnerCreate = z.infer<typeof PartnerCreate>

export const PartnerUpdate = z
  .strictObject({ name: line(200).optional(), ...settings })
  .meta({ id: 'PartnerUpdate', description: 'Only the named fields change; null empties one.' })
export type PartnerUpdate = z.infer<typeof PartnerUpdate>

const Note = prose(2000).meta({ description: 'For the partner, too.' })
const decision = <R extends string>(id: string, reasons: readonly [R, ...R[]]) =>
  z
    .strictObject({ reason: z.enum(reasons), note: Note.optional() })
    .meta({ id, examples: [{ reason: reasons[0] }] })

export const PartnerNote = z.strictObject({ note: Note.optional() }).meta({ id: 'PartnerNote' })
export const PartnerReject = decision('PartnerReject', [
  'does_not_meet_requirements',
  'not_the_right_fit',
  'needs_more_detail',
  'duplicate',
  'other',
])
export const PartnerSuspend = decision('PartnerSuspend', [
  'agreement',
  'payment',
  'compliance',
  'inactive',
  'own_request',
  'other',
])
export const PartnerEnd = decision('PartnerEnd', [
  'contract_ended',
  'own_request',
  'breach',
  'merged',
  'out_of_business',
  'other',
])
export interface PartnerDecision {
  reason: string
  note: string | undefined
}

export const Company = Partner.omit({
  tags: true,
  routingWeight: true,
  maxOpenLeads: true,
  channelManagerId: true,
  parentId: true,
  externalId: true,
})
  .extend({ channelManager: z.object({ name: z.string(), email: z.string() }).nullable() })
  .meta({ id: 'Company', description: "A partner's company as its own people see it." })
export type Company = z.infer<typeof Company>

export const CompanyUpdate = z
  .strictObject({
    website: Website.nullish(),
    country: Country.nullish(),
    description: prose(2000).nullish(),
  })
  .meta({ id: 'CompanyUpdate', description: 'Only the named fields change; null empties one.' })
export type CompanyUpdate = z.infer<typeof CompanyUpdate>

export const PartnerParams = z.object({ partnerId: idSchema('partner') })
export const PartnerQuery = Paging.extend({
  status: PartnerStatus.optional(),
  type: Key.optional().meta({ examples: ['reseller'] }),
  tier: Key.optional(),
  territory: Key.optional().meta({ examples: ['nordics'] }),
  product: Key.optional().meta({ examples: ['picking'] }),
  tag: Tag.optional(),
  channelManagerId: idSchema('user').optional(),
  parentId: idSchema('partner').optional(),
  q: Search,
  sort: z.enum(['name', '-createdAt']).default('name'),
})
export type PartnerQuery = z.infer<typeof PartnerQuery>
