import type { Tx } from '../../db/tenant.ts'
import * as timers from '../timers/service.ts'
import type { Programme } from '../vendor/programme.ts'
import type { Change, LockedRow } from './repository.ts'

const dayMs = 86_400_000

export function inDays(from: string, days: number, moreMs = 0): string {
  return new Date(Date.parse(from) + days * dayMs + moreMs).toISOString()
}

/** Protects an account until a moment, and sets the reminder before it. */
export async function protectUntil(
  tx: Tx,
  dealId: string,
  protectedUntil: string,
  programme: Programme,
): Promise<Change> {
  const remindAt = inDays(protectedUntil, -programme.reminderDaysBefore)
  await timers.cancel(tx, dealId, 'deal.protection_ending')
  if (programme.reminderDaysBefore > 0 && remindAt > tx.now) {
    await timers.schedule(tx, 'deal.protection_ending', dealId, remindAt)
  }
  await timers.schedule(tx, 'deal.protection_over', dealId, protectedUntil)
  return { protectedUntil }
}

/** Whether the account is kept for the partner now; a protection that stands still holds. */
export function isProtected(
  tx: Tx,
  deal: Pick<LockedRow, 'registrationStatus' | 'protectedUntil' | 'protectionLeftMs'>,
): boolean {
  const { registrationStatus, protectedUntil, protectionLeftMs } = deal
  if (registrationStatus !== 'approved') return false
  return protectionLeftMs !== null || (protectedUntil !== null && protectedUntil > tx.now)
}

export async function endProtection(tx: Tx, dealId: string): Promise<void> {
  await timers.cancel(tx, dealId, 'deal.protection_ending', 'deal.protection_over')
}
