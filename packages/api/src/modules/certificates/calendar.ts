import type { Certification } from '../certifications/schema.ts'
import type { Certificate } from './schema.ts'

const dayMs = 86_400_000
type Rules = Pick<Certification, 'validMonths' | 'renewalDays' | 'reminderDays'>

export const daysBefore = (moment: string, days: number): string =>
  new Date(Date.parse(moment) - days * dayMs).toISOString()

/** The same day of a later month; the last of that month where there is no such day. */
export function inMonths(from: string, months: number): string {
  const start = new Date(from)
  const end = new Date(from)
  end.setUTCDate(1)
  end.setUTCMonth(end.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate()
  end.setUTCDate(Math.min(start.getUTCDate(), lastDay))
  return end.toISOString()
}

/** When something happens to a certificate next: its renewal opens, its holder is reminded, it ends. */
export function nextMoment(
  { status, expiresAt }: Pick<Certificate, 'status' | 'expiresAt'>,
  rules: Rules,
  now: string,
): string | null {
  if (expiresAt === null || (status !== 'active' && status !== 'expiring')) return null
  const opens = status === 'active' ? [daysBefore(expiresAt, rules.renewalDays)] : []
  const reminders = rules.reminderDays.map((days) => daysBefore(expiresAt, days))
  const later = [...opens, ...reminders, expiresAt].filter((moment) => moment > now)
  return later.toSorted((one, other) => (one < other ? -1 : 1))[0] ?? null
}
