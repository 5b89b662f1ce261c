import { fileURLToPath } from 'node:url'
import { readCourses } from '../courseware/read.ts'
import type { Tx } from '../db/tenant.ts'
import { CertificationCreate } from '../modules/certifications/schema.ts'
import * as certifications from '../modules/certifications/service.ts'
import * as certificates from '../modules/certificates/issuing.ts'
import type { Course, CourseVersion } from '../modules/courses/schema.ts'
import * as courses from '../modules/courses/service.ts'
import * as pastRuns from '../modules/enrolments/past.ts'
import * as pastHandIns from '../modules/hand-ins/past.ts'
import * as paths from '../modules/paths/service.ts'
import * as pastAttempts from '../modules/quizzes/past.ts'
import { RequirementCreate } from '../modules/requirements/schema.ts'
import * as requirements from '../modules/requirements/service.ts'
import { inThePast } from '../past.ts'
import type { Person } from './cast.ts'
import { handInsOf } from './hand-ins.ts'
import { attemptsOf } from './quiz-attempts.ts'
import { runsOf, type Learner } from './learners.ts'
import { dayMs, iso } from './pipeline.ts'
import type { Random } from './random.ts'

const folder = fileURLToPath(new URL('courses', import.meta.url))

/** Courses as the demo's vendor published them, by key. */
export type Shelf = ReadonlyMap<string, { course: Course; version: CourseVersion }>

const learningPaths = [
  {
    key: 'first-deal',
    title: 'From first day to first deal',
    summary: 'For everybody who starts in the programme.',
    courses: ['first-thirty-days', 'registering-deals'],
  },
  {
    key: 'solution-selling',
    title: 'Selling a solution',
    summary: 'From a first conversation to a signature that needs no discount.',
    courses: ['qualifying', 'discovery', 'business-case'],
  },
]
const rules = [
  {
    key: 'registered-seller',
    title: 'Registered seller',
    summary: 'Knows how deals are registered and kept.',
    courses: ['registering-deals'],
    validMonths: 12,
  },
  {
    key: 'solution-seller',
    title: 'Solution seller',
    summary: 'Qualifies, surveys a site and makes a case that finance believes.',
    path: 'solution-selling',
    validMonths: 24,
  },
  {
    key: 'co-selling-partner',
    title: 'Co-selling partner',
    summary: "Leads an account together with the vendor's people.",
    courses: ['co-selling'],
    validMonths: null,
  },
]
/** What registering a deal of a product asks for: one in force, one announced in time for everybody to learn first. */
const gates = [
  {
    title: 'Palletising cells are sold by solution sellers',
    product: 'palletising',
    certification: 'solution-seller',
    who: 'person',
    inDays: 0,
  },
  {
    title: 'Transport robots are sold by people who know the rules',
    product: 'transport',
    certification: 'registered-seller',
    who: 'person',
    inDays: 60,
  },
]

/** Puts the courses of `demo/courses` on the shelf, and gives people the progress of a programme that is used. */
export async function train(
  tx: Tx,
  began: Tx,
  { people, reviewers, random }: { people: Learner[]; reviewers: Person[]; random: Random },
): Promise<void> {
  const shelf = await fillShelf(began)
  const known = await setRules(began, shelf)
  for (const { title, product, certification, who, inDays } of gates)
    await requirements.create(
      tx,
      RequirementCreate.parse({
        title,
        command: 'deals.register',
        products: [product],
        needs: [{ kind: 'certification', certificationId: known.get(certification), who }],
        effectiveFrom: iso(Date.parse(tx.now) + inDays * dayMs),
      }),
    )
  const runs = runsOf({ shelf, people, random, now: Date.parse(tx.now) })
  const enrolments = await pastRuns.takeIn(tx, runs)
  await pastAttempts.takeIn(tx, attemptsOf(random, runs, enrolments))
  await pastHandIns.takeIn(tx, handInsOf({ random, runs, enrolments, people, reviewers }))
  // Only the last course of a certification completes it, and of each certification they were taken in order.
  const last = new Set(['registering-deals', 'business-case', 'co-selling'])
  const finished = enrolments.filter(
    ({ courseKey, completedAt }) => completedAt !== null && last.has(courseKey),
  )
  for (const run of finished.toSorted((a, b) => (a.completedAt! < b.completedAt! ? -1 : 1)))
    await certificates.courseFinished(
      inThePast(tx, run.completedAt!, { kind: 'partner', userId: run.userId }),
      run,
    )
}

async function fillShelf(tx: Tx): Promise<Shelf> {
  const shelf = new Map<string, { course: Course; version: CourseVersion }>()
  for (const written of await readCourses(folder)) {
    const { id } = await courses.create(tx, written)
    await courses.publish(tx, id, { change: 'minor' }, undefined)
    shelf.set(written.key, await courses.published(tx, id))
  }
  return shelf
}

/** Paths and certifications over the courses. @returns ids of the certifications by key */
async function setRules(tx: Tx, shelf: Shelf): Promise<Map<string, string>> {
  const idsOf = (keys: string[]): string[] => keys.map((key) => shelf.get(key)!.course.id)
  const pathIds = new Map<string, string>()
  for (const path of learningPaths) {
    const { id } = await paths.create(tx, { ...path, courses: idsOf(path.courses) })
    pathIds.set(path.key, id)
  }
  const known = new Map<string, string>()
  for (const { path, courses: keys, ...rule } of rules) {
    const by = path === undefined ? { courses: idsOf(keys ?? []) } : { pathId: pathIds.get(path) }
    const { id } = await certifications.create(tx, CertificationCreate.parse({ ...rule, ...by }))
    known.set(rule.key, id)
  }
  return known
}
