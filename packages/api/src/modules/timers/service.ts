import type { Tx } from '../../db/tenant.ts'
import * as repository from './repository.ts'
import type { TimerKind } from './table.ts'

/** Wakes the domain at a moment of the programme's clock. Set with the change that causes it, or not at all. */
export const schedule: (tx: Tx, kind: TimerKind, subjectId: string, dueAt: string) => Promise<void> =
  repository.put

export async function cancel(tx: Tx, subjectId: string, ...kinds: TimerKind[]): Promise<void> {
  await repository.remove(tx, subjectId, kinds)
}
