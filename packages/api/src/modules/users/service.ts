import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import { newId } from '../../ids.ts'
import * as partners from '../partners/service.ts'
import * as repository from './repository.ts'
import type { User, UserCreate, UserQuery } from './schema.ts'

function present({ vendorId: _, ...user }: repository.Row): User {
  return user
}

export async function list(tx: Tx, query: UserQuery): Promise<Page<User>> {
  const shape = ['users', tx.vendorId, query.email, query.kind, query.partnerId]
  const rows = await repository.list(tx, query, decodeCursor(query.cursor, shape))
  return toPage(rows, query.limit, shape, (row) => ({ value: row.name, id: row.id }), present)
}

/** @throws ApiError not_found */
export async function get(tx: Tx, id: string): Promise<User> {
  const row = await repository.find(tx, id)
  if (!row) throw notFound('user')
  return present(row)
}

/** Those of the named people that there are, in no order. */
export async function byIds(tx: Tx, ids: readonly string[]): Promise<User[]> {
  return ids.length === 0 ? [] : (await repository.findMany(tx, ids)).map(present)
}

/** @throws ApiError conflict | not_found | validation_failed */
export async function create(tx: Tx, input: UserCreate): Promise<User> {
  const user = await insertNew(tx, input)
  if (!user) throw new ApiError('conflict', `There is already a user with the e-mail ${input.email}.`)
  return user
}

/** Undefined when the e-mail is taken. */
async function insertNew(tx: Tx, input: UserCreate): Promise<User | undefined> {
  if (input.partnerId) await partners.get(tx, input.partnerId)
  const row = await repository.insert(tx, {
    vendorId: tx.vendorId,
    id: newId('user'),
    kind: input.partnerId ? 'partner' : 'staff',
    role: roleFor(input),
    email: input.email,
    name: input.name,
    partnerId: input.partnerId ?? null,
    externalId: input.externalId ?? null,
    createdAt: tx.now,
    updatedAt: tx.now,
  })
  return row && announce(tx, 'user.created', row)
}

/** Finds the person by e-mail and brings name and role up to date, or creates them. @throws ApiError conflict */
export async function upsertByEmail(tx: Tx, input: UserCreate): Promise<User> {
  // Two tabs of a new person arrive together: the one that comes second waits in the insert, and then finds the row.
  const known = await repository.lockByEmail(tx, input.email)
  const created = known ? undefined : await insertNew(tx, input)
  if (created) return created
  const before = known ?? (await repository.lockByEmail(tx, input.email))!
  if (before.partnerId !== (input.partnerId ?? null)) {
    throw new ApiError('conflict', `${input.email} already belongs to another company of this programme.`)
  }
  const role = input.role === undefined ? before.role : roleFor(input)
  const externalId = input.externalId ?? before.externalId
  if (before.name === input.name && before.role === role && before.externalId === externalId)
    return present(before)
  return announce(
    tx,
    'user.updated',
    await repository.update(tx, before.id, { name: input.name, role, externalId }),
  )
}

function announce(tx: Tx, type: 'user.created' | 'user.updated', row: repository.Row): User {
  const user = present(row)
  emit(tx, type, { kind: 'user', id: user.id, partnerId: user.partnerId }, { user })
  return user
}

function roleFor(input: UserCreate): User['role'] {
  const allowed: User['role'][] = input.partnerId
    ? ['seller', 'admin']
    : ['viewer', 'support', 'channel_manager', 'admin']
  const role = input.role ?? allowed[0]!
  if (allowed.includes(role)) return role
  const detail = `${input.partnerId ? 'A partner user' : 'Staff'} cannot be "${role}"; choose ${allowed.join(', ')}.`
  throw new ApiError('validation_failed', detail, {
    fields: [{ pointer: '/role', code: 'wrong_role', detail }],
  })
}
