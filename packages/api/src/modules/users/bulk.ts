import { changesOf, inTurns, rejected, type BulkResult } from '../../bulk.ts'
import type { Tx } from '../../db/tenant.ts'
import { ApiError } from '../../http/problem.ts'
import { omitUndefined } from '../../objects.ts'
import * as repository from './repository.ts'
import type { UserCreate } from './schema.ts'
import { announce, insertNew, roleFor } from './service.ts'

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
    for (const user of turn) results.set(user, await settled(() => store(tx, user, known)))
  }
  return users.map((user) => results.get(user)!)
}

type Known = (user: BulkUser) => repository.Row | undefined

async function knownBy(tx: Tx, users: BulkUser[]): Promise<Known> {
  const [byId, byEmail] = await Promise.all([
    repository.findBy(
      tx,
      'externalId',
      users.flatMap(({ externalId }) => externalId ?? []),
    ),
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

async function store(tx: Tx, user: BulkUser, known: Known): Promise<BulkResult> {
  const row = known(user)
  if (!row) {
    const created = await insertNew(tx, user)
    if (!created) throw new ApiError('conflict', `Another user has the e-mail ${user.email}.`)
    return { outcome: 'created', id: created.id, changes: [] }
  }
  if (user.partnerId !== undefined && row.partnerId !== user.partnerId)
    throw new ApiError('conflict', `${user.email} belongs to another company of this programme.`)
  const role = user.role === undefined ? undefined : roleFor(user)
  const { partnerId: _, ...named } = user
  const next = omitUndefined({ ...named, role })
  const changes = changesOf(next, row)
  if (changes.length === 0) return { outcome: 'unchanged', id: row.id, changes }
  if (changes.includes('email') && (await repository.findBy(tx, 'email', [user.email])).length > 0)
    throw new ApiError('conflict', `Another user has the e-mail ${user.email}.`)
  announce(tx, 'user.updated', await repository.update(tx, row.id, next))
  return { outcome: 'updated', id: row.id, changes }
}

/** A rule that says no costs its own row only. */
async function settled(work: () => Promise<BulkResult>): Promise<BulkResult> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ApiError && error.status < 500) return rejected(error.message)
    throw error
  }
}
