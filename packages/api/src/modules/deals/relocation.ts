import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { recordMoves } from './changes.ts'
import { present } from './present.ts'
import * as repository from './repository.ts'

/** Deals a statement. */
const batch = 1000

/** Moves every deal of a stage to another of the same kind, as a move by hand would; why it was closed stays with it. */
export async function relocate(tx: Tx, fromStage: string, toStage: string): Promise<void> {
  for (;;) {
    const before = await repository.lockInStage(tx, fromStage, batch)
    if (before.length === 0) return
    const ids = before.map(({ id }) => id)
    await repository.restage(tx, ids, toStage)
    recordMoves(tx, before, { toStage })
    for (const row of await repository.findMany(tx, ids)) {
      const subject = { kind: 'deal', id: row.id, partnerId: row.partnerId }
      emit(tx, 'deal.moved', subject, { deal: present(row), fromStage, toStage })
    }
  }
}
