import { and, asc, eq, inArray, lte, notInArray, sql } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { newId } from '../../ids.ts'
import { timers, type TimerKind } from './table.ts'

export type Timer = typeof timers.$inferSelect

/** One timer a kind and subject: setting it again moves it. */
export async function put(
  tx: Tx,
  kind: TimerKind,
  moments: Array<{ subjectId: string; dueAt: string }>,
): Promise<void> {
  if (moments.length === 0) return
  await tx.db
    .insert(timers)
    .values(moments.map((moment) => ({ vendorId: tx.vendorId, id: newId('timer'), kind, ...moment })))
    .onConflictDoUpdate({
      target: [timers.vendorId, timers.kind, timers.subjectId],
      set: { dueAt: sql`excluded.due_at`, attempts: 0 },
    })
}

/**
 * Sees to it that a subject is looked at by a moment. Who finds a timer that is early enough holds it until the end: what
 * it wakes waits for them, and sees what they did. One that is being carried out keeps nobody waiting: the day gets another.
 */
export async function putBy(tx: Tx, kind: TimerKind, subjectId: string, dueAt: string): Promise<void> {
  const find = () =>
    tx.db
      .select({ dueAt: timers.dueAt })
      .from(timers)
      .where(and(eq(timers.vendorId, tx.vendorId), eq(timers.kind, kind), eq(timers.subjectId, subjectId)))
  const [known] = await find()
  if (known === undefined) return putAgain(tx, kind, subjectId, dueAt)
  const early = known.dueAt <= dueAt && (await find().for('share', { skipLocked: true })).length === 1
  if (!early) await putAgain(tx, kind, `${subjectId} ${dueAt.slice(0, 10)}`, dueAt)
}

/** Sets the timer of a subject again, unless it comes due earlier anyway. */
export async function putAgain(tx: Tx, kind: TimerKind, subjectId: string, dueAt: string): Promise<void> {
  await tx.db
    .insert(timers)
    .values({ vendorId: tx.vendorId, id: newId('timer'), kind, subjectId, dueAt })
    .onConflictDoUpdate({
      target: [timers.vendorId, timers.kind, timers.subjectId],
      set: { dueAt: sql`least(${timers.dueAt}, excluded.due_at)`, attempts: 0 },
    })
}

export async function remove(tx: Tx, subjectId: string, kinds: TimerKind[]): Promise<void> {
  await tx.db
    .delete(timers)
    .where(
      and(eq(timers.vendorId, tx.vendorId), eq(timers.subjectId, subjectId), inArray(timers.kind, kinds)),
    )
}

/** The earliest timer that is due, apart from the ones already seen. */
export async function next(tx: Tx, until: string, seen: string[]): Promise<Timer | undefined> {
  const [timer] = await tx.db
    .select()
    .from(timers)
    .where(
      and(
        eq(timers.vendorId, tx.vendorId),
        lte(timers.dueAt, until),
        seen.length > 0 ? notInArray(timers.id, seen) : undefined,
      ),
    )
    .orderBy(asc(timers.dueAt), asc(timers.id))
    .limit(1)
  return timer
}

/** Takes the timer away; false when it was moved or taken meanwhile. */
export async function take(tx: Tx, { id, dueAt }: Timer): Promise<boolean> {
  const rows = await tx.db
    .delete(timers)
    .where(and(eq(timers.vendorId, tx.vendorId), eq(timers.id, id), lte(timers.dueAt, dueAt)))
    .returning({ id: timers.id })
  return rows.length === 1
}

export async function postpone(tx: Tx, id: string, dueAt: string): Promise<void> {
  await tx.db
    .update(timers)
    .set({ dueAt, attempts: sql`${timers.attempts} + 1` })
    .where(and(eq(timers.vendorId, tx.vendorId), eq(timers.id, id)))
}
