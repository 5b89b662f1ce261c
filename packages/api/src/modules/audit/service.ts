import type { Tx } from '../../db/tenant.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import type { Page } from '../../http/schemas.ts'
import { canonicalHash } from './canonical.ts'
import * as repository from './repository.ts'
import type { AuditEntry, AuditQuery } from './schema.ts'

/** Events linked in one transaction. */
const batch = 200

export const last = repository.last

/** The trail, as far as it is linked: an event is in it within a second or two. */
export async function list(tx: Tx, { limit, cursor, ...query }: AuditQuery): Promise<Page<AuditEntry>> {
  const shape = [tx.vendorId, 'audit', query]
  const after = decodeCursor(cursor, shape)
  const rows = await repository.list(tx, { ...query, limit }, after && Number(after.value))
  const place = ({ event }: (typeof rows)[number]) => ({ value: String(event.sequence), id: event.id })
  return toPage(rows, limit, shape, place, ({ event, previous, hash }) => ({
    ...content(event, previous),
    hash,
  }))
}

/**
 * Links the next events of the log to its chain. Takes no lock: whoever links the same events comes to the same hashes.
 * @returns whether there may be more
 */
export async function link(tx: Tx): Promise<boolean> {
  const head = await repository.last(tx)
  const events = await repository.eventsBehind(tx, head.sequence, batch)
  let previous = head.hash
  const links = events.map((event): repository.Link => {
    previous = canonicalHash(content(event, previous))
    const { vendorId, type, subjectId, actorId, occurredAt } = event
    return { vendorId, sequence: event.sequence ?? 0, hash: previous, type, subjectId, actorId, occurredAt }
  })
  if (links.length > 0) repository.insert(tx, links)
  return events.length === batch
}

/** What is hashed of an event. Chains of earlier days hang on this exact shape. */
function content(event: repository.EventRow, previous: string | null): Omit<AuditEntry, 'hash'> {
  return {
    id: event.id,
    sequence: event.sequence ?? 0,
    type: event.type,
    occurredAt: event.occurredAt,
    subject: { kind: event.subjectKind, id: event.subjectId },
    actor: { kind: event.actorKind, id: event.actorId },
    partnerId: event.partnerId,
    requestId: event.requestId,
    operation: event.operation,
    data: event.data,
    previous,
  }
}
