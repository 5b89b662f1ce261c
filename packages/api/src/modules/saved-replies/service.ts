import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { checkVersion } from '../../http/etag.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { notFound } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import { newId } from '../../ids.ts'
import { omitUndefined } from '../../objects.ts'
import * as repository from './repository.ts'
import type { SavedReply, SavedReplyCreate, SavedReplyQuery, SavedReplyUpdate } from './schema.ts'

const present = ({ vendorId: _, ...reply }: repository.Row): SavedReply => reply

/** By title. @throws ApiError cursor_invalid */
export async function list(tx: Tx, { limit, cursor }: SavedReplyQuery): Promise<Page<SavedReply>> {
  const shape = ['saved_replies', tx.vendorId]
  const rows = await repository.list(tx, limit, decodeCursor(cursor, shape))
  return toPage(rows, limit, shape, ({ title, id }) => ({ value: title, id }), present)
}

export async function create(tx: Tx, input: SavedReplyCreate): Promise<SavedReply> {
  const times = { createdAt: tx.now, updatedAt: tx.now }
  const row = await repository.insert(tx, { ...input, ...times, vendorId: tx.vendorId, id: newId('reply') })
  return tell(tx, 'created', row)
}

/** @throws ApiError not_found | precondition_failed */
export async function update(
  tx: Tx,
  id: string,
  input: SavedReplyUpdate,
  ifMatch: number | undefined,
): Promise<SavedReply> {
  await take(tx, id, ifMatch)
  return tell(tx, 'updated', await repository.update(tx, id, omitUndefined(input)))
}

/** @throws ApiError not_found | precondition_failed */
export async function remove(tx: Tx, id: string, ifMatch: number | undefined): Promise<SavedReply> {
  const row = await take(tx, id, ifMatch)
  await repository.remove(tx, id)
  return tell(tx, 'deleted', row)
}

async function take(tx: Tx, id: string, ifMatch: number | undefined): Promise<repository.Row> {
  const row = await repository.lock(tx, id)
  if (!row) throw notFound('saved reply')
  checkVersion(row, ifMatch)
  return row
}

function tell(tx: Tx, happened: 'created' | 'updated' | 'deleted', row: repository.Row): SavedReply {
  const savedReply = present(row)
  emit(tx, `saved_reply.${happened}`, { kind: 'saved_reply', id: row.id, partnerId: null }, { savedReply })
  return savedReply
}
