import { lessonsOf } from '../modules/courses/content.ts'
import type { PastRun } from '../modules/enrolments/past.ts'
import type { Enrolment } from '../modules/enrolments/schema.ts'
import type { PastHandIn } from '../modules/hand-ins/past.ts'
import type { Person } from './cast.ts'
import type { Learner } from './learners.ts'
import { hourMs, iso } from './pipeline.ts'
import { praise, plans, thinPlan, thinAnswer } from './plans.ts'
import type { Random } from './random.ts'

/** So many get their first plan back. */
const returnedOnce = 0.25

interface Setting {
  random: Random
  runs: PastRun[]
  /** Of these runs, in their order. */
  enrolments: Enrolment[]
  people: Learner[]
  /** Who reads what is handed in. */
  reviewers: Person[]
}

/**
 * What was handed in for each assignment that somebody has passed or is at. Of those who are at it the first has it back
 * and the others wait, the second of them for the second time.
 */
export function handInsOf({ random, runs, enrolments, people, reviewers }: Setting): PastHandIn[] {
  let at = 0
  return runs.flatMap(({ version, person, done }, index) => {
    const lessons = lessonsOf(version.content)
    const place = lessons.findIndex(({ kind }) => kind === 'assignment')
    const task = lessons[place]
    if (!task || done.length < place) return []
    const passedAt = done[place]?.at
    const { region } = people.find(({ id }) => id === person.id)!
    const account = `${random.pick(region.names)} ${random.pick(region.trades)}`
    const common = { enrolment: enrolments[index]!, lesson: task.key, lessonTitle: task.title }
    const moment = (hours: number): string =>
      iso(Date.parse(passedAt ?? done[place - 1]!.at) + hours * hourMs)
    const verdict = (hours: number, feedback: string | null) => ({
      at: moment(hours),
      reviewerId: random.pick(reviewers).id,
      feedback,
    })
    const handIn = (number: number, hours: number, text: string): PastHandIn => ({
      ...common,
      number,
      text,
      submittedAt: moment(hours),
    })
    const thin = (hours: number): PastHandIn => ({
      ...handIn(1, hours, thinPlan(account)),
      returned: verdict(hours + 4, thinAnswer),
    })
    const plan = random.pick(plans)(account)
    if (passedAt !== undefined) {
      const twice = random.chance(returnedOnce)
      const passed = { ...handIn(twice ? 2 : 1, -5, plan), passed: verdict(0, random.pick(praise)) }
      return twice ? [thin(-15), passed] : [passed]
    }
    at += 1
    if (at === 1) return [thin(12)]
    return at === 3 ? [thin(10), handIn(2, 30, plan)] : [handIn(1, 12, plan)]
  })
}
