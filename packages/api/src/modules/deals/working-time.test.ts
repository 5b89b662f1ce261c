import { describe, expect, test } from 'vitest'
import { defaultProgramme } from '../vendor/programme.ts'
import { addWorkingTime, workingTimeBetween, type WorkingCalendar } from './working-time.ts'

const hour = 3_600_000
const utc: WorkingCalendar = { ...defaultProgramme, timeZone: 'UTC' }
const berlin: WorkingCalendar = { ...defaultProgramme, timeZone: 'Europe/Berlin' }
const always = [{ from: '00:00', to: '24:00' }]
const roundTheClock: WorkingCalendar = {
  timeZone: 'Europe/Berlin',
  holidays: [],
  workingHours: {
    monday: always,
    tuesday: always,
    wednesday: always,
    thursday: always,
    friday: always,
    saturday: always,
    sunday: always,
  },
}
const lunchBreak: WorkingCalendar = {
  ...utc,
  workingHours: {
    ...utc.workingHours,
    monday: [
      { from: '08:00', to: '12:00' },
      { from: '13:00', to: '17:00' },
    ],
  },
}

/** 2026-11-23 is a Monday. Clocks change in Berlin on 2026-03-29 and 2026-10-25, in New York on 2026-03-08 and 2026-11-01. */
const cases: Array<[title: string, start: string, hours: number, calendar: WorkingCalendar, due: string]> = [
  ['within a day', '2026-11-23T09:00:00.000Z', 3, utc, '2026-11-23T12:00:00.000Z'],
  [
    'a whole day ends at its close, not at the next opening',
    '2026-11-23T09:00:00.000Z',
    8,
    utc,
    '2026-11-23T17:00:00.000Z',
  ],
  ['goes on the next morning', '2026-11-23T15:30:00.000Z', 8, utc, '2026-11-24T15:30:00.000Z'],
  ['before opening the clock waits', '2026-11-23T03:00:00.000Z', 1, utc, '2026-11-23T10:00:00.000Z'],
  ['after closing the clock waits', '2026-11-23T20:00:00.000Z', 1, utc, '2026-11-24T10:00:00.000Z'],
  ['from Friday evening to Monday', '2026-11-27T16:00:00.000Z', 8, utc, '2026-11-30T16:00:00.000Z'],
  ['begun on a Sunday', '2026-11-29T12:00:00.000Z', 2, utc, '2026-11-30T11:00:00.000Z'],
  [
    'a holiday counts nothing',
    '2026-12-24T16:00:00.000Z',
    2,
    { ...utc, holidays: ['2026-12-25'] },
    '2026-12-28T10:00:00.000Z',
  ],
  [
    'holidays around a weekend',
    '2026-12-31T09:00:00.000Z',
    8,
    { ...utc, holidays: ['2026-12-31', '2027-01-01'] },
    '2027-01-04T17:00:00.000Z',
  ],
  ['a lunch break counts nothing', '2026-11-23T11:00:00.000Z', 2, lunchBreak, '2026-11-23T14:00:00.000Z'],
  ['a year ahead', '2026-11-23T09:00:00.000Z', 8 * 5 * 52, utc, '2027-11-19T17:00:00.000Z'],
  ['no time at all is due at once', '2026-11-28T09:00:00.000Z', 0, utc, '2026-11-28T09:00:00.000Z'],
  ['Berlin opens at 08:00 UTC in winter', '2026-11-23T00:00:00.000Z', 1, berlin, '2026-11-23T09:00:00.000Z'],
  ['Berlin opens at 07:00 UTC in summer', '2026-07-20T00:00:00.000Z', 1, berlin, '2026-07-20T08:00:00.000Z'],
  ['over the change to summer time', '2026-03-27T15:00:00.000Z', 2, berlin, '2026-03-30T08:00:00.000Z'],
  ['over the change to winter time', '2026-10-23T14:00:00.000Z', 2, berlin, '2026-10-26T09:00:00.000Z'],
  ['the short day has 23 hours', '2026-03-28T23:00:00.000Z', 23, roundTheClock, '2026-03-29T22:00:00.000Z'],
  ['the long day has 25 hours', '2026-10-24T22:00:00.000Z', 25, roundTheClock, '2026-10-25T23:00:00.000Z'],
  [
    'Tokyo is a day ahead',
    '2026-11-22T23:30:00.000Z',
    1,
    { ...utc, timeZone: 'Asia/Tokyo' },
    '2026-11-23T01:00:00.000Z',
  ],
  [
    'Los Angeles is a day behind',
    '2026-11-24T00:30:00.000Z',
    1,
    { ...utc, timeZone: 'America/Los_Angeles' },
    '2026-11-24T17:30:00.000Z',
  ],
  [
    'Kathmandu is 5:45 ahead',
    '2026-11-23T00:00:00.000Z',
    1,
    { ...utc, timeZone: 'Asia/Kathmandu' },
    '2026-11-23T04:15:00.000Z',
  ],
  [
    'New York, over its own change',
    '2026-10-30T20:00:00.000Z',
    2,
    { ...utc, timeZone: 'America/New_York' },
    '2026-11-02T15:00:00.000Z',
  ],
]

describe('an answer is due', () => {
  test.each(cases)('%s', (_, start, hours, calendar, due) => {
    expect(addWorkingTime(start, hours * hour, calendar)).toBe(due)
    expect(workingTimeBetween(start, due, calendar)).toBe(hours * hour)
  })
})

test('a shift that begins while the clocks are set forward begins as late after the change', () => {
  const night: WorkingCalendar = {
    ...roundTheClock,
    workingHours: { ...roundTheClock.workingHours, sunday: [{ from: '02:30', to: '04:00' }] },
  }
  expect(addWorkingTime('2026-03-29T00:00:00.000Z', hour / 2, night)).toBe('2026-03-29T02:00:00.000Z')
})

test('stopping and going on again at any moment loses and gains nothing', () => {
  const start = '2026-10-22T06:17:00.000Z'
  const due = addWorkingTime(start, 31 * hour, berlin)
  for (let hours = 0; hours < 160; hours += 7) {
    const stop = new Date(Date.parse(start) + hours * hour).toISOString()
    const left = workingTimeBetween(stop, due, berlin)
    if (left > 0) expect(addWorkingTime(stop, left, berlin)).toBe(due)
  }
})

test('nothing lies between a moment and an earlier one', () => {
  expect(workingTimeBetween('2026-11-24T12:00:00.000Z', '2026-11-23T12:00:00.000Z', utc)).toBe(0)
})
