import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { Day, Instant, Money, Paging, Search, Version, line } from '../../http/schemas.ts'
import { Lead } from '../leads/schema.ts'
import { Stage, StageKey } from '../vendor/schema.ts'

/** States of a deal registration: a partner's claim on an opportunity. */
export const RegistrationStatus = z.enum([
  'draft',
  'submitted',
  'in_review',
  'approved',
  'returned',
  'rejected',
  'withdrawn',
  'expired',
  'extension_requested',
])

export const Domain = z
  .string()
  .max(253)
  .transform((text) => text.trim().toLowerCase())
  .pipe(
    z
      .string()
      .regex(
        /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}]{2,63}$/u,
        'Expected a domain such as acme.com',
      ),
  )

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
    protectedUntil: Instant.nullable(),
    stageChangedAt: Instant,
    leadId: idSchema('lead').nullable(),
    externalId: z.string().nullable(),
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: 'Deal', description: "An opportunity in the vendor's pipeline." })
export type Deal = z.infer<typeof Deal>

const writable = {
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

export const DealMove = z.strictObject({ stage: StageKey }).meta({ id: 'DealMove' })

export const DealParams = z.object({ dealId: idSchema('deal') })
const filters = {
  partnerId: idSchema('partner').optional(),
  q: Search,
}
export const DealQuery = Paging.extend({
  ...filters,
  stage: StageKey.optional(),
  ownerId: idSchema('user').optional(),
  externalId: line(120).optional(),
  sort: z.enum(['-stageChangedAt', '-createdAt']).default('-createdAt'),
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
  })
  .meta({ id: 'Board', description: 'Deals by stage: counts, totals, and the first cards of each column.' })
export type Board = z.infer<typeof Board>
