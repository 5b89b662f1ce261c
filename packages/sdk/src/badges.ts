import { openSigned, toBytes } from './jws.ts'
import type { JwkSet } from './jws.ts'
import { unbake } from './unbake.ts'

export type { JwkSet } from './jws.ts'

/** What a badge says: an Open Badges 3.0 credential, as far as it is ours. Times are ISO 8601. */
export interface OpenBadge {
  /** Where anyone verifies it. */
  id: string
  type: string[]
  /** Title of the certification. */
  name: string
  issuer: { id: string; name: string }
  validFrom: string
  /** Absent when it holds for ever. */
  validUntil?: string
  credentialSubject: {
    id: string
    /** Number of the certificate. */
    licenseNumber: string
    identifier: Array<{ identityType: string; hashed: boolean; identityHash: string; salt?: string }>
    achievement: { id: string; name: string; description: string; criteria: { narrative: string } }
  }
  credentialStatus: { statusListIndex: string; statusListCredential: string }
}

export interface VerifiedBadge {
  badge: OpenBadge
  status: 'valid' | 'not_yet_valid' | 'expired' | 'revoked'
  /** Null without a status list: the badge alone cannot know. */
  revoked: boolean | null
}

export interface VerifyBadgeOptions {
  /** The text behind `credentialStatus.statusListCredential`; with it, a badge that was taken back is `revoked`. */
  statusList?: string
  /** @default now */
  at?: Date
}

/** The key document of an issuer: `https://<host>/vendors/<vendorId>/did.json`. */
export interface IssuerDocument {
  verificationMethod: Array<{ publicKeyJwk: Record<string, unknown> }>
}

/** Why a badge was not accepted. */
export class BadgeError extends Error {
  override readonly name = 'BadgeError'
}
const fail = (message: string): Error => new BadgeError(message)

/**
 * Verifies a badge offline, on any runtime with WebCrypto: the bytes of a PNG or SVG, or the text of the credential.
 *
 * @param keys `prm.vendor.keys()`, or the issuer's DID document
 * @example
 * const { badge, status } = await verifyBadge(await readFile('badge.png'), keys)
 * @throws BadgeError when there is no badge in it, none of the keys signed it, or it was changed
 */
export async function verifyBadge(
  file: string | Uint8Array,
  keys: JwkSet | IssuerDocument,
  { statusList, at = new Date() }: VerifyBadgeOptions = {},
): Promise<VerifiedBadge> {
  const jwks = 'keys' in keys ? keys : toSet(keys)
  const kind = { type: 'JWT', noun: 'badge', fail }
  const badge = (await openSigned(unbake(file, fail), jwks, kind)) as unknown as OpenBadge
  if (!badge.type.includes('OpenBadgeCredential')) throw fail('This is signed, but it is no badge')
  const revoked = statusList === undefined ? null : await isSet(badge, statusList, jwks)
  const { validFrom, validUntil } = badge
  const status = revoked
    ? 'revoked'
    : at.getTime() < Date.parse(validFrom)
      ? 'not_yet_valid'
      : validUntil !== undefined && at.getTime() >= Date.parse(validUntil)
        ? 'expired'
        : 'valid'
  return { badge, status, revoked }
}

const toSet = ({ verificationMethod }: IssuerDocument): JwkSet => ({
  keys: verificationMethod.map(({ publicKeyJwk }) => publicKeyJwk as JwkSet['keys'][number]),
})

interface StatusList {
  id: string
  credentialSubject: { encodedList: string }
}

/** The badge's bit in the list that it names. */
async function isSet({ credentialStatus }: OpenBadge, text: string, jwks: JwkSet): Promise<boolean> {
  const list = (await openSigned(text, jwks, {
    type: 'JWT',
    noun: 'status list',
    fail,
  })) as unknown as StatusList
  if (list.id !== credentialStatus.statusListCredential)
    throw fail(`This is another status list: the badge names ${credentialStatus.statusListCredential}`)
  const packed = toBytes(list.credentialSubject.encodedList.slice(1)) ?? new Uint8Array()
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  const bits = new Uint8Array(await new Response(stream).arrayBuffer())
  const index = Number(credentialStatus.statusListIndex)
  return ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0
}
