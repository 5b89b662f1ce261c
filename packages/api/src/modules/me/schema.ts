import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { Instant } from '../../http/schemas.ts'
import { scopes } from '../../auth/principal.ts'
import { Company } from '../partners/schema.ts'
import { User } from '../users/schema.ts'

export const Me = z
  .object({
    kind: z.enum(['key', 'publishable', 'staff', 'partner']),
    vendorId: idSchema('vendor'),
    user: User.nullable(),
    partner: Company.nullable(),
    scopes: z.array(z.enum(scopes)),
    expiresAt: Instant.nullable(),
  })
  .meta({ id: 'Me', description: 'Who the credential speaks for and what it may do.' })
