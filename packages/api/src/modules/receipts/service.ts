import { seal, unseal } from '../../auth/secret.ts'
import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { notFound } from '../../http/problem.ts'
import type { AuditHead } from '../audit/schema.ts'
import * as audit from '../audit/service.ts'
import * as vendor from '../vendor/service.ts'
import { newKeyPair, openReceipt, sha256, signClaims, toJwk, type KeyPair } from './jws.ts'
import * as repository from './repository.ts'
import type { Decision, JwkSet, Receipt, ReceiptClaims } from './schema.ts'

/** What of a deal goes into its receipt. */
export interface DecidedDeal {
  id: string
  name: string
  partnerId: string | null
  partnerName: string | null
  accountKey: string | null
  decisionReason: string | null
  protectedUntil: string | null
}

/** Signs a decision and links it to the vendor's receipt before it. Sequence and link are given under one lock: no gap. */
export async function issue(tx: Tx, deal: DecidedDeal, decision: Decision): Promise<void> {
  await repository.lockChain(tx)
  const { vendor: issuer } = await vendor.rules(tx)
  const [last, point, key] = await Promise.all([repository.last(tx), audit.last(tx), signingKey(tx)])
  const sequence = (last?.sequence ?? 0) + 1
  const claims: ReceiptClaims = {
    vendor: { id: issuer.id, name: issuer.name },
    partner: deal.partnerId === null ? null : { id: deal.partnerId, name: deal.partnerName ?? '' },
    deal: { id: deal.id, name: deal.name },
    domain: deal.accountKey,
    decision,
    reason: deal.decisionReason,
    decidedAt: tx.now,
    protectedUntil: deal.protectedUntil,
    ruleVersion: issuer.version,
    sequence,
    previous: last?.hash ?? null,
    audit: point,
  }
  const token = signClaims('receipt', claims, key)
  await repository.insert(tx, {
    sequence,
    dealId: deal.id,
    decision,
    token,
    hash: sha256(token),
    decidedAt: tx.now,
  })
}

/** The receipt of the latest decision about a deal. @throws ApiError not_found before the first */
export async function latestOf(tx: Tx, dealId: string): Promise<Receipt> {
  const [row, { keys }] = await Promise.all([repository.latestOf(tx, dealId), publicKeys(tx)])
  if (!row) throw notFound('receipt')
  return { receipt: row.token, claims: openReceipt(row.token, { keys }) }
}

export async function publicKeys(tx: Tx): Promise<JwkSet> {
  return { keys: (await repository.keys(tx)).map(toJwk) }
}

/** Signs where the vendor's audit chain has come to. */
export async function signHead(tx: Tx): Promise<AuditHead> {
  const [{ vendor: issuer }, point, key] = await Promise.all([
    vendor.rules(tx),
    audit.last(tx),
    signingKey(tx),
  ])
  const claims: AuditHead['claims'] = { ...point, vendor: { id: issuer.id, name: issuer.name }, at: tx.now }
  return { head: signClaims('head', claims, key), claims }
}

/** Signs a verifiable credential by the key of that name in the issuer's DID document. */
export async function signCredential(tx: Tx, did: string, claims: object): Promise<string> {
  const key = await signingKey(tx)
  return signClaims('credential', claims, { ...key, id: `${did}#${key.id}` })
}

/** The vendor's newest key that this server can open; made at the first receipt, and anew when the server's secret is. */
async function signingKey(tx: Tx): Promise<Pick<KeyPair, 'id' | 'privateKey'>> {
  const [newest] = await repository.keys(tx)
  const privateKey = newest && openKey(tx, newest.sealedPrivateKey)
  if (newest && privateKey) return { id: newest.id, privateKey }
  return addKey(tx)
}

/** Signs with a new key from now on; the old ones go on verifying. */
export async function rotateKey(tx: Tx): Promise<JwkSet> {
  const { id } = await addKey(tx)
  emit(tx, 'vendor.key_rotated', { kind: 'vendor', id: tx.vendorId, partnerId: null }, { kid: id })
  return publicKeys(tx)
}

async function addKey(tx: Tx): Promise<Pick<KeyPair, 'id' | 'privateKey'>> {
  const made = newKeyPair()
  const sealedPrivateKey = seal(purposeFor(tx), made.privateKey.toString('base64'))
  await repository.insertKey(tx, {
    id: made.id,
    publicKey: made.publicKey,
    sealedPrivateKey,
    createdAt: tx.realNow,
  })
  return made
}

/** Bound to its vendor, so that a row that strays to another one opens nothing. */
const purposeFor = (tx: Tx): string => `receipt-key ${tx.vendorId}`

function openKey(tx: Tx, sealed: string): Buffer | undefined {
  try {
    return Buffer.from(unseal(purposeFor(tx), sealed), 'base64')
  } catch {
    return undefined
  }
}
