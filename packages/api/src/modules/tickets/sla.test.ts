import { describe, expect, test } from 'vitest'
import { defaultProgramme } from '../vendor/programme.ts'
import type { Promises } from '../vendor/ticket-rules.ts'
import * as sla from './sla.ts'

const promises: Promises = { firstResponse: 60, nextResponse: 120, resolution: 480 }
const at = (now: string, rules: object = {}): sla.Moment => ({
  now,
  rules: { ...defaultProgramme, ...rules },
})
const berlin = { timeZone: 'Europe/Berlin' }
const day = (from: string, to: string) => [{ from, to }]
const always = {
  workingHours: Object.fromEntries(
    Object.keys(defaultProgramme.workingHours).map((name) => [name, day('00:00', '24:00')]),
  ),
}

// 2026-03-27 is a Friday; Berlin's clocks go forward in the night to Sunday the 29th, New York's did on the 8th.
describe('a promise is kept by', () => {
  test.each([
    [
      'an hour within the day',
      '2026-03-25T10:00:00Z',
      {},
      '2026-03-25T11:00:00.000Z',
      '2026-03-26T10:00:00.000Z',
    ],
    [
      'the next morning when the day is over',
      '2026-03-25T18:30:00Z',
      {},
      '2026-03-26T10:00:00.000Z',
      '2026-03-26T17:00:00.000Z',
    ],
    [
      'Monday after a Friday evening',
      '2026-03-27T16:30:00Z',
      {},
      '2026-03-30T09:30:00.000Z',
      '2026-03-30T16:30:00.000Z',
    ],
    [
      'the vendor’s own clock',
      '2026-03-25T07:30:00Z',
      berlin,
      '2026-03-25T09:00:00.000Z',
      '2026-03-25T16:00:00.000Z',
    ],
    [
      'the summer time that starts over the weekend',
      '2026-03-27T15:30:00Z',
      berlin,
      '2026-03-30T07:30:00.000Z',
      '2026-03-30T14:30:00.000Z',
    ],
    [
      'the winter time that starts over the weekend',
      '2026-10-23T14:30:00Z',
      berlin,
      '2026-10-26T08:30:00.000Z',
      '2026-10-26T15:30:00.000Z',
    ],
    [
      'real hours in the night that has one less',
      '2026-03-29T00:30:00Z',
      { ...berlin, ...always },
      '2026-03-29T01:30:00.000Z',
      '2026-03-29T08:30:00.000Z',
    ],
    [
      'the far side of the date line',
      '2026-03-25T20:30:00Z',
      { timeZone: 'Pacific/Auckland' },
      '2026-03-25T21:30:00.000Z',
      '2026-03-26T20:30:00.000Z',
    ],
    [
      'half-hour zones',
      '2026-03-25T03:30:00Z',
      { timeZone: 'Asia/Kolkata' },
      '2026-03-25T04:30:00.000Z',
      '2026-03-25T11:30:00.000Z',
    ],
    [
      'the day after a holiday',
      '2026-03-25T16:30:00Z',
      { holidays: ['2026-03-26'] },
      '2026-03-27T09:30:00.000Z',
      '2026-03-27T16:30:00.000Z',
    ],
  ])('%s', (_, now, rules, firstResponse, resolution) => {
    const clocks = sla.begin(promises, at(now, rules))
    expect(clocks.firstResponse?.dueAt).toBe(firstResponse)
    expect(clocks.resolution?.dueAt).toBe(resolution)
    expect(sla.dueAt(clocks)).toBe(firstResponse)
  })
})

describe('while it waits for the partner', () => {
  test.each([
    ['over an afternoon', '2026-03-25T11:00:00Z', '2026-03-25T15:00:00Z', '2026-03-26T14:00:00.000Z'],
    ['over a weekend', '2026-03-25T11:00:00Z', '2026-03-30T09:00:00Z', '2026-03-30T16:00:00.000Z'],
    ['in the night only', '2026-03-25T18:00:00Z', '2026-03-26T06:00:00Z', '2026-03-26T10:00:00.000Z'],
  ])('every clock stands: %s', (_, pausedAt, resumedAt, dueAt) => {
    const begun = sla.begin(promises, at('2026-03-25T10:00:00Z'))
    const paused = sla.pause(begun, at(pausedAt))
    expect([sla.dueAt(paused), sla.nextAt(paused)]).toEqual([null, null])
    expect(sla.resume(paused, at(resumedAt)).resolution?.dueAt).toBe(dueAt)
  })
})

describe('warnings and breaches', () => {
  const begun = sla.begin(promises, at('2026-03-25T10:00:00Z'))

  test('a warning comes after the named part of the time, a breach at its end, each once', () => {
    expect(sla.nextAt(begun)).toBe('2026-03-25T10:45:00.000Z')
    const warned = sla.settle(begun, '2026-03-25T10:45:00.000Z')
    expect(warned).toMatchObject({ warned: ['firstResponse'], breached: [] })
    expect(sla.nextAt(warned.clocks)).toBe('2026-03-25T11:00:00.000Z')
    const broken = sla.settle(warned.clocks, '2026-03-25T11:00:00.000Z')
    expect(broken).toMatchObject({ warned: [], breached: ['firstResponse'] })
    expect(sla.settle(broken.clocks, '2026-03-25T11:00:01.000Z')).toMatchObject({ warned: [], breached: [] })
    // It is still the most urgent of the queue.
    expect(sla.dueAt(broken.clocks)).toBe('2026-03-25T11:00:00.000Z')
  })

  test('none comes where the programme wants none, where nothing is promised, or once it is met', () => {
    const quiet = sla.begin(promises, at('2026-03-25T10:00:00Z', { ticketWarnAtPercent: 0 }))
    expect(sla.nextAt(quiet)).toBe('2026-03-25T11:00:00.000Z')
    const nothing = { firstResponse: null, nextResponse: null, resolution: null }
    expect(sla.begin(nothing, at('2026-03-25T10:00:00Z'))).toMatchObject({
      firstResponse: null,
      resolution: null,
    })
    const solved = sla.resolve(begun, at('2026-03-25T10:30:00Z'))
    expect([sla.nextAt(solved), sla.dueAt(solved)]).toEqual([null, null])
  })
})

describe('answers', () => {
  const begun = sla.begin(promises, at('2026-03-25T10:00:00Z'))
  const answered = sla.answered(begun, at('2026-03-25T10:30:00Z'))

  test('the first is met once; from the partner’s next message on a further one is due, counted from that', () => {
    expect(answered.firstResponse).toMatchObject({ metAt: '2026-03-25T10:30:00Z', breachedAt: null })
    const asked = sla.asked(answered, promises, at('2026-03-25T11:00:00Z'))
    expect(asked.nextResponse?.dueAt).toBe('2026-03-25T13:00:00.000Z')
    expect(sla.asked(asked, promises, at('2026-03-25T12:00:00Z'))).toEqual(asked)
    expect(sla.answered(asked, at('2026-03-25T12:30:00Z')).nextResponse?.metAt).toBe('2026-03-25T12:30:00Z')
  })

  test('what is reopened goes on with the time that was left to solve it, and owes no first answer again', () => {
    const solved = sla.resolve(answered, at('2026-03-25T12:00:00Z'))
    const again = sla.reopen(solved, at('2026-03-26T09:00:00Z'))
    expect(again.resolution).toMatchObject({ metAt: null, dueAt: '2026-03-26T15:00:00.000Z' })
    expect(again.firstResponse?.metAt).toBe('2026-03-25T10:30:00Z')
  })
})

test('with another priority the time that has been used counts, whether the clock runs or stands', () => {
  const urgent: Promises = { firstResponse: 45, nextResponse: 60, resolution: 240 }
  const begun = sla.begin(promises, at('2026-03-25T10:00:00Z'))
  const later = at('2026-03-25T10:30:00Z')
  const raised = sla.retarget(begun, urgent, later)
  expect(raised.firstResponse).toMatchObject({ minutes: 45, dueAt: '2026-03-25T10:45:00.000Z' })
  expect(raised.resolution?.dueAt).toBe('2026-03-25T14:00:00.000Z')
  const stood = sla.retarget(sla.pause(begun, later), urgent, at('2026-03-25T16:00:00Z'))
  expect(stood.firstResponse).toMatchObject({ dueAt: null, leftMs: 15 * 60_000 })
  const lapsed = sla.retarget(begun, { ...urgent, firstResponse: 10, resolution: null }, later)
  expect(lapsed.firstResponse?.dueAt).toBe('2026-03-25T10:30:00Z')
  expect(lapsed.resolution).toBeNull()
})
