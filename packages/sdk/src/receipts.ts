import type { components } from './generated/types.ts'
import { openSigned, sha256 } from './jws.ts'
import type { JwkSet } from './jws.ts'

export type { JwkSet } from './jws.ts'

/** What a receipt says: who decided what, when, by which version of the rules, and until when it holds. */
export type ReceiptClaims = components['schemas']['ReceiptClaims']

/** Why a receipt was not accepted. */
export class ReceiptError extends Error {
  override readonly name = 'ReceiptError'
}

/**
 * Verifies a receipt offline, on any runtime with WebCrypto.
 *
 * @example
 * const { receipt } = await prm.deals.receipt(deal.id)
 * const claims = await verifyReceipt(receipt, await prm.vendor.keys())
 * @throws ReceiptError when the text is no receipt, none of the keys signed it, or it was changed
 */
export async function verifyReceipt(token: string, jwks: JwkSet): Promise<ReceiptClaims> {
  const fail = (message: string): Error => new ReceiptError(message)
  const kind = { type: 'openprm-receipt+jwt', noun: 'receipt', fail }
  return (await openSigned(token, jwks, kind)) as ReceiptClaims
}

/** The hash by which the vendor's next receipt names this one as `previous`. */
export async function receiptHash(token: string): Promise<string> {
  return sha256(token.trim())
}
