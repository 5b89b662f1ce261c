import { weekdays, type Programme } from '../vendor/programme.ts'

/** When the vendor works: the part of its rules that time is counted by. */
export type WorkingCalendar = Pick<Programme, 'timeZone' | 'workingHours' | 'holidays'>

const dayMs = 86_400_000
/** A calendar whose every day is off would never end the search. */
const horizonDays = 5 * 366

/** The moment at which `ms` of working time have passed since `start`; `start` itself when nothing is left. */
export function addWorkingTime(start: string, ms: number, calendar: WorkingCalendar): string {
  let left = ms
  if (left <= 0) return start
  for (const shift of shiftsFrom(Date.parse(start), calendar)) {
    const length = shift.end - shift.start
    if (left <= length) return new Date(shift.start + left).toISOString()
    left -= length
  }
  throw new RangeError('The programme has no working time in the next five years.')
}

/** Working time between two moments in milliseconds; 0 when `end` is not after `start`. */
export function workingTimeBetween(start: string, end: string, calendar: WorkingCalendar): number {
  const until = Date.parse(end)
  let sum = 0
  for (const shift of shiftsFrom(Date.parse(start), calendar)) {
    if (shift.start >= until) break
    sum += Math.min(shift.end, until) - shift.start
  }
  return sum
}

/** What is left of the shift at hand, then all that follow. Shifts are real time: one over a clock change is longer or shorter. */
function* shiftsFrom(from: number, calendar: WorkingCalendar): Generator<{ start: number; end: number }> {
  const zone = zoneOf(calendar.timeZone)
  const holidays = new Set(calendar.holidays)
  const firstDay = Math.floor((from + zone.offsetAt(from)) / dayMs) * dayMs
  for (let day = firstDay; day < firstDay + horizonDays * dayMs; day += dayMs) {
    const date = new Date(day)
    if (holidays.has(date.toISOString().slice(0, 10))) continue
    for (const shift of calendar.workingHours[weekdays[(date.getUTCDay() + 6) % 7]!]) {
      const end = zone.toUtc(day + timeOfDayMs(shift.to))
      const start = Math.max(zone.toUtc(day + timeOfDayMs(shift.from)), from)
      if (start < end) yield { start, end }
    }
  }
}

function timeOfDayMs(text: string): number {
  return (Number(text.slice(0, 2)) * 60 + Number(text.slice(3))) * 60_000
}

interface Zone {
  /** How far local time is ahead of UTC, in milliseconds. */
  offsetAt(utc: number): number
  /** The moment of a local time, given as if it were UTC. A time that the clocks skip is read by the clock before: 02:30 is 03:30. */
  toUtc(local: number): number
}

const zones = new Map<string, Zone>()

function zoneOf(name: string): Zone {
  const known = zones.get(name)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const offsetAt = (utc: number): number => {
    const parts = Object.fromEntries(
      format.formatToParts(utc).map(({ type, value }) => [type, Number(value)]),
    )
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(utc / 1000) * 1000
  }
  const zone: Zone = {
    offsetAt,
    toUtc(local) {
      const before = local - offsetAt(local - dayMs)
      const after = local - offsetAt(local + dayMs)
      if (before + offsetAt(before) === local) return before
      if (after + offsetAt(after) === local) return after
      return before
    },
  }
  zones.set(name, zone)
  return zone
}
