import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { derivedSecret } from '../../auth/secret.ts'

const purpose = 'receipt-keys'
const ivBytes = 12
const tagBytes = 16

/** Encrypts a private key for the database (AES-256-GCM); it opens for the same owner only. */
export function seal(plain: Buffer, owner: string): string {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', derivedSecret(purpose), iv).setAAD(Buffer.from(owner))
  const text = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url')
}

/** Undefined when this server's secret has not sealed it. */
export function unseal(sealed: string, owner: string): Buffer | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', derivedSecret(purpose), bytes.subarray(0, ivBytes))
    .setAAD(Buffer.from(owner))
    .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()])
  } catch {
    return undefined
  }
}
