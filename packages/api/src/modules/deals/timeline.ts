import type { Tx } from '../../db/tenant.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import type { Page } from '../../http/schemas.ts'
import type { Comment, Note } from '../remarks/schema.ts'
import { comments, notes } from '../remarks/service.ts'
import * as users from '../users/service.ts'
import { editsBefore, movesBefore, type Edit, type Move } from './changes.ts'
import { changesBefore } from './history.ts'
import type { DealChange } from './schema.ts'
import * as deals from './service.ts'
import type { EntryType, SharedEntry, TimelineEntry, TimelineQuery } from './timeline.schema.ts'

type Actor = { kind: DealChange['actor']['kind']; id: string | null }
type Nameless<E extends TimelineEntry> = E extends TimelineEntry ? Omit<E, 'actor'> & { actor: Actor } : never
/** Reads entries that are older than a moment of id time, newest first. */
type Source<E extends TimelineEntry> = (
  tx: Tx,
  dealId: string,
  before: string | undefined,
  count: number,
) => Promise<Array<Nameless<E>>>

/** What both sides see. A note cannot be put here: it does not fit the type. */
const shared: Record<SharedEntry['type'], Source<SharedEntry>> = {
  registration: async (tx, dealId, before, count) =>
    (await changesBefore(tx, dealId, idAt('change', before), count)).map((change) => ({
      type: 'registration',
      ...change,
    })),
  moved: async (tx, dealId, before, count) =>
    (await movesBefore(tx, dealId, idAt('move', before), count)).map(moved),
  edited: async (tx, dealId, before, count) =>
    (await editsBefore(tx, dealId, idAt('edit', before), count)).map(edited),
  comment: async (tx, dealId, before, count) =>
    (await comments.before(tx, dealId, idAt('comment', before), count)).map((comment) => ({
      ...written(comment),
      type: 'comment',
      comment,
    })),
}

const internal: Record<'note', Source<Extract<TimelineEntry, { type: 'note' }>>> = {
  note: async (tx, dealId, before, count) =>
    (await notes.before(tx, dealId, idAt('note', before), count)).map((note) => ({
      ...written(note),
      type: 'note',
      note,
    })),
}

/**
 * Everything that happened on a deal as one list, newest first. Ids are made in the order in which things happen, so
 * one place in id time parts every source. @throws ApiError not_found | cursor_invalid
 */
export async function timeline(
  tx: Tx,
  dealId: string,
  { types, limit, cursor }: TimelineQuery,
): Promise<Page<TimelineEntry>> {
  const shape = ['timeline', tx.vendorId, tx.principal.partnerId, dealId, types]
  const before = decodeCursor(cursor, shape)?.id
  const wanted = ([type]: [string, unknown]): boolean => !types || types.includes(type as EntryType)
  const sources = Object.entries(tx.principal.partnerId === null ? { ...shared, ...internal } : shared)
  const [parts] = await Promise.all([
    Promise.all(sources.filter(wanted).map(([, read]) => read(tx, dealId, before, limit + 1))),
    deals.get(tx, dealId),
  ])
  const newest = parts
    .flat()
    .toSorted((a, b) => (timeOf(a) < timeOf(b) ? 1 : -1))
    .slice(0, limit + 1)
  const rows = await named(tx, newest)
  return toPage(
    rows,
    limit,
    shape,
    (row) => ({ value: row.occurredAt, id: timeOf(row) }),
    (row) => row,
  )
}

/** The part of an id that tells its time; two kinds of ids compare by it. */
const timeOf = ({ id }: { id: string }): string => id.slice(id.indexOf('_') + 1)
const idAt = (kind: string, time: string | undefined): string | undefined =>
  time === undefined ? undefined : `${kind}_${time}`

function moved({ id, fromStage, toStage, seconds, reason, note, ...row }: Move): Nameless<SharedEntry> {
  return { type: 'moved', id, ...signed(row), fromStage, toStage, seconds, reason, note }
}

function edited({ id, changes, ...row }: Edit): Nameless<SharedEntry> {
  return { type: 'edited', id, ...signed(row), changes }
}

function signed(row: Pick<Move, 'occurredAt' | 'actorKind' | 'actorId'>): {
  occurredAt: string
  actor: Actor
} {
  return { occurredAt: row.occurredAt, actor: { kind: row.actorKind, id: row.actorId } }
}

function written({ id, author, createdAt }: Comment | Note): {
  id: string
  occurredAt: string
  actor: Actor
} {
  return { id, occurredAt: createdAt, actor: { kind: author.kind, id: author.id } }
}

/** Puts names to the people, in one look-up: who did it, and whose a deal became. */
async function named(tx: Tx, entries: Array<Nameless<TimelineEntry>>): Promise<TimelineEntry[]> {
  const owners = entries.flatMap((entry) =>
    entry.type === 'edited'
      ? entry.changes.flatMap(({ field, from, to }) => (field === 'ownerId' ? [from, to] : []))
      : [],
  )
  const ids = [...entries.map(({ actor }) => actor.id), ...owners].filter(isUserId)
  const people = new Map((await users.byIds(tx, [...new Set(ids)])).map(({ id, name }) => [id, name]))
  const person = (id: unknown) => (isUserId(id) ? { id, name: people.get(id) ?? null } : null)
  return entries.map((entry) => {
    const actor = { ...entry.actor, name: people.get(entry.actor.id ?? '') ?? null }
    if (entry.type !== 'edited') return { ...entry, actor }
    const changes = entry.changes.map((change) =>
      change.field === 'ownerId'
        ? { field: 'owner', from: person(change.from), to: person(change.to) }
        : change,
    )
    return { ...entry, actor, changes }
  })
}

const isUserId = (id: unknown): id is string => typeof id === 'string' && id.startsWith('user_')
