import { createHash } from 'node:crypto'

let secret: Buffer | undefined

/** Sets the secret that credentials, cursors and form tickets are signed with; the same on every instance. */
export function setServerSecret(value: Buffer): void {
  if (value.length < 32) throw new Error('The server secret must have at least 32 bytes.')
  secret = value
}

export function serverSecret(): Buffer {
  if (!secret) throw new Error('setServerSecret() must run before the first request')
  return secret
}

/** A key for one purpose, so that a signature made for one can never serve another. */
export function derivedSecret(purpose: string): Buffer {
  return createHash('sha256').update(purpose).update(serverSecret()).digest()
}
