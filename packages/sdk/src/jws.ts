import type { components } from './generated/types.ts'

/** Public keys, as `GET /v1/vendor/keys` answers. Keep them beside your receipts to verify without the server. */
export type JwkSet = components['schemas']['JwkSet']

/**
 * The claims of a text that one of the keys has signed, on any runtime with WebCrypto.
 *
 * @param type what the header must say that it is
 * @param noun for the messages
 * @param fail makes the error from its sentence
 */
export async function openSigned(
  token: string,
  jwks: JwkSet,
  { type, noun, fail }: { type: string; noun: string; fail: (message: string) => Error },
): Promise<Record<string, unknown>> {
  const [head = '', body = '', signature = '', ...rest] = token.trim().split('.')
  const header = rest.length === 0 ? readJson(head) : undefined
  if (header?.['alg'] !== 'EdDSA' || header['typ'] !== type)
    throw fail(`This is not the text of a ${noun} of OpenPRM`)
  // A badge names its key by the address of the issuer's document, and ends with what we call it.
  const jwk = jwks.keys.find((key) => key.kid === String(header['kid']).split('#').at(-1))
  if (!jwk) throw fail(`No key of the set has signed it: it names the key ${String(header['kid'])}`)
  const { kty, crv, x } = jwk
  const key = await crypto.subtle.importKey('jwk', { kty, crv, x }, 'Ed25519', false, ['verify'])
  const bytes = toBytes(signature)
  const text = new TextEncoder().encode(`${head}.${body}`)
  const genuine = bytes !== undefined && (await crypto.subtle.verify('Ed25519', key, bytes, text))
  if (!genuine) throw fail(`The signature does not fit: the ${noun} was changed`)
  return readJson(body) ?? {}
}

/** SHA-256 of a text, base64url. */
export async function sha256(text: string): Promise<string> {
  return toText(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))
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
export function toBytes(part: string): Uint8Array<ArrayBuffer> | undefined {
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
