import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { Instant, Paging, Search, Version, line } from '../../http/schemas.ts'

export const PartnerType = z.enum(['reseller', 'distributor', 'referrer', 'integrator'])
export const PartnerStatus = z.enum(['applied', 'invited', 'onboarding', 'active', 'suspended', 'ended'])
const ExternalId = line(120).meta({ description: "The partner's id in the vendor's own system." })

export const Partner = z
  .object({
    id: idSchema('partner'),
    name: line(200),
    type: PartnerType,
    status: PartnerStatus,
    tier: z.string().nullable(),
    territory: z.string().nullable(),
    externalId: z.string().nullable(),
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: 'Partner', description: 'A company in the programme.' })
export type Partner = z.infer<typeof Partner>

export const PartnerCreate = z
  .strictObject({
    name: line(200).meta({ examples: ['Alpine Systems'] }),
    type: PartnerType.default('reseller'),
    status: PartnerStatus.default('active'),
    tier: line(60).nullish(),
    territory: line(60).nullish(),
    externalId: ExternalId.nullish(),
  })
  .meta({ id: 'PartnerCreate' })
export type PartnerCreate = z.infer<typeof PartnerCreate>

export const PartnerUpdate = z
  .strictObject({
    name: line(200).optional(),
    type: PartnerType.optional(),
    status: PartnerStatus.optional(),
    tier: line(60).nullish(),
    territory: line(60).nullish(),
    externalId: ExternalId.nullish(),
  })
  .meta({ id: 'PartnerUpdate', description: 'Only the named fields change; null empties one.' })
export type PartnerUpdate = z.infer<typeof PartnerUpdate>

export const PartnerParams = z.object({ partnerId: idSchema('partner') })
export const PartnerQuery = Paging.extend({ status: PartnerStatus.optional(), q: Search })
export type PartnerQuery = z.infer<typeof PartnerQuery>
