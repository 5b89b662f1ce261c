import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import type { Jwk, JwkSet, ReceiptClaims } from './schema.ts'

/** What the header of a signed text says that it is, so that no other token of anybody passes for it. */
const types = {
  receipt: 'openprm-receipt+jwt',
  head: 'openprm-audit-head+jwt',
  // What Open Badges and status lists say that they are; no receipt is taken for one, nor the other way round.
  credential: 'JWT',
} as const
type Kind = keyof typeof types
const names: Record<Kind, string> = {
  receipt: 'a receipt of OpenPRM',
  head: 'the head of an audit chain of OpenPRM',
  credential: 'a signed credential',
}

export interface KeyPair {
  /** Thumbprint of the public key (RFC 7638). */
  id: string
  /** The public key, base64url, as in a JWK. */
  publicKey: string
  /** PKCS #8, DER. */
  privateKey: Buffer
}

export function newKeyPair(): KeyPair {
  const pair = generateKeyPairSync('ed25519')
  const publicKey = pair.publicKey.export({ format: 'jwk' }).x ?? ''
  const thumbprint = JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x: publicKey })
  return {
    id: sha256(thumbprint),
    publicKey,
    privateKey: pair.privateKey.export({ format: 'der', type: 'pkcs8' }),
  }
}

export function toJwk(key: Pick<KeyPair, 'id' | 'publicKey'>): Jwk {
  return { kty: 'OKP', crv: 'Ed25519', x: key.publicKey, kid: key.id, alg: 'EdDSA', use: 'sig' }
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

/** Claims as a compact JWS (RFC 7515, RFC 8037). */
export function signClaims(kind: Kind, claims: object, key: Pick<KeyPair, 'id' | 'privateKey'>): string {
  const text = `${encode({ alg: 'EdDSA', typ: types[kind], kid: key.id })}.${encode(claims)}`
  const privateKey = createPrivateKey({ key: key.privateKey, format: 'der', type: 'pkcs8' })
  return `${text}.${sign(null, Buffer.from(text), privateKey).toString('base64url')}`
}

/** The claims of a receipt that one of the keys has signed. @throws Error that says what is wrong with it */
export function openReceipt(token: string, jwks: JwkSet): ReceiptClaims {
  return openClaims('receipt', token, jwks) as unknown as ReceiptClaims
}

/** The same for any text signed for a vendor. */
export function openClaims(kind: Kind, token: string, jwks: JwkSet): Record<string, unknown> {
  const [head = '', body = '', signature = '', ...rest] = token.trim().split('.')
  const header = rest.length === 0 ? decode(head) : undefined
  if (header?.['alg'] !== 'EdDSA' || header['typ'] !== types[kind])
    throw new Error(`This is not ${names[kind]}.`)
  // A credential names its key by the address of the issuer's document, and ends with what we call it.
  const jwk = jwks.keys.find((key) => key.kid === String(header['kid']).split('#').at(-1))
  if (!jwk) throw new Error(`No key of the set has signed it: it names the key ${String(header['kid'])}.`)
  const key = createPublicKey({ key: { kty: jwk.kty, crv: jwk.crv, x: jwk.x }, format: 'jwk' })
  const bytes = Buffer.from(signature, 'base64url')
  // Node reads base64url leniently: only the one right spelling of the signature counts.
  const genuine =
    bytes.toString('base64url') === signature && verify(null, Buffer.from(`${head}.${body}`), key, bytes)
  if (!genuine) throw new Error(`The signature does not fit: the ${kind} was changed.`)
  return decode(body) ?? {}
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

function decode(part: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>
  } catch {
    return undefined
  }
}
