import * as deals from '../deals/service.ts'
import type { Programme } from '../vendor/programme.ts'
import type { Promises } from '../vendor/ticket-rules.ts'

/** What the vendor promises, each with a clock of its own. */
export const promiseNames = ['firstResponse', 'nextResponse', 'resolution'] as const
export type PromiseName = (typeof promiseNames)[number]

/** One promise as it is kept: running until `dueAt`, standing with `leftMs` of working time, or met. */
export interface Clock {
  minutes: number
  dueAt: string | null
  leftMs: number | null
  /** When a warning comes; null while it stands, and once it has come. */
  warnAt: string | null
  warnedAt: string | null
  breachedAt: string | null
  metAt: string | null
}
export type Clocks = Record<PromiseName, Clock | null>

/** The moment, and the rules that time is counted by. */
export interface Moment {
  now: string
  rules: Pick<Programme, 'timeZone' | 'workingHours' | 'holidays' | 'ticketWarnAtPercent'>
}

const minuteMs = 60_000
const isRunning = (clock: Clock | null): clock is Clock & { dueAt: string } => clock?.dueAt != null
const isOpen = (clock: Clock | null): clock is Clock => clock !== null && clock.metAt === null

function map(clocks: Clocks, change: (clock: Clock) => Clock): Clocks {
  const entries = promiseNames.map((name) => [name, clocks[name] && change(clocks[name])])
  return Object.fromEntries(entries) as Clocks
}

function run(clock: Clock, leftMs: number, { now, rules }: Moment): Clock {
  const quietMs = leftMs - clock.minutes * minuteMs * (1 - rules.ticketWarnAtPercent / 100)
  const warns = rules.ticketWarnAtPercent > 0 && clock.warnedAt === null && clock.breachedAt === null
  return {
    ...clock,
    dueAt: deals.addWorkingTime(now, leftMs, rules),
    leftMs: null,
    warnAt: warns ? deals.addWorkingTime(now, quietMs, rules) : null,
  }
}

function started(minutes: number | null, moment: Moment): Clock | null {
  if (minutes === null) return null
  const still = { dueAt: null, leftMs: null, warnAt: null, warnedAt: null, breachedAt: null, metAt: null }
  return run({ minutes, ...still }, minutes * minuteMs, moment)
}

const leftOf = (clock: Clock, { now, rules }: Moment): number =>
  isRunning(clock) ? deals.workingTimeBetween(now, clock.dueAt, rules) : (clock.leftMs ?? 0)
const stopped = (clock: Clock, moment: Moment): Clock => ({
  ...clock,
  leftMs: leftOf(clock, moment),
  dueAt: null,
  warnAt: null,
})
const met = (clock: Clock | null, moment: Moment): Clock | null =>
  isOpen(clock) ? { ...stopped(clock, moment), metAt: moment.now } : clock

/** A new ticket: somebody has to answer, and to solve it. */
export function begin({ firstResponse, resolution }: Promises, moment: Moment): Clocks {
  return {
    firstResponse: started(firstResponse, moment),
    nextResponse: null,
    resolution: started(resolution, moment),
  }
}

/** The vendor has written. */
export function answered(clocks: Clocks, moment: Moment): Clocks {
  const name = isOpen(clocks.firstResponse) ? 'firstResponse' : 'nextResponse'
  return { ...clocks, [name]: met(clocks[name], moment) }
}

/** The partner has written: an answer is due, counted from the first message that waits for it. */
export function asked(clocks: Clocks, promises: Promises, moment: Moment): Clocks {
  if (isOpen(clocks.firstResponse) || isOpen(clocks.nextResponse)) return clocks
  return { ...clocks, nextResponse: started(promises.nextResponse, moment) }
}

/** It waits for the partner: every clock stands. */
export function pause(clocks: Clocks, moment: Moment): Clocks {
  return map(clocks, (clock) => (isRunning(clock) ? stopped(clock, moment) : clock))
}

/** Every clock goes on with the working time that it had left. */
export function resume(clocks: Clocks, moment: Moment): Clocks {
  return map(clocks, (clock) =>
    isOpen(clock) && !isRunning(clock) ? run(clock, clock.leftMs ?? 0, moment) : clock,
  )
}

/** It is solved: nobody waits for an answer any more. */
export function resolve(clocks: Clocks, moment: Moment): Clocks {
  return map(clocks, (clock) => met(clock, moment)!)
}

/** It was not solved after all: what was promised for that goes on. */
export function reopen(clocks: Clocks, moment: Moment): Clocks {
  const { resolution } = clocks
  return resume({ ...clocks, resolution: resolution && { ...resolution, metAt: null } }, moment)
}

/** Another ticket goes on in its place: what was not met yet is promised there. */
export function drop(clocks: Clocks): Clocks {
  const entries = promiseNames.map((name) => [name, isOpen(clocks[name]) ? null : clocks[name]])
  return Object.fromEntries(entries) as Clocks
}

/** Other promises hold from now on; the time that has been used counts. */
export function retarget(clocks: Clocks, promises: Promises, moment: Moment): Clocks {
  const entries = promiseNames.map((name) => {
    const clock = clocks[name]
    const minutes = promises[name]
    if (!isOpen(clock)) return [name, clock]
    if (minutes === null) return [name, null]
    const leftMs = Math.max(leftOf(clock, moment) + (minutes - clock.minutes) * minuteMs, 0)
    const next = { ...clock, minutes }
    return [name, isRunning(clock) ? run(next, leftMs, moment) : { ...next, leftMs }]
  })
  return Object.fromEntries(entries) as Clocks
}

/** What has come due: warnings and breaches, each once. */
export function settle(
  clocks: Clocks,
  now: string,
): { clocks: Clocks; warned: PromiseName[]; breached: PromiseName[] } {
  const warned: PromiseName[] = []
  const breached: PromiseName[] = []
  const entries = promiseNames.map((name) => {
    let clock = clocks[name]
    if (isRunning(clock) && clock.warnAt !== null && clock.warnAt <= now) {
      warned.push(name)
      clock = { ...clock, warnAt: null, warnedAt: now }
    }
    if (isRunning(clock) && clock.breachedAt === null && clock.dueAt <= now) {
      breached.push(name)
      clock = { ...clock, breachedAt: now }
    }
    return [name, clock]
  })
  return { clocks: Object.fromEntries(entries) as Clocks, warned, breached }
}

const earliest = (moments: Array<string | null>): string | null =>
  moments.filter((moment) => moment !== null).toSorted()[0] ?? null

/** When the next promise is to be kept: the order of a queue. */
export function dueAt(clocks: Clocks): string | null {
  return earliest(promiseNames.map((name) => clocks[name]?.dueAt ?? null))
}

/** When `settle` has something to do. */
export function nextAt(clocks: Clocks): string | null {
  return earliest(
    promiseNames.flatMap((name) => {
      const clock = clocks[name]
      return clock ? [clock.warnAt, clock.breachedAt === null ? clock.dueAt : null] : []
    }),
  )
}
