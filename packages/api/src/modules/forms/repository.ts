import { and, asc, eq, gt, lt, sql } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { descending, type Position } from '../../http/pagination.ts'
import { toUuid } from '../../ids.ts'
import type { FormListQuery, SubmissionQuery } from './schema.ts'
import { forms, formSubmissions, formVersions, usedFormTickets, type Definition } from './table.ts'

export type Row = typeof forms.$inferSelect
export type SubmissionRow = typeof formSubmissions.$inferSelect

const one = (tx: Tx, key: string) => and(eq(forms.vendorId, tx.vendorId), eq(forms.key, key))

/** In order of key, `limit + 1` of them. */
export async function list(tx: Tx, query: FormListQuery, after: Position | undefined): Promise<Row[]> {
  const noun = query.noun && eq(forms.noun, query.noun)
  return tx.db
    .select()
    .from(forms)
    .where(and(eq(forms.vendorId, tx.vendorId), noun, after && gt(forms.key, after.value)))
    .orderBy(asc(forms.key))
    .limit(query.limit + 1)
}

export async function find(tx: Tx, key: string): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(forms).where(one(tx, key))
  return row
}

/** A form as it was in one of its versions. */
export async function findVersion(tx: Tx, key: string, version: number): Promise<Row | undefined> {
  const [row] = await tx.db
    .select()
    .from(formVersions)
    .where(
      and(
        eq(formVersions.vendorId, tx.vendorId),
        eq(formVersions.key, key),
        eq(formVersions.version, version),
      ),
    )
  return row && { ...row, updatedAt: row.createdAt }
}

export async function lock(tx: Tx, key: string): Promise<Row | undefined> {
  const [row] = await tx.db.select().from(forms).where(one(tx, key)).for('update')
  return row
}

export async function put(tx: Tx, key: string, noun: Row['noun'], definition: Definition): Promise<Row> {
  const [row] = await tx.db
    .insert(forms)
    .values({ vendorId: tx.vendorId, key, noun, definition, updatedAt: tx.now })
    .onConflictDoUpdate({
      target: [forms.vendorId, forms.key],
      set: { definition, updatedAt: tx.now, version: sql`${forms.version} + 1` },
    })
    .returning()
  const { version } = row!
  await tx.db
    .insert(formVersions)
    .values({ vendorId: tx.vendorId, key, version, noun, definition, createdAt: tx.now })
  return row!
}

/** Whether something was sent with it, also before submissions were kept. */
export async function isUsed(tx: Tx, key: string): Promise<boolean> {
  const vendorId = toUuid('vendor', tx.vendorId)
  const [row] = await tx.db.execute(sql`
    select exists (select from form_submissions where vendor_id = ${vendorId} and form = ${key})
      or exists (select from leads where vendor_id = ${vendorId} and form = ${key}) as used`)
  return row?.['used'] === true
}

export async function remove(tx: Tx, key: string): Promise<void> {
  await tx.db
    .delete(formVersions)
    .where(and(eq(formVersions.vendorId, tx.vendorId), eq(formVersions.key, key)))
  await tx.db.delete(forms).where(one(tx, key))
}

export function insertSubmission(tx: Tx, row: SubmissionRow): void {
  tx.send(tx.db.insert(formSubmissions).values(row))
}

/** Newest first, `limit + 1` of them. */
export async function listSubmissions(
  tx: Tx,
  form: string,
  query: Pick<SubmissionQuery, 'subjectId' | 'limit'>,
  after: Position | undefined,
): Promise<SubmissionRow[]> {
  const { where, order } = descending(formSubmissions.submittedAt, formSubmissions.id, after)
  return tx.db
    .select()
    .from(formSubmissions)
    .where(
      and(
        eq(formSubmissions.vendorId, tx.vendorId),
        eq(formSubmissions.form, form),
        query.subjectId === undefined ? undefined : eq(formSubmissions.subjectId, query.subjectId),
        where,
      ),
    )
    .orderBy(...order)
    .limit(query.limit + 1)
}

/** False when the ticket was used before. Sweeps out the ones that could no longer be valid. */
export async function spendTicket(tx: Tx, id: string, expiresAt: string): Promise<boolean> {
  await tx.db
    .delete(usedFormTickets)
    .where(and(eq(usedFormTickets.vendorId, tx.vendorId), lt(usedFormTickets.expiresAt, tx.realNow)))
  const rows = await tx.db
    .insert(usedFormTickets)
    .values({ vendorId: tx.vendorId, id, expiresAt })
    .onConflictDoNothing()
    .returning({ id: usedFormTickets.id })
  return rows.length === 1
}
