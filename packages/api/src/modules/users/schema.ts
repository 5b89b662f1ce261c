import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { Instant, Paging, Version, line } from '../../http/schemas.ts'

export const UserKind = z.enum(['staff', 'partner'])
export const UserRole = z.enum(['admin', 'channel_manager', 'support', 'viewer', 'seller'])
export const Email = z
  .email('Expected an e-mail address')
  .max(254)
  .transform((text) => text.toLowerCase())
  .pipe(z.string())

export const User = z
  .object({
    id: idSchema('user'),
    kind: UserKind,
    role: UserRole,
    email: z.string().meta({ examples: ['mara@alpine.example'] }),
    name: z.string(),
    partnerId: idSchema('partner').nullable(),
    externalId: z.string().nullable(),
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: 'User', description: 'A person: staff of the vendor, or a partner user.' })
export type User = z.infer<typeof User>

export const UserCreate = z
  .strictObject({
    email: Email.meta({ examples: ['mara@alpine.example'] }),
    name: line(200),
    role: UserRole.optional().meta({ description: 'Staff: `viewer` unless named. Partner users: `seller`.' }),
    partnerId: idSchema('partner').nullish().meta({ description: 'Absent for staff.' }),
    externalId: line(120).nullish(),
  })
  .meta({ id: 'UserCreate' })
export type UserCreate = z.infer<typeof UserCreate>

export const UserParams = z.object({ userId: idSchema('user') })
export const UserQuery = Paging.extend({
  email: Email.optional(),
  kind: UserKind.optional(),
  partnerId: idSchema('partner').optional(),
})
export type UserQuery = z.infer<typeof UserQuery>
