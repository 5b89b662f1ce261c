import { z } from 'zod'
import { scopes } from '../../auth/principal.ts'
import { idSchema } from '../../ids.ts'
import { Instant, Paging, Version, line } from '../../http/schemas.ts'
import { Origin } from '../embed-tokens/schema.ts'

const Name = line(120).meta({ examples: ['Web shop backend'] })
const Origins = z
  .array(Origin)
  .max(50)
  .transform((list) => [...new Set(list)])
  .pipe(z.array(z.string()))
  .meta({
    description: 'Browser origins whose pages may use the key. A publishable key works from nowhere else.',
    examples: [['https://www.northwind.example']],
  })
const Scopes = z
  .array(z.enum(scopes))
  .min(1)
  .meta({ description: 'What the key may do.', examples: [['leads:read', 'leads:write']] })

export const KeyKind = z.enum(['secret', 'publishable'])

export const ApiKey = z
  .object({
    id: idSchema('key'),
    kind: KeyKind,
    name: Name,
    token: z
      .string()
      .nullable()
      .meta({ description: 'Of a publishable key, which is no secret; null of a secret one.' }),
    scopes: z.array(z.enum(scopes)),
    origins: z.array(z.string()),
    createdBy: z.object({
      kind: z.enum(['key', 'publishable', 'staff', 'partner', 'system']),
      id: z.string().nullable(),
    }),
    lastUsedAt: Instant.nullable().meta({ description: 'To the minute.' }),
    expiresAt: Instant.nullable().meta({ description: 'When a key that was replaced stops working.' }),
    revokedAt: Instant.nullable(),
    replacedBy: idSchema('key').nullable(),
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: 'ApiKey', description: "A credential of the vendor's backend, or of its pages." })
export type ApiKey = z.infer<typeof ApiKey>

export const NewApiKey = ApiKey.extend({
  token: z.string().meta({
    format: 'password',
    description: 'The credential itself. A secret one is shown this once: keep it.',
    examples: ['prm_sk_…'],
  }),
}).meta({ id: 'NewApiKey' })
export type NewApiKey = z.infer<typeof NewApiKey>

export const ApiKeyCreate = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('secret'), name: Name, scopes: Scopes }),
    z.strictObject({ kind: z.literal('publishable'), name: Name, origins: Origins }),
  ])
  .meta({
    id: 'ApiKeyCreate',
    examples: [{ kind: 'secret', name: 'Web shop backend', scopes: ['leads:read', 'leads:write'] }],
  })
export type ApiKeyCreate = z.infer<typeof ApiKeyCreate>

export const ApiKeyUpdate = z
  .strictObject({ name: Name.optional(), origins: Origins.optional() })
  .meta({ id: 'ApiKeyUpdate', description: 'Only the named fields change.' })
export type ApiKeyUpdate = z.infer<typeof ApiKeyUpdate>

export const ApiKeyRotate = z
  .strictObject({
    graceSeconds: z
      .int()
      .min(0)
      .max(7 * 24 * 3600)
      .default(24 * 3600)
      .meta({ description: 'How long the old key goes on working beside the new one.' }),
  })
  .meta({ id: 'ApiKeyRotate' })
export type ApiKeyRotate = z.infer<typeof ApiKeyRotate>

export const ApiKeyParams = z.object({ keyId: idSchema('key') })
export const ApiKeyQuery = Paging.extend({ kind: KeyKind.optional() })
export type ApiKeyQuery = z.infer<typeof ApiKeyQuery>
