import { and, arrayOverlaps, eq, exists, inArray, or, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { enrolments } from '../enrolments/table.ts'
import * as partnerService from '../partners/service.ts'
import { partners } from '../partners/table.ts'
import * as userService from '../users/service.ts'
import { users } from '../users/table.ts'
import type { Audience } from './schema.ts'
import { courses } from './table.ts'

/** The lists of an audience and what a person must bring for each. */
async function traitsOf(tx: Tx, userId: string): Promise<Record<string, string[]>> {
  const user = await userService.get(tx, userId)
  const partner = user.partnerId === null ? undefined : await partnerService.get(tx, user.partnerId)
  return {
    partnerTypes: partner ? [partner.type] : [],
    tiers: partner?.tier ? [partner.tier] : [],
    territories: partner?.territories ?? [],
    tags: partner?.tags ?? [],
    roles: [user.role],
  }
}

/** Whether an audience takes in a person. */
export async function fits(tx: Tx, audience: Audience, userId: string): Promise<boolean> {
  const traits = await traitsOf(tx, userId)
  return Object.entries(traits).every(([list, own]) => {
    const asked: readonly string[] = audience[list as keyof Audience]
    return asked.length === 0 || asked.some((key) => own.includes(key))
  })
}

/** True for the courses that are meant for a person. */
export async function meantFor(tx: Tx, userId: string): Promise<SQL> {
  const traits = await traitsOf(tx, userId)
  const fits = Object.entries(traits).map(([list, own]) => {
    const asked = sql`${courses.audience} -> ${sql.raw(`'${list}'`)}`
    return sql`(jsonb_array_length(${asked}) = 0 or ${asked} ?| ${sql.param(own)}::text[])`
  })
  return sql.join(fits, sql` and `)
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
export async function visible(tx: Tx): Promise<SQL | undefined> {
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
  return or(and(eq(courses.status, 'published'), await meantFor(tx, tx.principal.userId)), taken)
}
