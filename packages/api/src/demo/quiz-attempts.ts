import { lessonsOf } from '../modules/courses/content.ts'
import type { PastRun } from '../modules/enrolments/past.ts'
import type { Enrolment } from '../modules/enrolments/schema.ts'
import type { PastAttempt } from '../modules/quizzes/past.ts'
import { hourMs, iso } from './pipeline.ts'
import type { Random } from './random.ts'

/** So many fail once before they pass. */
const failOnce = 0.3

/** The attempts behind each quiz that was passed; of the questions some are harder than others. */
export function attemptsOf(random: Random, runs: PastRun[], enrolments: Enrolment[]): PastAttempt[] {
  return runs.flatMap(({ version, done }, index) =>
    lessonsOf(version.content).flatMap((lesson): PastAttempt[] => {
      const passedAt = done.find(({ lesson: key }) => key === lesson.key)?.at
      if (lesson.kind !== 'quiz' || passedAt === undefined) return []
      const { quiz } = lesson
      const hard = quiz.questions[random.int(0, quiz.questions.length - 1)]!
      const common = { enrolment: enrolments[index]!, lesson: lesson.key, quiz }
      const failed = random.chance(failOnce)
      const half = Math.floor(quiz.questions.length / 2)
      const before: PastAttempt = {
        ...common,
        number: 1,
        at: iso(Date.parse(passedAt) - hourMs / 2),
        knows: (question) => quiz.questions.indexOf(question) < half,
      }
      const slips = random.chance(0.5)
      const passed: PastAttempt = {
        ...common,
        number: failed ? 2 : 1,
        at: passedAt,
        knows: (question) => !(slips && question === hard),
      }
      return failed ? [before, passed] : [passed]
    }),
  )
}
