import type { components } from './generated/types.ts'

/** What a receipt says: who decided what, when, by which version of the rules, and until when it holds. */
export type ReceiptClaims = components['schemas']['ReceiptClaims']
/** Public keys, as `GET /v1/vendor/keys` answers. Keep them beside your receipts to verify without the server. */
export type JwkSet = components['schemas']['JwkSet']

/** Why a receipt was not accepted. */
export class ReceiptError extends Error {
  override readonly name = 'ReceiptError'
}

const type = 'openprm-receipt+jwt'

/**
 * Verifies a receipt offline, on any runtime with WebCrypto.
 *
 * @example
 * const { receipt } = await prm.deals.receipt(deal.id)
 * const claims = await verifyReceipt(receipt, await prm.vendor.keys())
 * @throws ReceiptError when the text is no receipt, none of the keys signed it, or it was changed
 */
export async function verifyReceipt(token: string, jwks: JwkSet): Promise<ReceiptClaims> {
  const [head = '', body = '', signature = '', ...rest] = token.trim().split('.')
  const header = rest.length === 0 ? readJson(head) : undefined
  if (header?.['alg'] !== 'EdDSA' || header['typ'] !== type)
    throw new ReceiptError('This is not a receipt of OpenPRM')
  const jwk = jwks.keys.find((key) => key.kid === header['kid'])
  if (!jwk)
    throw new ReceiptError(`No key of the set has signed it: it names the key ${String(header['kid'])}`)
  const key = await crypto.subtle.importKey(
    'jwk',
    { kty: jwk.kty, crv: jwk.crv, x: jwk.x },
    'Ed25519',
    false,
    ['verify'],
  )
  const bytes = toBytes(signature)
  const text = new TextEncoder().encode(`${head}.${body}`)
  const genuine = bytes !== undefined && (await crypto.subtle.verify('Ed25519', key, bytes, text))
  if (!genuine) throw new ReceiptError('The signature does not fit: the receipt was changed')
  return readJson(body) as ReceiptClaims
}

/** The hash by which the vendor's next receipt names this one as `previous`. */
export async function receiptHash(token: string): Promise<string> {
  return toText(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token.trim()))))
}

function readJson(part: string): Record<string, unknown> | undefined {
  const bytes = toBytes(part)
  if (!bytes) return undefined
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>
  } catch {
    return undefined
  }
}

/** Undefined unless the text is the one right spelling of its bytes: decoders forgive what a signature must not. */
function toBytes(part: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const binary = atob(part.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    return toText(bytes) === part ? bytes : undefined
  } catch {
    return undefined
  }
}

function toText(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
