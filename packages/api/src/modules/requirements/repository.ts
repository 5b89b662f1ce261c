import { and, asc, eq, gt, isNull, lte, or, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import type { Position } from '../../http/pagination.ts'
import type { GatedCommand, RequirementQuery } from './schema.ts'
import { requirements, waivers } from './table.ts'

export type Row = typeof requirements.$inferSelect
export type WaiverRow = typeof waivers.$inferSelect
type Change = Partial<Omit<typeof requirements.$inferInsert, 'vendorId' | 'id' | 'version'>>

const one = (tx: Tx, id: string): SQL | undefined =>
  and(eq(requirements.vendorId, tx.vendorId), eq(requirements.id, id))
const oneWaiver = (tx: Tx, id: string): SQL | undefined =>
  and(eq(waivers.vendorId, tx.vendorId), eq(waivers.id, id))

export async function list(tx: Tx, query: RequirementQuery, after: Position | undefined): Promise<Row[]> {
  const { title, id } = requirements
  return tx.db
    .select()
    .from(requirements)
    .where(
      and(
        eq(requirements.vendorId, tx.vendorId),
        query.status && eq(requirements.status, query.status),
        after && or(gt(title, after.value), and(eq(title, after.value), gt(id, after.id))),
      ),
    )
    .orderBy(asc(title), asc(id))
    .limit(query.limit + 1)
}

export async function find(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(requirements).where(one(tx, id))
  return row
}

export async function lock(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(requirements).where(one(tx, id)).for('update')
  return row
}

/** What a command asks for today, of whom it may be. */
export async function inForce(tx: Tx, command: GatedCommand): Promise<Row[]> {
  return tx.db
    .select()
    .from(requirements)
    .where(
      and(
        eq(requirements.vendorId, tx.vendorId),
        eq(requirements.command, command),
        eq(requirements.status, 'active'),
        lte(requirements.effectiveFrom, tx.now),
      ),
    )
}

/** Partners that may do without a requirement today. */
export async function waivedPartners(tx: Tx, requirementId: string): Promise<Set<string>> {
  const rows = await tx.db
    .select({ partnerId: waivers.partnerId })
    .from(waivers)
    .where(
      and(
        eq(waivers.vendorId, tx.vendorId),
        eq(waivers.requirementId, requirementId),
        isNull(waivers.endedAt),
        gt(waivers.endsAt, tx.now),
      ),
    )
  return new Set(rows.map(({ partnerId }) => partnerId))
}

/** What a command asks for, apart from what a partner may do without today. */
export async function asked(tx: Tx, command: GatedCommand, partnerId: string): Promise<Row[]> {
  const waived = tx.db
    .select({ id: waivers.requirementId })
    .from(waivers)
    .where(
      and(
        eq(waivers.vendorId, tx.vendorId),
        eq(waivers.partnerId, partnerId),
        isNull(waivers.endedAt),
        gt(waivers.endsAt, tx.now),
      ),
    )
  return tx.db
    .select()
    .from(requirements)
    .where(
      and(
        eq(requirements.vendorId, tx.vendorId),
        eq(requirements.command, command),
        eq(requirements.status, 'active'),
        sql`${requirements.id} not in ${waived}`,
      ),
    )
    .orderBy(asc(requirements.effectiveFrom), asc(requirements.id))
}

export async function insert(tx: Tx, row: typeof requirements.$inferInsert): Promise<Row> {
  const [created] = await tx.db.insert(requirements).values(row).returning()
  return created!
}

export async function update(tx: Tx, id: string, change: Change): Promise<Row> {
  const [row] = await tx.db
    .update(requirements)
    .set({ ...change, updatedAt: tx.now, version: sql`${requirements.version} + 1` })
    .where(one(tx, id))
    .returning()
  return row!
}

export async function listWaivers(tx: Tx, requirementId: string): Promise<WaiverRow[]> {
  return tx.db
    .select()
    .from(waivers)
    .where(and(eq(waivers.vendorId, tx.vendorId), eq(waivers.requirementId, requirementId)))
    .orderBy(asc(waivers.createdAt), asc(waivers.id))
}

export async function lockWaiver(tx: Tx, id: string): Promise<WaiverRow | undefined> {
  const [row] = await tx.db.select().from(waivers).where(oneWaiver(tx, id)).for('update')
  return row
}

export async function insertWaiver(tx: Tx, row: typeof waivers.$inferInsert): Promise<WaiverRow> {
  const [created] = await tx.db.insert(waivers).values(row).returning()
  return created!
}

export async function endWaiver(tx: Tx, id: string): Promise<WaiverRow> {
  const [row] = await tx.db
    .update(waivers)
    .set({ endedAt: tx.now, updatedAt: tx.now, version: sql`${waivers.version} + 1` })
    .where(oneWaiver(tx, id))
    .returning()
  return row!
}
