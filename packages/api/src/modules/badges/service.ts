import type { Tx } from '../../db/tenant.ts'
import { notFound } from '../../http/problem.ts'
import { numberOf } from '../certificates/number.ts'
import type { Certificate } from '../certificates/schema.ts'
import * as courses from '../courses/service.ts'
import * as receipts from '../receipts/service.ts'
import * as vendor from '../vendor/service.ts'
import { badgeClaims, statusListClaims } from './credential.ts'
import { didDocument, didOf } from './did.ts'
import { linksOf } from './links.ts'
import * as repository from './repository.ts'
import { encodeList, placeOf, serialsOf } from './status-list.ts'

/** A certificate as anyone may see it who has its address: a name, and what the badge says. */
export interface PublicCertificate {
  number: string
  status: Certificate['status']
  title: string
  name: string
  issuer: { id: string; name: string }
  issuedAt: string
  expiresAt: string | null
  daysLeft: number | null
  revokedAt: string | null
  links: ReturnType<typeof linksOf>
}

/** @throws ApiError not_found */
export async function find(tx: Tx, token: string): Promise<repository.Awarded> {
  const row = await repository.byToken(tx, token)
  if (!row) throw notFound('certificate')
  return { ...row, number: numberOf(row) }
}

const dayMs = 86_400_000

/** How it stands at this moment of the programme's clock, even where the clock's work is still waiting. */
export function toPublic(row: repository.Awarded, realNow: string): PublicCertificate {
  const now = Date.parse(realNow) + row.clockOffsetMs
  const left = row.expiresAt === null ? null : Date.parse(row.expiresAt) - now
  const over = left !== null && left <= 0 && (row.status === 'active' || row.status === 'expiring')
  return {
    number: row.number,
    status: over ? 'expired' : row.status,
    title: row.certificationTitle,
    name: row.userName,
    issuer: { id: didOf(row.vendorId), name: row.issuerName },
    issuedAt: row.issuedAt,
    expiresAt: row.expiresAt,
    daysLeft: left === null ? null : Math.floor(left / dayMs),
    revokedAt: row.revokedAt,
    links: linksOf(row),
  }
}

/** The certificate as a signed Open Badges 3.0 credential (VC-JWT). */
export async function sign(tx: Tx, row: repository.Awarded): Promise<string> {
  const titles = await courses.titles(tx, row.courses)
  const claims = badgeClaims(
    row,
    row.courses.flatMap((id) => titles.get(id) ?? []),
  )
  return receipts.signCredential(tx, didOf(row.vendorId), claims)
}

/** The DID document of the vendor. @throws ApiError not_found for a stranger */
export async function issuer(tx: Tx): Promise<ReturnType<typeof didDocument>> {
  await vendor.getPublic(tx)
  return didDocument(tx.vendorId, await receipts.publicKeys(tx))
}

/** Which certificates of a range were taken back, as a signed status list (VC-JWT). @throws ApiError not_found */
export async function statusList(tx: Tx, list: number): Promise<string> {
  const last = await repository.lastSerial(tx)
  if (last === null || last < serialsOf(list).from) throw notFound('status list')
  const serials = await repository.withdrawn(tx, serialsOf(list))
  const encoded = encodeList(serials.map((serial) => placeOf(serial).index))
  return receipts.signCredential(
    tx,
    didOf(tx.vendorId),
    statusListClaims(tx.vendorId, list, encoded, tx.realNow),
  )
}
