import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { Instant, Locale, Paging, Search, Version, line } from '../../http/schemas.ts'

export const UserKind = z.enum(['staff', 'partner'])
export const UserRole = z.enum(['admin', 'channel_manager', 'support', 'viewer', 'seller'])
export const Email = z
  .email('Expected an e-mail address')
  .max(254)
  .transform((text) => text.toLowerCase())
  .pipe(z.string())
const Name = line(200).meta({ examples: ['Mara Okafor'] })

export const User = z
  .object({
    id: idSchema('user'),
    kind: UserKind,
    role: UserRole,
    email: z.string().meta({ examples: ['mara@alpine.example'] }),
    name: z.string(),
    title: z
      .string()
      .nullable()
      .meta({ examples: ['Head of sales'] }),
    phone: z.string().nullable(),
    locale: z.string().nullable().meta({ description: "Null for the vendor's." }),
    partnerId: idSchema('partner').nullable(),
    externalId: z.string().nullable(),
    deactivatedAt: Instant.nullable().meta({ description: 'Since when the person may not come in.' }),
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: 'User', description: 'A person: staff of the vendor, or a partner user.' })
export type User = z.infer<typeof User>

const profile = {
  title: line(120).nullish(),
  phone: line(40).nullish(),
  locale: Locale.nullish(),
}

export const UserCreate = z
  .strictObject({
    email: Email.meta({ examples: ['mara@alpine.example'] }),
    name: Name,
    role: UserRole.optional().meta({ description: 'Staff: `viewer` unless named. Partner users: `seller`.' }),
    partnerId: idSchema('partner').nullish().meta({
      description: "Absent for staff. A partner's admin adds people to the own company, named or not.",
    }),
    ...profile,
    externalId: line(120).nullish(),
  })
  .meta({ id: 'UserCreate' })
export type UserCreate = z.infer<typeof UserCreate>

export const UserUpdate = z
  .strictObject({
    name: Name.optional(),
    email: Email.optional(),
    role: UserRole.optional(),
    ...profile,
    externalId: line(120).nullish(),
  })
  .meta({ id: 'UserUpdate', description: 'Only the named fields change; null empties one.' })
export type UserUpdate = z.infer<typeof UserUpdate>

export const ProfileUpdate = z
  .strictObject({ name: Name.optional(), ...profile })
  .meta({ id: 'ProfileUpdate', description: 'Only the named fields change; null empties one.' })
export type ProfileUpdate = z.infer<typeof ProfileUpdate>

export const UserParams = z.object({ userId: idSchema('user') })
export const UserQuery = Paging.extend({
  email: Email.optional(),
  kind: UserKind.optional(),
  role: UserRole.optional(),
  partnerId: idSchema('partner').optional(),
  status: z.enum(['active', 'deactivated']).optional(),
  q: Search,
})
export type UserQuery = z.infer<typeof UserQuery>
