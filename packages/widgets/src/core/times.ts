import type { Locale } from './locale.ts'

const DAY = 86_400_000

/** A unit, its length in ms, and how many of them it takes to speak in them. */
const units = [
  ['year', 365 * DAY, 2],
  ['week', 7 * DAY, 2],
  ['day', DAY, 1],
  ['hour', DAY / 24, 1],
] as const

/** "5d", "2w": months are left out, since their narrow form looks like minutes. */
export function span(locale: Locale, ms: number, unitDisplay: 'narrow' | 'long'): string {
  const [unit, size] = units.find(([, size, least]) => ms >= size * least) ?? (['minute', 60_000] as const)
  return locale.number(Math.max(1, Math.floor(ms / size)), { style: 'unit', unit, unitDisplay })
}

/** "23 Feb", with the year only when it is far from now. A day without a time is that day everywhere. */
export function day(locale: Locale, moment: string, now = Date.now()): string {
  const far = Math.abs(Date.parse(moment) - now) > 300 * DAY
  const year = far ? 'numeric' : undefined
  const timeZone = moment.length === 10 ? 'UTC' : undefined
  const options = { month: 'short', day: 'numeric', year, timeZone } as const
  return locale.format(Intl.DateTimeFormat, options).format(new Date(moment))
}

/** "Wed 25 Nov, 17:00", in the time zone of whoever reads it. */
export function moment(locale: Locale, at: string): string {
  const options = {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  } as const
  return locale.format(Intl.DateTimeFormat, options).format(new Date(at))
}
