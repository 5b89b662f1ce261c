import { publicUrl } from '../../http/public-url.ts'
import type { Jwk, JwkSet } from '../receipts/schema.ts'

/** Who issues a vendor's badges: a name that resolves to `/vendors/{vendorId}/did.json` here (did:web). */
export function didOf(vendorId: string): string {
  return `did:web:${encodeURIComponent(new URL(publicUrl()).host)}:vendors:${vendorId}`
}

interface DidDocument {
  '@context': string[]
  id: string
  verificationMethod: Array<{ id: string; type: string; controller: string; publicKeyJwk: Omit<Jwk, 'use'> }>
  assertionMethod: string[]
}

/** Every key that has ever signed stays in it, so that a new one leaves older badges good. */
export function didDocument(vendorId: string, { keys }: JwkSet): DidDocument {
  const id = didOf(vendorId)
  const methods = keys.map(({ use: _, ...publicKeyJwk }) => ({
    id: `${id}#${publicKeyJwk.kid}`,
    type: 'JsonWebKey2020',
    controller: id,
    publicKeyJwk,
  }))
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/suites/jws-2020/v1'],
    id,
    verificationMethod: methods,
    assertionMethod: methods.map((method) => method.id),
  }
}
