import { createHmac, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { fromUuid, toUuid } from '../ids.ts'

/** `sk` secret key, `pk` publishable key, `et` embed token. */
export type TokenKind = 'sk' | 'pk' | 'et'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const secretLength = 43
const checksumLength = 6

/** What a credential text says of itself before any look-up. */
export interface ParsedToken {
  kind: TokenKind
  uuid: string
}

/** Makes the text of a credential: prefix, id, secret, and a checksum that spots typing errors and fakes offline. */
export function makeToken(kind: TokenKind, id: string): string {
  const name = id.slice(id.indexOf('_') + 1)
  const head = `prm_${kind}_${name}${kind === 'pk' ? '' : randomText(secretLength)}`
  return head + checksum(head)
}

/** Reads a credential; undefined when its shape or checksum is wrong. */
export function parseToken(token: string): ParsedToken | undefined {
  const match = /^prm_(sk|pk|et)_([0-7][0-9a-hjkmnp-tv-z]{25})([0-9A-Za-z]*)$/.exec(token)
  if (!match) return undefined
  const kind = match[1] as TokenKind
  const rest = (match[3] ?? '').length
  if (rest !== (kind === 'pk' ? 0 : secretLength) + checksumLength) return undefined
  const head = token.slice(0, -checksumLength)
  if (checksum(head) !== token.slice(-checksumLength)) return undefined
  return { kind, uuid: toUuid('key', `key_${match[2]}`) }
}

/** The only form of a credential that is stored: useless without the server's secret. */
export function hashToken(secret: Buffer | KeyObject, token: string): string {
  return createHmac('sha256', secret).update(token).digest('base64url')
}

export function hashesMatch(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}

export function keyId(parsed: ParsedToken): string {
  return fromUuid(parsed.kind === 'et' ? 'token' : 'key', parsed.uuid)
}

function randomText(length: number): string {
  let text = ''
  while (text.length < length) {
    // 248 is the largest multiple of 62 in a byte: rejecting the rest keeps every letter equally likely.
    for (const byte of randomBytes(length))
      if (byte < 248 && text.length < length) text += alphabet[byte % 62]
  }
  return text
}

function checksum(text: string): string {
  let rest = crc32(text)
  let digits = ''
  for (let place = 0; place < checksumLength; place++) {
    digits = alphabet[rest % 62]! + digits
    rest = Math.floor(rest / 62)
  }
  return digits
}
