export const noticeKinds = ['deals', 'tickets', 'training'] as const
export type NoticeKind = (typeof noticeKinds)[number]
export type When = 'now' | 'digest' | 'off'

/** What a person wants to hear of, and when. */
export interface Preference extends Record<NoticeKind, When> {
  /** Whole hours of the day there; the same twice: none are quiet. */
  quietFrom: number
  quietTo: number
  timeZone: string
}

export const usualPreference: Preference = {
  deals: 'now',
  tickets: 'now',
  training: 'digest',
  quietFrom: 20,
  quietTo: 7,
  timeZone: 'UTC',
}

const digestHour = 9
const hourMs = 3_600_000

/** When a notice of a kind is due: now, at a moment, or never. */
export function dueAt(preference: Preference, kind: NoticeKind, now: Date): Date | 'now' | 'never' {
  const when = preference[kind]
  if (when === 'off') return 'never'
  if (when === 'digest') return nextAt(digestHour, preference.timeZone, now)
  return isQuiet(preference, now) ? nextAt(preference.quietTo, preference.timeZone, now) : 'now'
}

function isQuiet({ quietFrom, quietTo, timeZone }: Preference, now: Date): boolean {
  const hour = hourIn(timeZone, now)
  return quietFrom <= quietTo ? hour >= quietFrom && hour < quietTo : hour >= quietFrom || hour < quietTo
}

/** The next time that a clock there shows the full hour; the clocks of a year skip one hour and have one twice. */
function nextAt(hour: number, timeZone: string, now: Date): Date {
  const first = Math.ceil((now.getTime() + 1) / hourMs) * hourMs
  for (let hours = 0; hours < 49; hours++) {
    // Zones that are half an hour off begin their hours between ours.
    for (const minutes of [0, 15, 30, 45]) {
      const at = new Date(first + hours * hourMs + minutes * 60_000)
      if (hourIn(timeZone, at) === hour && minuteIn(timeZone, at) === 0) return at
    }
  }
  return new Date(first)
}

const part = (timeZone: string, at: Date, name: 'hour' | 'minute'): number =>
  Number(
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
      .formatToParts(at)
      .find(({ type }) => type === name)?.value ?? 0,
  )
const hourIn = (timeZone: string, at: Date): number => part(timeZone, at, 'hour')
const minuteIn = (timeZone: string, at: Date): number => part(timeZone, at, 'minute')

export function isTimeZone(name: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
