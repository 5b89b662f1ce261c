import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { derivedSecret } from '../auth/secret.ts'

interface Tickets<T> {
  /** The part of an address that says what it leads to and until when, signed. It says nothing of who looks at it. */
  sign(claims: T, now: number): string
  /** Undefined when it was not signed here for this purpose, or is over. */
  verify(ticket: string, now: number): T | undefined
}

function tickets<T extends object>(purpose: string, schema: z.ZodType<T>, lifeMs: number): Tickets<T> {
  const signatureOf = (text: string): Buffer =>
    createHmac('sha256', derivedSecret(purpose)).update(text).digest()
  return {
    sign(claims, now) {
      const text = Buffer.from(JSON.stringify({ ...claims, until: now + lifeMs })).toString('base64url')
      return `${text}.${signatureOf(text).toString('base64url')}`
    },
    verify(ticket, now) {
      const [text = '', signature = ''] = ticket.split('.')
      const given = Buffer.from(signature, 'base64url')
      const right = signatureOf(text)
      if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
      const read = JSON.parse(Buffer.from(text, 'base64url').toString()) as { until: number }
      return read.until > now ? schema.parse(read) : undefined
    },
  }
}

const Claims = z.object({
  vendor: z.string(),
  package: z.string(),
  /** Origin of the page that may show it; null for none. */
  page: z.string().nullable(),
})
export type Claims = z.output<typeof Claims>

/** Leads to a package for as long as a working day, since it is in use while the page is open. */
export const { sign, verify } = tickets('content address', Claims, 12 * 3_600_000)

/** How long an address leads to a file: it is fetched at once, and asked for again the next time. */
export const fileLifeMs = 5 * 60_000
const FileClaims = z.object({ vendor: z.string(), file: z.string(), name: z.string() })

export const fileTickets = tickets('file address', FileClaims, fileLifeMs)

/** A film is seen, stopped, and gone on with, for as long as a working day. */
export const courseFileTickets = tickets(
  'course file address',
  FileClaims.extend({ bytes: z.int() }),
  12 * 3_600_000,
)

/**
 * The origin of a package or a file. With a `*` in the setting (`https://*.content.example.com`) each has one of its own,
 * so that they share no storage either.
 */
export const originOf = (setting: string, id: string): string => setting.replace('*', id.replace('_', '-'))
