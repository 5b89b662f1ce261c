import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { checkVersion } from '../../http/etag.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import { newId } from '../../ids.ts'
import { omitUndefined } from '../../objects.ts'
import * as courses from '../courses/service.ts'
import * as paths from '../paths/service.ts'
import * as repository from './repository.ts'
import type {
  Certification,
  CertificationCreate,
  CertificationQuery,
  CertificationUpdate,
  Coverage,
} from './schema.ts'

function present({ vendorId: _, ...certification }: repository.Row): Certification {
  return certification
}

export async function list(tx: Tx, query: CertificationQuery): Promise<Page<Certification>> {
  const shape = ['certifications', tx.vendorId, query.status]
  const rows = await repository.list(tx, query, decodeCursor(query.cursor, shape))
  return toPage(rows, query.limit, shape, (row) => ({ value: row.title, id: row.id }), present)
}

/** @throws ApiError not_found */
export async function get(tx: Tx, id: string): Promise<Certification> {
  const row = await repository.find(tx, id)
  if (!row) throw notFound('certification')
  return present(row)
}

/** @throws ApiError conflict | not_found | validation_failed */
export async function create(tx: Tx, input: CertificationCreate): Promise<Certification> {
  const asked = input.pathId ? (await paths.get(tx, input.pathId)).courses : (input.courses ?? [])
  await courses.requireAll(tx, asked)
  const row = await repository.insert(tx, {
    ...omitUndefined(input),
    courses: asked,
    vendorId: tx.vendorId,
    id: newId('certification'),
    status: 'active',
    createdAt: tx.now,
    updatedAt: tx.now,
  })
  if (!row) throw new ApiError('conflict', `Another certification has the key "${input.key}".`)
  return announce(tx, 'certification.created', present(row))
}

/** @throws ApiError not_found | precondition_failed | validation_failed */
export async function update(
  tx: Tx,
  id: string,
  input: CertificationUpdate,
  ifMatch: number | undefined,
): Promise<Certification> {
  const before = await repository.lock(tx, id)
  if (!before) throw notFound('certification')
  checkVersion(before, ifMatch)
  if (input.courses) await courses.requireAll(tx, input.courses)
  return announce(tx, 'certification.updated', present(await repository.update(tx, id, omitUndefined(input))))
}

export async function askingFor(tx: Tx, courseId: string): Promise<Certification[]> {
  return (await repository.askingFor(tx, courseId)).map(present)
}

/** @throws ApiError not_found */
export async function coverage(
  tx: Tx,
  id: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Coverage> {
  await get(tx, id)
  const shape = ['coverage', tx.vendorId, tx.principal.partnerId, id]
  const rows = await repository.coverage(tx, id, limit, decodeCursor(cursor, shape))
  return toPage(
    rows,
    limit,
    shape,
    (row) => ({ value: row.partnerName, id: row.partnerId }),
    (row) => row,
  )
}

function announce(
  tx: Tx,
  type: 'certification.created' | 'certification.updated',
  certification: Certification,
): Certification {
  emit(tx, type, { kind: 'certification', id: certification.id, partnerId: null }, { certification })
  return certification
}
