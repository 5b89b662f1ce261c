import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { checkVersion } from '../../http/etag.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { notFound } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import { linksOf } from '../badges/links.ts'
import { certificateTransitions } from './lifecycle.ts'
import { numberOf } from './number.ts'
import * as repository from './repository.ts'
import type { Certificate, CertificateQuery, CertificateRevoke } from './schema.ts'

export function present(row: repository.Row): Certificate {
  const {
    vendorId: _v,
    serial: _s,
    token: _t,
    learned: _l,
    nextAt: _n,
    revokedNote: _r,
    ...certificate
  } = row
  const number = numberOf(row)
  return { ...certificate, number, links: linksOf({ ...row, number }) }
}

export async function list(tx: Tx, query: CertificateQuery): Promise<Page<Certificate>> {
  const { limit, cursor, ...filter } = query
  const shape = ['certificates', tx.vendorId, tx.principal.partnerId, filter]
  const rows = await repository.list(tx, query, decodeCursor(cursor, shape))
  return toPage(rows, limit, shape, (row) => ({ value: row.issuedAt, id: row.id }), present)
}

/** @throws ApiError not_found */
export async function get(tx: Tx, id: string): Promise<Certificate> {
  const row = await repository.find(tx, id)
  if (!row) throw notFound('certificate')
  return present(row)
}

/** Takes a certificate back: whoever verifies it learns so. @throws ApiError not_found | precondition_failed | invalid_transition */
export async function revoke(
  tx: Tx,
  id: string,
  input: CertificateRevoke,
  ifMatch: number | undefined,
): Promise<Certificate> {
  const before = await repository.lock(tx, id)
  if (!before) throw notFound('certificate')
  checkVersion(before, ifMatch)
  const status = certificateTransitions.apply('revoke', before.status, tx.principal)
  await repository.update(tx, [id], {
    status,
    nextAt: null,
    revokedAt: tx.now,
    revokedReason: input.reason,
    revokedNote: input.note ?? null,
  })
  return announce(tx, 'certificate.revoked', await get(tx, id))
}

export const countValid = repository.countValid
export const countByPartner = repository.countByPartner

export function announce(
  tx: Tx,
  type:
    | 'certificate.issued'
    | 'certificate.expiring'
    | 'certificate.reminder'
    | 'certificate.expired'
    | 'certificate.renewed'
    | 'certificate.revoked',
  certificate: Certificate,
): Certificate {
  // To the vendor alone, as all of training: the log knows no persons.
  emit(tx, type, { kind: 'certificate', id: certificate.id, partnerId: null }, { certificate })
  return certificate
}
