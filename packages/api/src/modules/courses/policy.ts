import { and, arrayOverlaps, eq, exists, inArray, or, sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Tx } from '../../db/tenant.ts'
import { enrolments } from '../enrolments/table.ts'
import { partners } from '../partners/table.ts'
import { users } from '../users/table.ts'
import type { Audience } from './schema.ts'
import { courses } from './table.ts'

/** What a person must bring for each list of an audience: a text, or any of several. */
const traits: Record<keyof Audience, SQL> = {
  partnerTypes: sql`array[${partners.type}]`,
  tiers: sql`array[${partners.tier}]`,
  territories: sql`${partners.territories}`,
  tags: sql`${partners.tags}`,
  roles: sql`array[${users.role}]`,
}

/** The person, when an audience takes them in. */
function takenIn(tx: Tx, userId: string, audience: AnyPgColumn | SQL) {
  const fits = Object.entries(traits).map(([list, own]) => {
    const asked = sql`${audience} -> ${sql.raw(`'${list}'`)}`
    return sql`(jsonb_array_length(${asked}) = 0 or ${asked} ?| ${own})`
  })
  return tx.db
    .select({ id: users.id })
    .from(users)
    .leftJoin(partners, and(eq(partners.vendorId, users.vendorId), eq(partners.id, users.partnerId)))
    .where(and(eq(users.vendorId, tx.vendorId), eq(users.id, userId), ...fits))
}

/** True for the rows whose audience takes in a person: a part of their query, so that nobody is looked up before. */
export function meantFor(tx: Tx, userId: string, audience: AnyPgColumn = courses.audience): SQL {
  return exists(takenIn(tx, userId, audience))
}

/** Whether an audience takes in a person. */
export async function fits(tx: Tx, audience: Audience, userId: string): Promise<boolean> {
  const [person] = await takenIn(tx, userId, sql`${JSON.stringify(audience)}::jsonb`)
  return person !== undefined
}

/** True for the people of partners that a course is meant for; `partners` is joined to `users`. */
export function peopleOf(audience: Audience): SQL | undefined {
  const among = (list: readonly string[], fits: (list: string[]) => SQL): SQL | undefined =>
    list.length === 0 ? undefined : fits([...list])
  return and(
    eq(users.kind, 'partner'),
    among(audience.partnerTypes, (list) => inArray(partners.type, list)),
    among(audience.tiers, (list) => inArray(partners.tier, list)),
    among(audience.territories, (list) => arrayOverlaps(partners.territories, list)),
    among(audience.tags, (list) => arrayOverlaps(partners.tags, list)),
    audience.roles.length === 0 ? undefined : inArray(users.role, audience.roles),
  )
}

/** Staff and keys see every course; a partner's user the published ones that are meant for them or that they take. */
export function visible(tx: Tx): SQL | undefined {
  if (tx.principal.kind !== 'partner' || tx.principal.userId === null) return undefined
  const taken = exists(
    tx.db
      .select({ one: sql`1` })
      .from(enrolments)
      .where(
        and(
          eq(enrolments.vendorId, tx.vendorId),
          eq(enrolments.courseId, courses.id),
          eq(enrolments.userId, tx.principal.userId),
        ),
      ),
  )
  return or(and(eq(courses.status, 'published'), meantFor(tx, tx.principal.userId)), taken)
}
