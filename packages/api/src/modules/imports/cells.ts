import { minorDigits } from '../../money.ts'
import type { DateFormat, MoneyFrom } from './mappings/sources.ts'

/** A cell that cannot become what its field needs; the message is shown beside the row number. */
export class CellError extends Error {}

/** A line of text as the API takes it too: short, and without control characters. @throws CellError */
export function readLine(text: string, max: number, column: string): string {
  if (text.length > max) throw new CellError(`${column} is longer than ${max} characters.`)
  if (/\p{Cc}/u.test(text)) throw new CellError(`${column} has line breaks or other control characters.`)
  return text
}

/** Longer text, which may have line breaks and tabs. @throws CellError */
export function readProse(text: string, max: number, column: string): string {
  if (text.length > max) throw new CellError(`${column} is longer than ${max} characters.`)
  if (/[^\P{Cc}\n\r\t]/u.test(text)) throw new CellError(`${column} has control characters.`)
  return text
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const datePatterns: Record<Exclude<DateFormat, 'ISO 8601'>, RegExp> = {
  'YYYY-MM-DD': /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$/,
  'YYYY/MM/DD': /^(?<y>\d{4})\/(?<m>\d{1,2})\/(?<d>\d{1,2})$/,
  YYYYMMDD: /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/,
  'M/D/YYYY': /^(?<m>\d{1,2})\/(?<d>\d{1,2})\/(?<y>\d{4})$/,
  'D/M/YYYY': /^(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>\d{4})$/,
  'D.M.YYYY': /^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})$/,
  'D-M-YYYY': /^(?<d>\d{1,2})-(?<m>\d{1,2})-(?<y>\d{4})$/,
  'D MMM YYYY': /^(?<d>\d{1,2})[ -](?<m>[a-z]{3})[a-z]*[ -](?<y>\d{4})$/i,
}
const moment = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))?$/

/** The start of a day in UTC, or with `ISO 8601` the moment itself. @throws CellError */
export function readDate(text: string, format: DateFormat, column: string): string {
  const date = format === 'ISO 8601' ? readMoment(text) : readDay(text, format)
  if (date) return date.toISOString()
  throw new CellError(`"${shorten(text)}" in ${column} is not a date like ${format}.`)
}

function readDay(text: string, format: Exclude<DateFormat, 'ISO 8601'>): Date | undefined {
  const { y, m, d } = datePatterns[format].exec(text)?.groups ?? {}
  if (y === undefined || m === undefined || d === undefined) return undefined
  const month = format === 'D MMM YYYY' ? months.indexOf(m.toLowerCase()) : Number(m) - 1
  const date = new Date(Date.UTC(Number(y), month, Number(d)))
  // Date.UTC rolls 2/30 over into March and year 17 into 1917: such a day is a mistake, not another day.
  const same =
    date.getUTCFullYear() === Number(y) && date.getUTCMonth() === month && date.getUTCDate() === Number(d)
  return same ? date : undefined
}

function readMoment(text: string): Date | undefined {
  const day = moment.exec(text)?.[1]
  const date = new Date(text.replace(' ', 'T'))
  return day !== undefined && readDay(day, 'YYYY-MM-DD') && !Number.isNaN(date.getTime()) ? date : undefined
}

/** Integer minor units of a decimal number, written as the mapping says. @throws CellError */
export function readAmount(text: string, currency: string, from: MoneyFrom): number {
  const digits = from.unit === 'minor' ? 0 : minorDigits(currency)
  const match = amountPattern(from).exec(
    from.thousands === ' ' ? text.replaceAll(/[\u00a0\u202f]/g, ' ') : text,
  )
  const fraction = match?.[2] ?? ''
  const whole = from.thousands ? match?.[1]?.replaceAll(from.thousands, '') : match?.[1]
  const amount = Number(`${whole}${fraction.padEnd(digits, '0')}`)
  if (!match || fraction.length > digits || !Number.isSafeInteger(amount))
    throw new CellError(`"${shorten(text)}" in ${from.column} is not an amount in ${currency}.`)
  return amount
}

function amountPattern({ decimal, thousands }: MoneyFrom): RegExp {
  const group = thousands && (thousands === ' ' ? ' ' : `\\${thousands}`)
  const whole = group === undefined ? '\\d{1,15}' : `(?:\\d{1,3}(?:${group}\\d{3}){1,4}|\\d{1,15})`
  return new RegExp(`^(${whole})(?:\\${decimal}(\\d+))?$`)
}

/** So that a reason stays a sentence. */
export const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
