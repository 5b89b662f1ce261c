import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { Instant, Money, Paging, Search, Version, line, prose } from '../../http/schemas.ts'
import { Source, Values } from '../forms/schema.ts'
import { StageKey } from '../vendor/schema.ts'
import { leadStatuses } from './lifecycle.ts'

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

export const Lead = z
  .object({
    id: idSchema('lead'),
    status: LeadStatus,
    form: z.string(),
    name: z.string(),
    email: z.string(),
    company: z.string().nullable(),
    companyDomain: z.string().nullable(),
    phone: z.string().nullable(),
    country: z.string().nullable(),
    values: z
      .record(z.string(), z.unknown())
      .meta({ description: 'Everything that was sent, by field name.' }),
    source: LeadSource,
    partnerId: idSchema('partner').nullable(),
    partnerName: z.string().nullable(),
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
    source: Source.optional(),
    partnerId: idSchema('partner').nullish(),
    externalId: line(120).nullish(),
  })
  .meta({ id: 'LeadCreate' })
export type LeadCreate = z.infer<typeof LeadCreate>

export const LeadConvert = z
  .strictObject({
    stage: StageKey.optional().meta({ description: 'The first open stage unless named.' }),
    name: line(200).optional(),
    amount: Money.optional(),
    partnerId: idSchema('partner').optional(),
  })
  .meta({ id: 'LeadConvert' })
export type LeadConvert = z.infer<typeof LeadConvert>

export const LeadDisqualify = z
  .strictObject({
    reason: z.enum(['spam', 'not_a_fit', 'duplicate', 'unreachable']),
    note: prose(1000).optional(),
  })
  .meta({ id: 'LeadDisqualify' })
export type LeadDisqualify = z.infer<typeof LeadDisqualify>

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
  q: Search,
  sort: z.enum(['-createdAt']).default('-createdAt'),
})
export type LeadQuery = z.infer<typeof LeadQuery>
