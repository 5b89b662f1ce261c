import { z } from 'zod'
import { Domain, Instant, Paging } from '../../http/schemas.ts'
import { idSchema } from '../../ids.ts'
import { Actor, DealCheckResult } from './schema.ts'

export const AccountCheck = z
  .object({
    id: idSchema('check'),
    account: z
      .string()
      .meta({ description: 'The domain by which accounts are told apart.', examples: ['acme.com'] }),
    result: DealCheckResult.shape.result,
    partnerId: idSchema('partner').nullable(),
    partnerName: z.string().nullable(),
    actor: Actor,
    checkedAt: Instant,
  })
  .meta({ id: 'AccountCheck', description: 'Somebody asked whether an account is free.' })
export type AccountCheck = z.infer<typeof AccountCheck>

export const AccountCheckQuery = Paging.extend({
  domain: Domain.optional().meta({
    description: 'Of this account, however its domain is spelled.',
    examples: ['acme.com'],
  }),
  partnerId: idSchema('partner').optional(),
})
export type AccountCheckQuery = z.infer<typeof AccountCheckQuery>
