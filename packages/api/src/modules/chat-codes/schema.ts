import { z } from 'zod'
import { Instant } from '../../http/schemas.ts'

export const ChatCode = z
  .object({
    chatCode: z.string().meta({
      description: 'Shown once; only its hash is kept. Type it to the bot: `/partner link CODE`.',
      format: 'password',
      examples: ['K7QF2-M9XWT'],
    }),
    expiresAt: Instant,
  })
  .meta({ id: 'ChatCode', description: 'Tells the chat bot once who a person is.' })
export type ChatCode = z.infer<typeof ChatCode>

export const ChatCodeRedeem = z
  .strictObject({
    chatCode: z
      .string()
      .min(1)
      .max(40)
      .meta({
        description: 'As it was typed: case, spaces and hyphens do not matter.',
        format: 'password',
        examples: ['k7qf2 m9xwt'],
      }),
  })
  .meta({ id: 'ChatCodeRedeem' })
export type ChatCodeRedeem = z.infer<typeof ChatCodeRedeem>
