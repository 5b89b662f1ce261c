import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { derivedSecret } from '../auth/secret.ts'

/** How long an address leads to a package: as long as a working day, since it is in use while the page is open. */
const lifeMs = 12 * 3_600_000

const Claims = z.object({
  vendor: z.string(),
  package: z.string(),
  /** Origin of the page that may show it; null for none. */
  page: z.string().nullable(),
  until: z.number(),
})
export type Claims = z.output<typeof Claims>

const signatureOf = (text: string): Buffer =>
  createHmac('sha256', derivedSecret('content address')).update(text).digest()

/** The part of an address that says what it leads to and until when, signed. It says nothing of who looks at it. */
export function sign(claims: Omit<Claims, 'until'>, now: number): string {
  const text = Buffer.from(JSON.stringify({ ...claims, until: now + lifeMs })).toString('base64url')
  return `${text}.${signatureOf(text).toString('base64url')}`
}

/** Undefined when it was not signed here, or is over. */
export function verify(ticket: string, now: number): Claims | undefined {
  const [text = '', signature = ''] = ticket.split('.')
  const given = Buffer.from(signature, 'base64url')
  const right = signatureOf(text)
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
  const claims = Claims.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  return claims.until > now ? claims : undefined
}

/**
 * The origin of a package. With a `*` in the setting (`https://*.content.example.com`) each has one of its own, so that
 * packages share no storage either.
 */
export const originOf = (setting: string, packageId: string): string =>
  setting.replace('*', packageId.replace('_', '-'))
