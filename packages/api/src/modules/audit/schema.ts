import { z } from 'zod'
import { Instant, page } from '../../http/schemas.ts'
import { idSchema } from '../../ids.ts'
import { Event, eventTypeList } from '../events/schema.ts'

const Hash = z.string().meta({ examples: ['Wm3dR9cYl4o1k0b0vJt5yqE2m7xPz8sUaHfGgNnLQeI'] })

/** What is hashed is all of this but the hash itself: a member that is added here starts a new kind of chain. */
export const AuditEntry = Event.extend({
  partnerId: idSchema('partner').nullable().meta({ description: 'Whose users could see it, too.' }),
  requestId: z
    .string()
    .nullable()
    .meta({
      description: 'The request that caused it; null for what the server did by itself.',
      examples: ['req_01kb0v4e9me5h9x2q8r3t6w7yz'],
    }),
  operation: z
    .string()
    .nullable()
    .meta({ description: 'The operation of that request.', examples: ['deals.approve'] }),
  previous: Hash.nullable().meta({ description: 'Hash of the entry before; null at the first.' }),
  hash: Hash.meta({
    description: 'SHA-256 of the other members as canonical JSON (RFC 8785), base64url.',
  }),
}).meta({ id: 'AuditEntry', description: 'One event with who caused it how, linked to the one before it.' })
export type AuditEntry = z.infer<typeof AuditEntry>

export const AuditQuery = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(100).meta({ description: 'Entries a page.' }),
  cursor: z.string().max(500).optional().meta({ description: '`nextCursor` of the page before.' }),
  order: z
    .enum(['asc', 'desc'])
    .default('desc')
    .meta({ description: 'Newest first (`desc`), or from the beginning, as checking the chain needs it.' }),
  actor: z
    .string()
    .max(100)
    .optional()
    .meta({ description: 'Id of who did it.', examples: ['user_01kb0v4e9me5h9x2q8r3t6w7yz'] }),
  subject: z
    .string()
    .max(100)
    .optional()
    .meta({ description: 'Id of what it was done to.', examples: ['deal_01kb0v4e9me5h9x2q8r3t6w7yz'] }),
  types: eventTypeList.optional().meta({ description: 'Event types with commas.' }),
  since: Instant.optional().meta({ description: 'From this moment on.' }),
  until: Instant.optional().meta({ description: 'Before this moment.' }),
})
export type AuditQuery = z.infer<typeof AuditQuery>
export const AuditPage = page(AuditEntry)

/** A place in the chain: everything up to here is fixed by this one hash. */
export const AuditPoint = z.object({
  sequence: z.int().min(0).meta({ description: '0 before the first event.' }),
  hash: Hash.nullable(),
})
export type AuditPoint = z.infer<typeof AuditPoint>

export const AuditHeadClaims = AuditPoint.extend({
  vendor: z.object({ id: idSchema('vendor'), name: z.string() }),
  at: Instant,
}).meta({ id: 'AuditHeadClaims' })

export const AuditHead = z
  .object({
    head: z.string().meta({
      description: 'Compact JWS, signed with EdDSA. Keep it: the log up to here cannot change behind it.',
    }),
    claims: AuditHeadClaims.meta({ description: 'What it says, to read; only the signed text proves it.' }),
  })
  .meta({ id: 'AuditHead', description: 'The signed end of the chain.' })
export type AuditHead = z.infer<typeof AuditHead>
