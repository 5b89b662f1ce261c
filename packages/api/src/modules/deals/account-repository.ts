import { and, eq, gt, inArray, isNotNull, isNull, lte, ne, or, sql } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { newId } from '../../ids.ts'
import { stages } from '../vendor/table.ts'
import { contesting } from './lifecycle.ts'
import type { DealCheckResult } from './schema.ts'
import { accountChecks, accountHolds, deals } from './table.ts'

/** Everybody who asks for, claims or gets one account queues here until their transaction ends. */
export async function lock(tx: Tx, key: string): Promise<void> {
  await tx.db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`account ${tx.vendorId} ${key}`}, 0))`,
  )
}

export type Claim = Pick<
  typeof deals.$inferSelect,
  'id' | 'partnerId' | 'registrationStatus' | 'protectedUntil'
>

const ofStage = and(eq(stages.vendorId, deals.vendorId), eq(stages.key, deals.stage))

/**
 * Live claims on an account, of every partner: who asks must not see them, only what follows from them. A deal that is
 * lost claims nothing; one that is won does so until its protection is over.
 */
export async function claims(tx: Tx, key: string): Promise<Claim[]> {
  return tx.db
    .select({
      id: deals.id,
      partnerId: deals.partnerId,
      registrationStatus: deals.registrationStatus,
      protectedUntil: deals.protectedUntil,
    })
    .from(deals)
    .innerJoin(stages, ofStage)
    .where(
      and(
        eq(deals.vendorId, tx.vendorId),
        eq(deals.accountKey, key),
        isNotNull(deals.partnerId),
        ne(stages.kind, 'lost'),
        or(
          inArray(deals.registrationStatus, [...contesting]),
          and(
            eq(deals.registrationStatus, 'approved'),
            or(gt(deals.protectedUntil, tx.now), isNotNull(deals.protectionLeftMs)),
          ),
        ),
      ),
    )
}

/** Open deals on an account that protect nobody: the vendor's own, and those it entered for a partner. */
export async function openUnclaimed(tx: Tx, key: string): Promise<Array<Pick<Claim, 'id' | 'partnerId'>>> {
  return tx.db
    .select({ id: deals.id, partnerId: deals.partnerId })
    .from(deals)
    .innerJoin(stages, ofStage)
    .where(
      and(
        eq(deals.vendorId, tx.vendorId),
        eq(deals.accountKey, key),
        eq(stages.kind, 'open'),
        eq(deals.registrationStatus, 'approved'),
        isNull(deals.protectionLeftMs),
        or(isNull(deals.protectedUntil), lte(deals.protectedUntil, tx.now)),
      ),
    )
}

/** Who keeps the first place in the queue after a clear answer, if anybody. */
export async function hold(
  tx: Tx,
  key: string,
): Promise<{ partnerId: string; heldUntil: string } | undefined> {
  const [row] = await tx.db
    .select({ partnerId: accountHolds.partnerId, heldUntil: accountHolds.heldUntil })
    .from(accountHolds)
    .where(and(ofAccount(tx, key), gt(accountHolds.heldUntil, tx.now)))
  return row
}

export async function putHold(tx: Tx, key: string, partnerId: string, heldUntil: string): Promise<void> {
  await tx.db
    .insert(accountHolds)
    .values({ vendorId: tx.vendorId, accountKey: key, partnerId, heldUntil })
    .onConflictDoUpdate({
      target: [accountHolds.vendorId, accountHolds.accountKey],
      set: { partnerId, heldUntil },
    })
}

export async function removeHold(tx: Tx, key: string): Promise<void> {
  await tx.db.delete(accountHolds).where(ofAccount(tx, key))
}

export async function logCheck(tx: Tx, accountKey: string, result: DealCheckResult['result']): Promise<void> {
  await tx.db.insert(accountChecks).values({
    vendorId: tx.vendorId,
    id: newId('check'),
    accountKey,
    partnerId: tx.principal.partnerId,
    actorKind: tx.principal.kind,
    actorId: tx.principal.userId ?? tx.principal.id,
    result,
    checkedAt: tx.now,
  })
}

const ofAccount = (tx: Tx, key: string) =>
  and(eq(accountHolds.vendorId, tx.vendorId), eq(accountHolds.accountKey, key))
