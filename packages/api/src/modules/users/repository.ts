import { and, eq, inArray, isNotNull, isNull, ne, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { contains } from '../../db/where.ts'
import { ascending, type Position } from '../../http/pagination.ts'
import { visible } from './policy.ts'
import type { UserQuery } from './schema.ts'
import { users } from './table.ts'

export type Row = typeof users.$inferSelect
type Change = Partial<Omit<typeof users.$inferInsert, 'vendorId' | 'id' | 'version'>>

const own = (tx: Tx, condition: SQL): SQL | undefined =>
  and(eq(users.vendorId, tx.vendorId), condition, visible(tx))

export async function find(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db
    .select()
    .from(users)
    .where(own(tx, eq(users.id, id)))
  return row
}

export async function findMany(tx: Tx, ids: readonly string[]): Promise<Row[]> {
  return tx.db
    .select()
    .from(users)
    .where(and(eq(users.vendorId, tx.vendorId), inArray(users.id, [...ids])))
}

/** Whoever goes by these e-mails (in lower case) or external ids. */
export async function findBy(tx: Tx, column: 'email' | 'externalId', texts: string[]): Promise<Row[]> {
  if (texts.length === 0) return []
  return tx.db
    .select()
    .from(users)
    .where(own(tx, inArray(users[column], texts)))
}

export async function lock(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db
    .select()
    .from(users)
    .where(own(tx, eq(users.id, id)))
    .for('no key update')
  return row
}

export async function findByEmail(tx: Tx, email: string): Promise<Row | undefined> {
  const [row] = await tx.db
    .select()
    .from(users)
    .where(own(tx, eq(users.email, email)))
  return row
}

export async function lockByEmail(tx: Tx, email: string): Promise<Row | undefined> {
  const [row] = await tx.db
    .select()
    .from(users)
    .where(own(tx, eq(users.email, email)))
    .for('no key update')
  return row
}

/** Keeps a person as they are until the transaction ends. */
export async function hold(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db
    .select()
    .from(users)
    .where(own(tx, eq(users.id, id)))
    .for('share')
  return row
}

/** Changes of who is an admin take turns, so that two admins cannot remove each other. */
export async function takeAdminTurn(tx: Tx): Promise<void> {
  const turn = `${tx.vendorId} admins`
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${turn}, 0))`)
}

/** Whether the vendor, or the partner, has an admin beside this one. */
export async function hasOtherAdmin(tx: Tx, { id, partnerId }: Row): Promise<boolean> {
  const side = partnerId === null ? isNull(users.partnerId) : eq(users.partnerId, partnerId)
  const rows = await tx.db
    .select({ id: users.id })
    .from(users)
    .where(
      and(
        eq(users.vendorId, tx.vendorId),
        side,
        eq(users.role, 'admin'),
        isNull(users.deactivatedAt),
        ne(users.id, id),
      ),
    )
    .limit(1)
  return rows.length > 0
}

/** Whoever has it, seen by the caller or not. */
export async function emailTaken(tx: Tx, email: string): Promise<boolean> {
  const condition = and(eq(users.vendorId, tx.vendorId), eq(users.email, email))
  return (await tx.db.select({ id: users.id }).from(users).where(condition)).length > 0
}

/** Rows in order of name, `limit + 1` of them. */
export async function list(tx: Tx, query: UserQuery, after: Position | undefined): Promise<Row[]> {
  const { where, order } = ascending(users.name, users.id, after)
  return tx.db
    .select()
    .from(users)
    .where(
      and(
        eq(users.vendorId, tx.vendorId),
        visible(tx),
        query.email === undefined ? undefined : eq(users.email, query.email),
        query.kind && eq(users.kind, query.kind),
        query.role && eq(users.role, query.role),
        query.partnerId === undefined ? undefined : eq(users.partnerId, query.partnerId),
        query.status === 'active' ? isNull(users.deactivatedAt) : undefined,
        query.status === 'deactivated' ? isNotNull(users.deactivatedAt) : undefined,
        contains([users.name, users.email], query.q),
        where,
      ),
    )
    .orderBy(...order)
    .limit(query.limit + 1)
}

/** Undefined when the e-mail is taken, also by someone at this very moment. */
export async function insert(tx: Tx, values: typeof users.$inferInsert): Promise<Row | undefined> {
  const [row] = await tx.db
    .insert(users)
    .values(values)
    .onConflictDoNothing({ target: [users.vendorId, users.email] })
    .returning()
  return row
}

export async function update(tx: Tx, id: string, change: Change): Promise<Row> {
  const [row] = await tx.db
    .update(users)
    .set({ ...change, updatedAt: tx.now, version: sql`${users.version} + 1` })
    .where(and(eq(users.vendorId, tx.vendorId), eq(users.id, id)))
    .returning()
  return row!
}
