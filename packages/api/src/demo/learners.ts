import { lessonsOf } from '../modules/courses/content.ts'
import type { PastRun } from '../modules/enrolments/past.ts'
import { dayMs, hourMs, iso } from './pipeline.ts'
import type { Random } from './random.ts'
import type { Region } from './regions.ts'
import type { Shelf } from './training.ts'

export interface Learner {
  id: string
  partnerId: string
  partnerType: string
  /** Where its customers are. */
  region: Region
  /** As of its company: 1 registered to 4 platinum. */
  strength: number
}

interface Habit {
  people: number
  /** Courses that were finished, in order. */
  finished: string[]
  /** The course they are in the middle of. */
  into?: string
  /** How many of its lessons the first of them have done; of the others it is left to chance. */
  done?: number[]
  /** The course they were asked to take and have not opened. */
  asked?: string
  suits?(learner: Learner): boolean
}

const sellsItself = ({ partnerType }: Learner): boolean => partnerType !== 'referrer'
const start = 'first-thirty-days'
const anchor = 'registering-deals'

/** How far people are. Of a hundred and twenty, half are in the middle of something. */
const habits: Habit[] = [
  {
    people: 16,
    finished: [start, anchor, 'qualifying'],
    into: 'discovery',
    // Five have handed in the assignment, and a sixth has passed it.
    done: [4, 4, 4, 4, 4, 5],
    suits: sellsItself,
  },
  {
    people: 20,
    finished: [start, anchor, 'qualifying', 'discovery', 'business-case', 'co-selling'],
    suits: (learner) => sellsItself(learner) && learner.strength > 1,
  },
  { people: 16, finished: [start, anchor], into: 'qualifying' },
  { people: 12, finished: [start], into: anchor },
  { people: 16, finished: [], into: start },
  { people: 14, finished: [], asked: start },
]

interface Setting {
  shelf: Shelf
  people: Learner[]
  random: Random
  now: number
}

/** The runs of everybody; the first of the people is the one whom a newcomer signs in as. */
export function runsOf(setting: Setting): PastRun[] {
  const { people, random } = setting
  const [first, ...others] = people
  const free = [first!, ...random.shuffle(others)]
  const take = (suits: Habit['suits'] = () => true): Learner[] => {
    const at = free.findIndex(suits)
    return at === -1 ? [] : free.splice(at, 1)
  }
  let place = 0
  return habits.flatMap((habit) =>
    Array.from({ length: habit.people }).flatMap((_, nth) =>
      take(habit.suits).flatMap((learner) => runsFor(setting, learner, { ...habit, nth }, place++)),
    ),
  )
}

/** Registrations of sellers hold a year: of some it ends this month, of a few it has ended. */
function daysSince({ random }: Setting, place: number): number {
  if (place % 4 === 0) return random.int(338, 362)
  return place % 13 === 5 ? random.int(372, 390) : random.int(90, 300)
}

const daysPerCourse = 14

function runsFor(
  setting: Setting,
  learner: Learner,
  habit: Habit & { nth: number },
  place: number,
): PastRun[] {
  const { shelf, random, now } = setting
  const from = now - daysSince(setting, place) * dayMs
  const before = Math.max(habit.finished.indexOf(anchor), 0)
  const run = (key: string, createdAt: number, done: number | undefined): PastRun => {
    const { course, version } = shelf.get(key)!
    const lessons = lessonsOf(version.content)
    const times = lessons.slice(0, done ?? lessons.length).map(({ key: lesson }, index) => ({
      lesson,
      at: iso(createdAt + index * dayMs + random.int(1, 8) * hourMs),
    }))
    const source = course.mandatory ? 'assigned' : 'self'
    return { course, version, person: learner, source, createdAt: iso(createdAt), done: times }
  }
  const lately = now - random.int(6, 20) * dayMs
  return [
    ...habit.finished.map((key, at) =>
      run(key, from + (at - before - 0.5) * daysPerCourse * dayMs, undefined),
    ),
    ...(habit.into === undefined
      ? []
      : [run(habit.into, lately, habit.done?.[habit.nth] ?? random.int(1, 3))]),
    ...(habit.asked === undefined ? [] : [run(habit.asked, now - random.int(3, 40) * dayMs, 0)]),
  ]
}
