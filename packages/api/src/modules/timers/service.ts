import type { Tx } from '../../db/tenant.ts'
import * as repository from './repository.ts'
import type { TimerKind } from './table.ts'

/** Wakes the domain at a moment of the programme's clock. Set with the change that causes it, or not at all. */
export async function schedule(tx: Tx, kind: TimerKind, subjectId: string, dueAt: string): Promise<void> {
  await repository.put(tx, kind, [{ subjectId, dueAt }])
}

/** The same for many subjects, in one statement. */
export const scheduleMany = repository.put

/** The same, unless it comes due earlier anyway. */
export const scheduleBy = repository.putBy

export async function cancel(tx: Tx, subjectId: string, ...kinds: TimerKind[]): Promise<void> {
  await repository.remove(tx, subjectId, kinds)
}
