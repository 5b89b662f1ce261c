import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createSecretKey,
  randomBytes,
  type KeyObject,
} from 'node:crypto'

let secret: Buffer | undefined
const derived = new Map<string, KeyObject>()

/** Sets the secret that credentials, cursors and form tickets are signed with; the same on every instance. */
export function setServerSecret(value: Buffer): void {
  if (value.length < 32) throw new Error('The server secret must have at least 32 bytes.')
  secret = value
  derived.clear()
}

export function serverSecret(): Buffer {
  if (!secret) throw new Error('setServerSecret() must run before the first request')
  return secret
}

/** A key for one purpose, so that a signature made for one can never serve another. Made once: that costs more than signing. */
export function derivedSecret(purpose: string): KeyObject {
  const known = derived.get(purpose)
  if (known) return known
  const made = createSecretKey(createHash('sha256').update(purpose).update(serverSecret()).digest())
  derived.set(purpose, made)
  return made
}

const cipher = 'aes-256-gcm'
const ivLength = 12
const tagLength = 16

/** Text that only this server's secret opens again, for what must be kept and may hold a credential. */
export function seal(purpose: string, text: string): string {
  const iv = randomBytes(ivLength)
  const sealing = createCipheriv(cipher, derivedSecret(purpose), iv)
  const sealed = [sealing.update(text, 'utf8'), sealing.final()]
  return Buffer.concat([iv, sealing.getAuthTag(), ...sealed]).toString('base64url')
}

export function unseal(purpose: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const tagEnd = ivLength + tagLength
  const opening = createDecipheriv(cipher, derivedSecret(purpose), bytes.subarray(0, ivLength))
  opening.setAuthTag(bytes.subarray(ivLength, tagEnd))
  return Buffer.concat([opening.update(bytes.subarray(tagEnd)), opening.final()]).toString('utf8')
}
