import type { ImportKindName } from '../schema.ts'
import { deals } from './deals.ts'
import type { ImportKind } from './kind.ts'
import { leads } from './leads.ts'
import { partners } from './partners.ts'
import { users } from './users.ts'

/** Every kind of record that a file may hold; the compiler no longer knows which mapping belongs to which. */
export const kinds = { partners, users, leads, deals } as unknown as Record<ImportKindName, ImportKind>
