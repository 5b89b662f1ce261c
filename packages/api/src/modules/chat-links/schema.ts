import { z } from 'zod'
import { Instant } from '../../http/schemas.ts'
import { idSchema } from '../../ids.ts'

export const ChatAccount = z
  .object({
    platform: z.enum(['slack', 'teams']),
    tenant: z
      .string()
      .max(200)
      .meta({ description: 'The workspace or organisation the account belongs to.', examples: ['T0123'] }),
    chatUserId: z
      .string()
      .min(1)
      .max(200)
      .meta({ examples: ['U0MARA'] }),
    name: z
      .string()
      .max(200)
      .nullable()
      .meta({
        description: 'As the platform shows it; anybody may call themselves what they like.',
        examples: ['Mara Keller'],
      }),
  })
  .meta({ id: 'ChatAccount', description: 'A person in Slack or Teams.' })
export type ChatAccount = z.infer<typeof ChatAccount>

export const ChatLinkCreate = z
  .strictObject({
    ...ChatAccount.shape,
    name: ChatAccount.shape.name.default(null),
    partnerId: idSchema('partner').nullable().default(null).meta({
      description:
        'Set where the organisation is known to be this partner’s: only its people can use the link then.',
    }),
  })
  .meta({ id: 'ChatLinkCreate' })
export type ChatLinkCreate = z.infer<typeof ChatLinkCreate>

const token = (description: string): z.ZodString =>
  z
    .string()
    .min(1)
    .max(100)
    .meta({ description, format: 'password', examples: ['3q2-7wAAzZk'] })

export const ChatLink = z
  .object({
    chatLink: token(
      'Shown once; only its hash is kept. It belongs behind the `#` of an address, which no server sees.',
    ),
    expiresAt: Instant,
  })
  .meta({ id: 'ChatLink', description: 'Lets a signed-in person say once that a chat account is theirs.' })
export type ChatLink = z.infer<typeof ChatLink>

export const ChatLinkUse = z
  .strictObject({ chatLink: token('What stands behind the `#` of the address.') })
  .meta({ id: 'ChatLinkUse' })
