import type { Tx } from '../../db/tenant.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import type { Page } from '../../http/schemas.ts'
import { stepsFrom } from '../paths/steps.ts'
import { toCertification } from './certifications.ts'
import { byUrgency, toCourse } from './courses.ts'
import { programmeFor } from './programme.ts'
import * as repository from './repository.ts'
import type { MyTraining, TrainingPath, TrainingPeopleQuery, TrainingPerson } from './schema.ts'

/** All that a person has to learn, is learning and has learned, in three questions to the database. */
export async function mine(tx: Tx, userId: string, locale: string | undefined): Promise<MyTraining> {
  const [rows, held, programme] = await Promise.all([
    repository.coursesOf(tx, userId, locale),
    repository.certificationsOf(tx, userId),
    programmeFor(tx),
  ])
  const paths = pathsOf(rows, programme.paths)
  const courses = rows
    .flatMap((row) => toCourse(forCaller(tx, row), isLocked(row.id, paths), tx.now) ?? [])
    .toSorted(byUrgency)
  const byId = new Map(courses.map((course) => [course.courseId, course]))
  return {
    next: courses.find(({ group, review }) => group !== 'done' && review !== 'waiting') ?? null,
    courses,
    paths: paths.filter(({ steps }) => steps.some(({ courseId }) => byId.has(courseId))),
    certifications: held.map((row) => toCertification(row, byId, programme.rules, tx.now)),
  }
}

/** What is mandatory is so for the people of partners: the vendor's own may take it. */
const forCaller = (tx: Tx, row: repository.CourseRow): repository.CourseRow => ({
  ...row,
  mandatory: row.mandatory && tx.principal.partnerId !== null,
})

function pathsOf(
  rows: repository.CourseRow[],
  paths: Array<{ id: string; title: string; summary: string | null; courses: string[] }>,
): TrainingPath[] {
  const titles = new Map(rows.map((row) => [row.id, row.title]))
  const runs = new Map(rows.flatMap((row) => (row.run ? [[row.id, row.run] as const] : [])))
  return paths.map(({ id, title, summary, courses }) => ({
    pathId: id,
    title,
    summary,
    steps: stepsFrom(courses, titles, runs),
  }))
}

/** A course waits for others when it does so on every path that leads through it. */
function isLocked(courseId: string, paths: TrainingPath[]): boolean {
  const steps = paths.flatMap((path) => path.steps).filter((step) => step.courseId === courseId)
  return steps.length > 0 && steps.every((step) => step.status === 'locked')
}

export async function people(tx: Tx, query: TrainingPeopleQuery): Promise<Page<TrainingPerson>> {
  const { limit, cursor, ...filter } = query
  const shape = ['training-people', tx.vendorId, tx.principal.partnerId, filter]
  const rows = await repository.people(tx, query, decodeCursor(cursor, shape))
  return toPage(
    rows,
    limit,
    shape,
    (row) => ({ value: row.userName, id: row.userId }),
    (row) => ({
      ...row,
      open: row.open ?? 0,
      overdue: row.overdue ?? 0,
      completed: row.completed ?? 0,
      certified: row.certified ?? 0,
      expiring: row.expiring ?? 0,
      expired: row.expired ?? 0,
    }),
  )
}
