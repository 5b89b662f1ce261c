import type { HandIn } from '@openprm/sdk'
import { aHandIn, aLesson, aRun, anAttempt } from '../../course-player/course-player.fixtures.ts'
import type { Attempt, CourseRun } from '../../course-player/model.ts'

const article = `## Before the first visit

A warehouse tells you most of what you need **before** you quote:

- how many order lines leave it in an hour
- how wide its aisles are
- who loads, and when

| Aisle | Robot |
|---|---|
| up to 1.6 m | GTX Slim |
| wider | GTX Plus |

> Ask for the busiest day of the year, not for the average one.`

/** A course of four lessons that a seller has begun. */
export function sellingRobots(): ReturnType<typeof aRun> {
  const run = aRun([
    aLesson('first', 'article', { title: 'Before the first visit', markdown: article }),
    aLesson('rules', 'article', {
      title: 'The rules of protection',
      markdown: 'An approved registration protects the account for **90 days**.',
      completion: { rule: 'dwell', seconds: 60 },
    }),
    aLesson('prices', 'document', { title: 'Price list', url: 'https://northwind.example/prices.pdf' }),
    aLesson('quiz', 'quiz', { title: 'What you know now' }),
  ])
  run.course.title = 'Selling robots'
  run.course.summary = 'From the first call to the first deal.'
  Object.assign(run.content.enrolment, { courseTitle: run.course.title, lastLesson: 'first', done: 0 })
  return run
}

/** The same, with something to hand in. */
export function withAssignment(): ReturnType<typeof aRun> {
  const run = sellingRobots()
  const markdown = 'Choose ten warehouses near you. Say for each **who decides**, and what they store.'
  run.content.sections[0]!.lessons.splice(
    2,
    1,
    aLesson('plan', 'assignment', { title: 'Your territory plan', markdown, completion: null }),
  )
  return run
}

/** What came back with it, and what has been written since. */
export const returned = (): HandIn[] => [
  aHandIn({
    text: 'We begin with the ten warehouses around Basel. Their buyers are in the second file.',
    files: [
      { id: 'file_2', name: 'Territory plan.pdf', bytes: 482_130 },
      { id: 'file_3', name: 'Who decides.xlsx', bytes: 18_200 },
    ],
  }),
  aHandIn({
    status: 'returned',
    text: 'We begin with the ten warehouses around Basel.',
    files: [{ id: 'file_1', name: 'Territory plan.pdf', bytes: 482_130 }],
    feedback: 'Well reasoned, and the map is a joy to read. Name who decides in each of the ten, please.',
    reviewerName: 'Mara Okafor',
    submittedAt: '2026-11-18T10:00:00.000Z',
    decidedAt: '2026-11-20T10:00:00.000Z',
  }),
]

/** The same, before it has begun. */
export const notBegun = (): CourseRun => ({ ...sellingRobots(), content: null })

/** The same, done. */
export function finishedCourse(): CourseRun {
  const run = sellingRobots()
  const completedAt = '2026-11-20T10:00:00.000Z'
  for (const lesson of run.content.sections[0]!.lessons)
    lesson.state = { seconds: 60, watchedSeconds: 0, position: null, completedAt }
  Object.assign(run.content.enrolment, { status: 'completed', done: 4, completedAt })
  return run
}

const texts: Readonly<Record<string, string>> = {
  single: 'Which robot fits an aisle of 1.4 m?',
  multiple: 'What do you ask before you quote?',
  true_false: 'The average day is what counts.',
  ordering: 'Put the steps of a sale in order.',
  short_text: 'For how many days is an account protected?',
}
const options: Readonly<Record<string, string[]>> = {
  single: ['GTX Slim', 'GTX Plus', 'Neither'],
  multiple: ['Order lines an hour', 'Aisle width', 'The colour of the racks'],
  ordering: ['Visit', 'Quote', 'Pilot'],
}

/** A quiz with a question of each kind. */
export function worded(attempt: Attempt = anAttempt()): Attempt {
  const questions = attempt.questions.map((question) => ({
    ...question,
    text: texts[question.key] ?? question.text,
    options: question.options.map((option, index) => ({
      ...option,
      text: options[question.key]?.[index] ?? option.text,
    })),
  }))
  return { ...attempt, questions }
}
