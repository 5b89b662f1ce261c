import { randomBytes } from 'node:crypto'
import { seal, unseal } from '../../auth/secret.ts'
import type { SealedSecret } from './table.ts'

/** Sealed for one endpoint: copied to another row it does not open. */
const purposeOf = (webhookId: string): string => `webhook secret ${webhookId}`
const overlapMs = 24 * 3_600_000
/** Rotating again and again within a day must not make the signature header grow without end. */
const most = 5

/** A secret of Standard Webhooks: `whsec_` and base64 of 32 random bytes. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`
}

/** Puts a new secret in front; the one before goes on signing for 24 hours. */
export function addSecret(
  webhookId: string,
  secret: string,
  before: readonly SealedSecret[],
  now: string,
): SealedSecret[] {
  const until = new Date(Date.parse(now) + overlapMs).toISOString()
  const older = liveSecrets(before, now).map((one) => ({ ...one, until: one.until ?? until }))
  return [{ sealed: seal(purposeOf(webhookId), secret), until: null }, ...older].slice(0, most)
}

/** The secrets that sign at this moment, newest first, ready to use. */
export function openSecrets(webhookId: string, secrets: readonly SealedSecret[], now: string): string[] {
  return liveSecrets(secrets, now).map(({ sealed }) => unseal(purposeOf(webhookId), sealed))
}

function liveSecrets(secrets: readonly SealedSecret[], now: string): SealedSecret[] {
  return secrets.filter(({ until }) => until === null || until > now)
}
