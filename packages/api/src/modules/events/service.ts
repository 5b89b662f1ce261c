import type { Tx } from '../../db/tenant.ts'
import * as repository from './repository.ts'
import type { Event, EventQuery } from './schema.ts'

/** Partner users read the copy that was made for them, where there is one. */
function present(tx: Tx, row: repository.Row): Event {
  return {
    id: row.id,
    sequence: row.sequence ?? 0,
    type: row.type,
    occurredAt: row.occurredAt,
    subject: { kind: row.subjectKind, id: row.subjectId },
    actor: { kind: row.actorKind, id: row.actorId },
    data: tx.principal.partnerId === null ? row.data : (row.partnerData ?? row.data),
  }
}

/** Events behind `after` in order, as far as the caller may see them. */
export async function list(tx: Tx, query: EventQuery): Promise<Event[]> {
  return (await repository.list(tx, query)).map((row) => present(tx, row))
}

export async function byIds(tx: Tx, ids: string[]): Promise<Map<string, Event>> {
  const rows = ids.length === 0 ? [] : await repository.findMany(tx, ids)
  return new Map(rows.map((row) => [row.id, present(tx, row)]))
}

export const last = repository.last
