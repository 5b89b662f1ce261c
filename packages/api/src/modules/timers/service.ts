import type { Tx } from '../../db/tenant.ts'
import * as repository from './repository.ts'
import type { TimerKind } from './table.ts'

/** Wakes the domain at a moment of the programme's clock. Set with the change that causes it, or not at all. */
export async function schedule(tx: Tx, kind: TimerKind, subjectId: string, dueAt: string): Promise<void> {
  await repository.put(tx, kind, [{ subjectId, dueAt }])
}

/** The same for many subjects, in one statement. */
export const scheduleMany = repository.put

/** For work that one timer does for many: wakes it by a moment, and waits for nobody who does the same. */
export const scheduleBy = repository.putBy

/** What such work sets for itself when it is done for now. */
export const scheduleAgain = repository.putAgain

export async function cancel(tx: Tx, subjectId: string, ...kinds: TimerKind[]): Promise<void> {
  await repository.remove(tx, subjectId, kinds)
}
