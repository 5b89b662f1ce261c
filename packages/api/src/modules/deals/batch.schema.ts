import { z } from 'zod'
import { problemCodes } from '../../http/problem.ts'
import { Version } from '../../http/schemas.ts'
import { idSchema } from '../../ids.ts'
import { Deal, DealApprove, DealMove, DealReject, DealReturn } from './schema.ts'

const item = {
  id: idSchema('deal'),
  version: Version.optional().meta({
    description: 'Refuses the item when the deal has changed since, as `If-Match`; an approval needs it.',
  }),
}

/** What may be done to many deals at once, each with the fields of its own route. */
export const BatchItem = z
  .discriminatedUnion('op', [
    z.strictObject({ op: z.literal('approve'), ...item, ...DealApprove.shape }),
    z.strictObject({ op: z.literal('reject'), ...item, ...DealReject.shape }),
    z.strictObject({ op: z.literal('return'), ...item, ...DealReturn.shape }),
    z.strictObject({ op: z.literal('move'), ...item, ...DealMove.shape }),
    z.strictObject({ op: z.literal('assign'), ...item, ownerId: idSchema('user').nullable() }),
  ])
  .meta({ id: 'DealBatchItem' })
export type BatchItem = z.infer<typeof BatchItem>

export const DealBatch = z
  .strictObject({ items: z.array(BatchItem).min(1).max(100) })
  .meta({ id: 'DealBatch' })

const Refusal = z
  .looseObject({
    type: z.string().meta({ examples: ['/docs#not_found'] }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(problemCodes),
  })
  .meta({ id: 'BatchProblem', description: 'Why one item was refused, as it would be alone.' })

export const BatchResult = z
  .object({
    status: z.int().meta({ description: 'The HTTP status that the item would have had alone.' }),
    deal: Deal.nullable(),
    problem: Refusal.nullable(),
  })
  .meta({ id: 'DealBatchResult' })
export type BatchResult = z.infer<typeof BatchResult>

export const DealBatchResults = z
  .object({ results: z.array(BatchResult) })
  .meta({ id: 'DealBatchResults', description: 'One result an item, in their order.' })
