import { minorDigits } from '../../money.ts'
import type { DateFormat } from './schema.ts'

/** A cell that cannot become what its field needs; the message is shown beside the row number. */
export class CellError extends Error {}

const dateParts: Record<DateFormat, { pattern: RegExp; order: [year: number, month: number, day: number] }> =
  {
    'YYYY-MM-DD': { pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, order: [1, 2, 3] },
    'M/D/YYYY': { pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, order: [3, 1, 2] },
    'D/M/YYYY': { pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, order: [3, 2, 1] },
    'D.M.YYYY': { pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, order: [3, 2, 1] },
  }

/** A line of text as the API takes it too: short, and without control characters. @throws CellError */
export function readLine(text: string, max: number, column: string): string {
  if (text.length > max) throw new CellError(`${column} is longer than ${max} characters.`)
  if (/\p{Cc}/u.test(text)) throw new CellError(`${column} has line breaks or other control characters.`)
  return text
}

/** The start of a day in UTC. @throws CellError */
export function readDate(text: string, format: DateFormat, column: string): string {
  const { pattern, order } = dateParts[format]
  const match = pattern.exec(text)
  const [year, month, day] = order.map((place) => Number(match?.[place])) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  // Date.UTC rolls 2/30 over into March and year 17 into 1917: such a day is a mistake, not another day.
  if (
    !match ||
    date.getUTCFullYear() !== year ||
    date.getUTCMonth() !== month - 1 ||
    date.getUTCDate() !== day
  ) {
    throw new CellError(`"${text}" in ${column} is not a date like ${format}.`)
  }
  return date.toISOString()
}

/** Integer minor units of a plain decimal number. @throws CellError */
export function readAmount(text: string, currency: string, unit: 'major' | 'minor', column: string): number {
  const match = /^(-?\d{1,13})(?:\.(\d+))?$/.exec(text)
  const digits = unit === 'minor' ? 0 : minorDigits(currency)
  const fraction = match?.[2] ?? ''
  if (!match || fraction.length > digits)
    throw new CellError(`"${text}" in ${column} is not an amount in ${currency}.`)
  return Number(`${match[1]}${fraction.padEnd(digits, '0')}`)
}
