import { changesOf, inTurns, settled, type BulkResult } from '../../bulk.ts'
import type { Tx } from '../../db/tenant.ts'
import { ApiError } from '../../http/problem.ts'
import { omitUndefined } from '../../objects.ts'
import * as repository from './repository.ts'
import type { UserCreate } from './schema.ts'
import { create, update } from './service.ts'

/** A person from elsewhere, known there by external id where there is one, else by e-mail. */
export type BulkUser = UserCreate

/**
 * Creates who is new and updates what differs. Nobody changes company by an import.
 * @returns one result a user, in their order
 */
export async function upsert(tx: Tx, users: BulkUser[]): Promise<BulkResult[]> {
  const results = new Map<BulkUser, BulkResult>()
  for (const turn of inTurns(users, (user) => user.externalId ?? user.email)) {
    const known = await knownBy(tx, turn)
    for (const user of turn) results.set(user, await settled(() => store(tx, user, known(user))))
  }
  return users.map((user) => results.get(user)!)
}

async function knownBy(tx: Tx, users: BulkUser[]): Promise<(user: BulkUser) => repository.Row | undefined> {
  const externalIds = users.flatMap(({ externalId }) => externalId ?? [])
  const [byId, byEmail] = await Promise.all([
    repository.findBy(tx, 'externalId', externalIds),
    repository.findBy(
      tx,
      'email',
      users.map(({ email }) => email),
    ),
  ])
  const ids = new Map(byId.map((row) => [row.externalId, row]))
  const emails = new Map(byEmail.map((row) => [row.email, row]))
  return ({ externalId, email }) => (externalId ? ids.get(externalId) : undefined) ?? emails.get(email)
}

async function store(tx: Tx, user: BulkUser, row: repository.Row | undefined): Promise<BulkResult> {
  if (!row) return { outcome: 'created', id: (await create(tx, user)).id, changes: [] }
  const { partnerId, ...named } = omitUndefined(user)
  if (partnerId !== undefined && row.partnerId !== partnerId)
    throw new ApiError('conflict', `${user.email} belongs to another company of this programme.`)
  const changes = changesOf(named, row)
  if (changes.length > 0) await update(tx, row.id, named, undefined)
  return { outcome: changes.length > 0 ? 'updated' : 'unchanged', id: row.id, changes }
}
