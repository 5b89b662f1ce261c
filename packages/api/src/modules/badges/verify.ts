import { gunzipSync } from 'node:zlib'
import { openClaims } from '../receipts/jws.ts'
import type { JwkSet } from '../receipts/schema.ts'
import type { BadgeClaims } from './credential.ts'

const pngSignature = 0x89504e47
const chunkStart = 'iTXtopenbadgecredential\0\0'

/** The credential in a PNG or SVG; a text that is neither is the credential itself. @throws Error when there is none */
export function unbake(file: Buffer): string {
  const found =
    file.length > 8 && file.readUInt32BE() === pngSignature ? inPng(file) : inText(file.toString())
  if (found === undefined) throw new Error('There is no badge in this picture.')
  return found
}

function inText(text: string): string | undefined {
  if (!text.includes('<svg')) return text.trim()
  return /<openbadges:credential[^>]*\sverify="([^"]+)"/.exec(text)?.[1]
}

function inPng(png: Buffer): string | undefined {
  for (let at = 8; at + 12 <= png.length; at += png.readUInt32BE(at) + 12) {
    const chunk = png.toString('latin1', at + 4, at + 8 + png.readUInt32BE(at))
    if (chunk.startsWith(chunkStart)) return chunk.slice(chunk.lastIndexOf('\0') + 1)
  }
  return undefined
}

/** What a badge says, once one of the keys has signed it. @throws Error that says what is wrong with it */
export function openBadge(jwt: string, keys: JwkSet): BadgeClaims {
  const claims = openClaims('credential', jwt, keys) as unknown as BadgeClaims
  if (!claims.type.includes('OpenBadgeCredential')) throw new Error('This is signed, but it is no badge.')
  return claims
}

/** Where the issuer of a badge keeps its keys (did:web); nothing is proven by that yet. */
export function issuerAddress(jwt: string): string {
  const body = Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString()
  const did = /"iss":"did:web:([^"]+)"/.exec(body)?.[1]
  if (did === undefined) throw new Error('This names no issuer whose keys could be looked up.')
  const [host = '', ...path] = did.split(':').map(decodeURIComponent)
  const scheme = /^(localhost|127\.0\.0\.1)(:|$)/.test(host) ? 'http' : 'https'
  return `${scheme}://${host}/${path.length > 0 ? path.join('/') : '.well-known'}/did.json`
}

/** Whether a badge's bit is set in the status list that it names. @throws Error when the list is another, or not genuine */
export function isRevoked({ credentialStatus }: BadgeClaims, list: string, keys: JwkSet): boolean {
  const claims = openClaims('credential', list, keys) as {
    id?: string
    credentialSubject?: { encodedList?: string }
  }
  if (claims.id !== credentialStatus.statusListCredential)
    throw new Error(`The badge names another status list: ${credentialStatus.statusListCredential}`)
  const packed = Buffer.from(claims.credentialSubject?.encodedList?.slice(1) ?? '', 'base64url')
  const bits = gunzipSync(packed)
  const index = Number(credentialStatus.statusListIndex)
  return ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0
}
