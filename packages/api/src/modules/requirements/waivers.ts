import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import { newId } from '../../ids.ts'
import * as partners from '../partners/service.ts'
import * as repository from './repository.ts'
import type { Waiver, WaiverCreate } from './schema.ts'
import { get } from './service.ts'

function present({ vendorId: _v, waivedBy: _w, ...waiver }: repository.WaiverRow): Waiver {
  return waiver
}

/** @throws ApiError not_found */
export async function list(tx: Tx, requirementId: string): Promise<Waiver[]> {
  await get(tx, requirementId)
  return (await repository.listWaivers(tx, requirementId)).map(present)
}

/** Lets a partner do without a requirement until a date. @throws ApiError not_found | validation_failed */
export async function waive(tx: Tx, requirementId: string, input: WaiverCreate): Promise<Waiver> {
  await get(tx, requirementId)
  await partners.get(tx, input.partnerId)
  if (input.endsAt <= tx.now) {
    const detail = 'A waiver ends in the future.'
    throw new ApiError('validation_failed', detail, {
      fields: [{ pointer: '/endsAt', code: 'in_the_past', detail }],
    })
  }
  const row = await repository.insertWaiver(tx, {
    ...input,
    vendorId: tx.vendorId,
    id: newId('waiver'),
    requirementId,
    waivedBy: tx.principal.userId ?? tx.principal.id,
    createdAt: tx.now,
    updatedAt: tx.now,
  })
  return announce(tx, 'requirement.waived', present(row))
}

/** @throws ApiError not_found | invalid_transition */
export async function end(tx: Tx, requirementId: string, id: string): Promise<Waiver> {
  const before = await repository.lockWaiver(tx, id)
  if (before?.requirementId !== requirementId) throw notFound('waiver')
  if (before.endedAt !== null || before.endsAt <= tx.now)
    throw new ApiError('invalid_transition', 'This waiver has ended.')
  return announce(tx, 'requirement.waiver_ended', present(await repository.endWaiver(tx, id)))
}

function announce(tx: Tx, type: 'requirement.waived' | 'requirement.waiver_ended', waiver: Waiver): Waiver {
  emit(tx, type, { kind: 'waiver', id: waiver.id, partnerId: null }, { waiver })
  return waiver
}
