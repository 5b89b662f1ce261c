import { z } from 'zod'
import { isCurrency } from '../money.ts'

/** A moment in UTC, ISO 8601 with milliseconds and `Z`. */
export const Instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/, 'Expected a UTC time such as 2026-11-23T09:30:00Z')
  .meta({ format: 'date-time', examples: ['2026-11-23T09:30:00.000Z'] })

/** A calendar day without time zone. */
export const Day = z.iso.date().meta({ examples: ['2026-12-31'] })

const notACurrency = 'Expected an ISO 4217 currency such as EUR'
export const Currency = z
  .string()
  .regex(/^[A-Z]{3}$/, { error: notACurrency, abort: true })
  .refine(isCurrency, notACurrency)
  .meta({ examples: ['EUR'] })

const notACountry = 'Expected an ISO 3166 country such as DE'
export const Country = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: notACountry, abort: true })
  .refine(isCountry, notACountry)
  .meta({ examples: ['DE'] })

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** `ZZ` is the code of no place in particular. */
function isCountry(code: string): boolean {
  return code !== 'ZZ' && regionNames.of(code) !== undefined
}

/** A company's domain, in lower case; international ones may be spelled in their own script. */
export const Domain = z
  .string()
  .max(253)
  .transform((text) => text.trim().toLowerCase())
  .pipe(
    z
      .string()
      .regex(
        /^(?:[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+(?:[\p{L}\p{M}]{2,63}|xn--[a-z0-9-]{2,59})$/u,
        'Expected a domain such as acme.com',
      ),
  )

/** A BCP 47 language tag. */
export const Locale = z
  .string()
  .max(35)
  .refine(knownLocale, 'Expected a language tag such as de or pt-BR')
  .meta({ examples: ['en'] })

function knownLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** An amount in integer minor units (cents) of an ISO 4217 currency. */
export const Money = z
  .object({
    amount: z
      .int()
      .nonnegative()
      .meta({ description: 'Integer minor units: 123400 is 1,234.00 EUR.', examples: [123400] }),
    currency: Currency,
  })
  .meta({ id: 'Money' })
export type Money = z.infer<typeof Money>

/** Counts up by one with every change; it is the number in the ETag. */
export const Version = z
  .int()
  .min(1)
  .meta({ description: 'The number inside the ETag.', examples: [7] })

/** A short line of text: trimmed, without control characters (Postgres cannot store NUL). */
export function line(max: number): z.ZodType<string, string> {
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !/\p{Cc}/u.test(text), 'Must be one line without control characters')
}

/** Longer text; line breaks and tabs are kept, other control characters refused. */
export function prose(max: number): z.ZodType<string, string> {
  return z
    .string()
    .max(max)
    .refine((text) => !/[^\P{Cc}\n\r\t]/u.test(text), 'Must not have control characters')
}

export const Search = line(100)
  .optional()
  .meta({ description: 'Finds names and companies that contain this text.' })

/** The query parameters every list has. */
export const Paging = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50).meta({ description: 'Items a page.' }),
  cursor: z.string().max(500).optional().meta({ description: '`nextCursor` of the page before.' }),
})

/** One page of a list; `nextCursor` is null on the last. */
export function page<T extends z.ZodType>(
  item: T,
): z.ZodObject<{ data: z.ZodArray<T>; nextCursor: z.ZodNullable<z.ZodString> }> {
  return z.object({ data: z.array(item), nextCursor: z.string().nullable() })
}

export interface Page<T> {
  data: T[]
  nextCursor: string | null
}
