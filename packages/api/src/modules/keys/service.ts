import * as credentials from '../../auth/keys.ts'
import { publishableScopes, type Scope } from '../../auth/principal.ts'
import { serverSecret } from '../../auth/secret.ts'
import { makeToken } from '../../auth/tokens.ts'
import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { checkVersion } from '../../http/etag.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import { omitUndefined } from '../../objects.ts'
import * as repository from './repository.ts'
import type { ApiKey, ApiKeyCreate, ApiKeyQuery, ApiKeyRotate, ApiKeyUpdate, NewApiKey } from './schema.ts'

function present(row: repository.Row): ApiKey {
  const { vendorId: _v, hash: _h, createdByKind, createdById, ...key } = row
  return {
    ...key,
    token: row.kind === 'publishable' ? makeToken('pk', row.id) : null,
    createdBy: { kind: createdByKind, id: createdById },
  }
}

export async function list(tx: Tx, query: ApiKeyQuery): Promise<Page<ApiKey>> {
  const shape = ['keys', tx.vendorId, query.kind]
  const rows = await repository.list(tx, query, decodeCursor(query.cursor, shape))
  return toPage(rows, query.limit, shape, (row) => ({ value: row.createdAt, id: row.id }), present)
}

/** @throws ApiError not_found */
export async function get(tx: Tx, id: string): Promise<ApiKey> {
  const row = await repository.find(tx, id)
  if (!row) throw notFound('key')
  return present(row)
}

/** Makes a key; its maker cannot give it more than the maker holds. @throws ApiError missing_scope */
export async function create(tx: Tx, input: ApiKeyCreate): Promise<NewApiKey> {
  const [granted, origins] =
    input.kind === 'secret' ? [input.scopes, []] : [[...publishableScopes], input.origins]
  refuseMore(tx, granted)
  return store(tx, { kind: input.kind, name: input.name, scopes: [...new Set(granted)], origins })
}

async function store(
  tx: Tx,
  input: Pick<ApiKey, 'kind' | 'name' | 'scopes' | 'origins'>,
): Promise<NewApiKey> {
  const { id, token } = await credentials.createKey(tx, serverSecret(), input)
  const key = announce(tx, 'key.created', (await repository.find(tx, id))!)
  return { ...key, token }
}

/** @throws ApiError missing_scope */
function refuseMore(tx: Tx, wanted: readonly Scope[]): void {
  const excess = wanted.filter((scope) => !tx.principal.scopes.has(scope))
  if (excess.length === 0) return
  throw new ApiError('missing_scope', `Nobody gives more than they hold: you lack ${excess.join(', ')}.`)
}

/** @throws ApiError not_found | precondition_failed | validation_failed */
export async function update(
  tx: Tx,
  id: string,
  input: ApiKeyUpdate,
  ifMatch: number | undefined,
): Promise<ApiKey> {
  const before = await lockLive(tx, id, ifMatch)
  if (input.origins && before.kind === 'secret') {
    const detail = 'A secret key has no origins: no browser may use it.'
    throw new ApiError('validation_failed', detail, {
      fields: [{ pointer: '/origins', code: 'not_for_secret_keys', detail }],
    })
  }
  return announce(tx, 'key.updated', await repository.update(tx, id, omitUndefined(input)))
}

/**
 * Makes a new key of the same name, scopes and origins; the old one ends after the grace.
 * @throws ApiError not_found | conflict | missing_scope | precondition_failed
 */
export async function rotate(
  tx: Tx,
  id: string,
  { graceSeconds }: ApiKeyRotate,
  ifMatch: number | undefined,
): Promise<NewApiKey> {
  const { kind, name, scopes, origins, replacedBy } = await lockLive(tx, id, ifMatch)
  if (replacedBy !== null) throw new ApiError('conflict', `The key was replaced by ${replacedBy} already.`)
  refuseMore(tx, scopes)
  const fresh = await store(tx, { kind, name, scopes, origins })
  const expiresAt = new Date(Date.parse(tx.realNow) + graceSeconds * 1000).toISOString()
  announce(tx, 'key.rotated', await repository.update(tx, id, { expiresAt, replacedBy: fresh.id }))
  return fresh
}

/** Ends a key, and every embed token it has minted, at once. @throws ApiError not_found | conflict | precondition_failed */
export async function revoke(tx: Tx, id: string, ifMatch: number | undefined): Promise<ApiKey> {
  await lockLive(tx, id, ifMatch)
  return announce(tx, 'key.revoked', await repository.update(tx, id, { revokedAt: tx.realNow }))
}

async function lockLive(tx: Tx, id: string, ifMatch: number | undefined): Promise<repository.Row> {
  const row = await repository.lock(tx, id)
  if (!row) throw notFound('key')
  checkVersion(row, ifMatch)
  const over = row.revokedAt ?? (row.expiresAt !== null && row.expiresAt <= tx.realNow ? row.expiresAt : null)
  if (over !== null) throw new ApiError('conflict', `The key ended at ${over}.`)
  return row
}

function announce(
  tx: Tx,
  type: 'key.created' | 'key.updated' | 'key.rotated' | 'key.revoked',
  row: repository.Row,
): ApiKey {
  const key = present(row)
  emit(tx, type, { kind: 'key', id: key.id, partnerId: null }, { key })
  return key
}
