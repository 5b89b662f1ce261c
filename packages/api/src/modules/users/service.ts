import { endTokens } from '../../auth/embed-tokens.ts'
import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { checkVersion } from '../../http/etag.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import { newId } from '../../ids.ts'
import { omitUndefined } from '../../objects.ts'
import type { ChatAccount } from '../chat-links/schema.ts'
import * as partners from '../partners/service.ts'
import * as repository from './repository.ts'
import { refuseMore, roleFor } from './roles.ts'
import type { ProfileUpdate, User, UserCreate, UserQuery, UserUpdate } from './schema.ts'

function present({ vendorId: _, ...user }: repository.Row): User {
  return user
}

export async function list(tx: Tx, query: UserQuery): Promise<Page<User>> {
  const { limit: _l, cursor, ...filter } = query
  const shape = ['users', tx.vendorId, tx.principal.partnerId, filter]
  const rows = await repository.list(tx, query, decodeCursor(cursor, shape))
  return toPage(rows, query.limit, shape, (row) => ({ value: row.name, id: row.id }), present)
}

/** @throws ApiError not_found */
export async function get(tx: Tx, id: string): Promise<User> {
  const row = await repository.find(tx, id)
  if (!row) throw notFound('user')
  return present(row)
}

/** Those of the named people that there are, in no order; also ones the caller may not look up. */
export async function byIds(tx: Tx, ids: readonly string[]): Promise<User[]> {
  return ids.length === 0 ? [] : (await repository.findMany(tx, ids)).map(present)
}

export async function findByEmail(tx: Tx, email: string): Promise<User | undefined> {
  const row = await repository.findByEmail(tx, email)
  return row && present(row)
}

/** Ids of the people who go by these e-mails (in lower case) or external ids. */
export async function idsBy(
  tx: Tx,
  column: 'email' | 'externalId',
  texts: string[],
): Promise<Map<string, string>> {
  const rows = await repository.findBy(tx, column, texts)
  return new Map(rows.map((row) => [row[column] ?? '', row.id]))
}

/** Adds a person; a partner's admin adds them to the own company. @throws ApiError conflict | not_found | missing_scope */
export async function create(tx: Tx, input: UserCreate): Promise<User> {
  if (input.externalId) partners.refuseExternalId(tx)
  const partnerId = await partners.ownerOf(tx, input.partnerId)
  const kind = partnerId === null ? 'staff' : 'partner'
  refuseMore(tx.principal, { kind, role: roleFor(kind, input.role) })
  const user = await insertNew(tx, { ...input, partnerId })
  if (!user) throw emailTaken(input.email)
  return user
}

/** Undefined when the e-mail is taken. */
export async function insertNew(tx: Tx, input: UserCreate): Promise<User | undefined> {
  const { partnerId = null, role, ...person } = omitUndefined(input)
  const kind = partnerId === null ? 'staff' : 'partner'
  const row = await repository.insert(tx, {
    ...person,
    vendorId: tx.vendorId,
    id: newId('user'),
    kind,
    role: roleFor(kind, role),
    partnerId,
    createdAt: tx.now,
    updatedAt: tx.now,
  })
  return row && announce(tx, 'user.created', row)
}

/**
 * Finds the person by e-mail and brings name and role up to date, or creates them.
 * @throws ApiError conflict | user_deactivated | missing_scope | last_admin
 */
export async function upsertByEmail(tx: Tx, input: UserCreate): Promise<User> {
  // Two tabs of a new person arrive together: the one that comes second waits in the insert, and then finds the row.
  const known = await repository.lockByEmail(tx, input.email)
  const created = known ? undefined : await insertNew(tx, input)
  if (created) return created
  const before = known ?? (await repository.lockByEmail(tx, input.email))!
  if (before.partnerId !== (input.partnerId ?? null)) {
    throw new ApiError('conflict', `${input.email} already belongs to another company of this programme.`)
  }
  const role = input.role === undefined ? before.role : roleFor(before.kind, input.role)
  const externalId = input.externalId ?? before.externalId
  if (before.name === input.name && before.role === role && before.externalId === externalId)
    return present(before)
  return change(tx, before, { name: input.name, role, externalId })
}

/** @throws ApiError not_found | precondition_failed | conflict | missing_scope | last_admin | validation_failed */
export async function update(
  tx: Tx,
  id: string,
  input: UserUpdate,
  ifMatch: number | undefined,
): Promise<User> {
  if (input.externalId !== undefined) partners.refuseExternalId(tx)
  if (input.role !== undefined) await repository.takeAdminTurn(tx)
  const before = await lock(tx, id, ifMatch)
  // Whoever could rename a mightier person's mailbox to their own would come in as that person.
  refuseMore(tx.principal, before)
  const role = input.role && roleFor(before.kind, input.role)
  return change(tx, before, omitUndefined({ ...input, role }))
}

/** What everybody may change about themselves. @throws ApiError not_found | precondition_failed */
export async function updateProfile(
  tx: Tx,
  id: string,
  input: ProfileUpdate,
  ifMatch: number | undefined,
): Promise<User> {
  return change(tx, await lock(tx, id, ifMatch), omitUndefined(input))
}

/** A new role holds from now on: tokens that carry the old one end. */
async function change(
  tx: Tx,
  before: repository.Row,
  input: Partial<Omit<UserUpdate, 'partnerId'>>,
): Promise<User> {
  const next = omitUndefined(input)
  if (next.role !== undefined && next.role !== before.role) {
    refuseMore(tx.principal, { kind: before.kind, role: next.role })
    if (before.role === 'admin') await refuseLastAdmin(tx, before)
    await endTokens(tx, { userId: before.id })
  }
  if (next.email !== undefined && next.email !== before.email) {
    if (await repository.emailTaken(tx, next.email)) throw emailTaken(next.email)
  }
  return announce(tx, 'user.updated', await repository.update(tx, before.id, next))
}

/** The person may not come in any more; their tokens end at once. @throws ApiError not_found | last_admin | missing_scope */
export async function deactivate(tx: Tx, id: string, ifMatch: number | undefined): Promise<User> {
  await repository.takeAdminTurn(tx)
  const before = await lock(tx, id, ifMatch)
  refuseMore(tx.principal, before)
  if (before.deactivatedAt !== null) return present(before)
  if (before.role === 'admin') await refuseLastAdmin(tx, before)
  await endTokens(tx, { userId: id })
  return announce(tx, 'user.deactivated', await repository.update(tx, id, { deactivatedAt: tx.now }))
}

/** @throws ApiError not_found | missing_scope */
export async function reactivate(tx: Tx, id: string, ifMatch: number | undefined): Promise<User> {
  const before = await lock(tx, id, ifMatch)
  refuseMore(tx.principal, before)
  if (before.deactivatedAt === null) return present(before)
  return announce(tx, 'user.reactivated', await repository.update(tx, id, { deactivatedAt: null }))
}

/**
 * Makes sure that the person, and their partner, may come in, and keeps it so until the transaction ends.
 * @throws ApiError not_found | user_deactivated | partner_not_admitted
 */
export async function holdAdmitted(tx: Tx, id: string): Promise<void> {
  const row = await repository.hold(tx, id)
  if (!row) throw notFound('user')
  if (row.partnerId !== null) await partners.holdAdmitted(tx, row.partnerId)
  if (row.deactivatedAt !== null) {
    throw new ApiError('user_deactivated', `${row.name} was deactivated at ${row.deactivatedAt}.`)
  }
}

/**
 * Records that the chat bot acts for this person from now on, as they wished.
 * @param account which chat account is theirs; null where the bot knows, as it was told there
 * @throws ApiError not_found
 */
export async function linkedToChat(tx: Tx, id: string, account: ChatAccount | null): Promise<User> {
  const row = await repository.find(tx, id)
  if (!row) throw notFound('user')
  const user = present(row)
  emit(tx, 'user.chat_linked', { kind: 'user', id, partnerId: user.partnerId }, { user, account })
  return user
}

async function lock(tx: Tx, id: string, ifMatch: number | undefined): Promise<repository.Row> {
  const row = await repository.lock(tx, id)
  if (!row) throw notFound('user')
  checkVersion(row, ifMatch)
  return row
}

/** The vendor may leave a partner without an admin, as it can make one; nobody else may. @throws ApiError last_admin */
async function refuseLastAdmin(tx: Tx, admin: repository.Row): Promise<void> {
  if (admin.partnerId !== null && tx.principal.kind !== 'partner') return
  if (await repository.hasOtherAdmin(tx, admin)) return
  throw new ApiError('last_admin', 'Make somebody else an admin first: this is the last one.')
}

function emailTaken(email: string): ApiError {
  return new ApiError('conflict', `There is already a user with the e-mail ${email}.`)
}

function announce(
  tx: Tx,
  type: `user.${'created' | 'updated' | 'deactivated' | 'reactivated'}`,
  row: repository.Row,
): User {
  const user = present(row)
  emit(tx, type, { kind: 'user', id: user.id, partnerId: user.partnerId }, { user })
  return user
}
