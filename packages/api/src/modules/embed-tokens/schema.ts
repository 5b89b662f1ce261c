import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { Instant, line } from '../../http/schemas.ts'
import { Email, User, UserRole } from '../users/schema.ts'

export const Origin = z
  .string()
  .max(255)
  .refine(
    (text) => URL.canParse(text) && new URL(text).origin === text,
    'Expected an origin such as https://partners.example.com',
  )
  .meta({ examples: ['https://partners.example.com'] })

export const Component = z.enum(['leads', 'deals', 'training'])
export type Component = z.infer<typeof Component>

const Existing = (kind: 'user' | 'partner') => z.strictObject({ id: idSchema(kind) })
const NewUser = z.strictObject({
  email: Email,
  name: line(200),
  externalId: line(120).optional(),
  role: UserRole.optional(),
})
const NewPartner = z.strictObject({ externalId: line(120), name: line(200) })

export const EmbedTokenCreate = z
  .strictObject({
    user: z
      .union([Existing('user'), NewUser])
      .meta({ description: 'A known user, or one to create or update by e-mail.' }),
    partner: z
      .union([Existing('partner'), NewPartner])
      .optional()
      .meta({ description: "The user's partner. Without it the token is for the vendor's staff." }),
    origin: Origin.optional().meta({
      description:
        'The one browser origin that may use the token. Without it no browser may: server to server only.',
    }),
    components: z
      .array(Component)
      .min(1)
      .optional()
      .meta({ description: 'Limits the token to these parts.' }),
    expiresInSeconds: z.int().min(60).max(3600).default(1800),
  })
  .meta({ id: 'EmbedTokenCreate' })
export type EmbedTokenCreate = z.infer<typeof EmbedTokenCreate>

export const EmbedToken = z
  .object({
    token: z.string().meta({
      description: 'Shown once; only its hash is kept.',
      format: 'password',
      examples: ['prm_et_…'],
    }),
    expiresAt: Instant,
    user: User,
  })
  .meta({ id: 'EmbedToken' })
export type EmbedToken = z.infer<typeof EmbedToken>
