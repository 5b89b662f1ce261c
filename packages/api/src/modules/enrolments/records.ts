import type { Tx } from '../../db/tenant.ts'
import { notFound } from '../../http/problem.ts'
import { lessonsOf } from '../courses/content.ts'
import * as courses from '../courses/service.ts'
import * as users from '../users/service.ts'
import * as repository from './repository.ts'

/** The latest run of each of the courses that a person has not been taken out of. */
export async function latestOf(
  tx: Tx,
  userId: string,
  courseIds: readonly string[],
): Promise<Map<string, repository.Bare>> {
  const rows = await repository.runsOf(tx, userId, courseIds)
  return new Map(rows.map((row) => [row.courseId, row]))
}

/** The newest version of each course that a person has finished. */
export async function learned(
  tx: Tx,
  userId: string,
  courseIds: readonly string[],
): Promise<Map<string, { number: number; completedAt: string }>> {
  const rows = await repository.runsOf(tx, userId, courseIds)
  const finished = new Map<string, { number: number; completedAt: string }>()
  for (const { courseId, number, completedAt } of rows) {
    if (completedAt !== null && number >= (finished.get(courseId)?.number ?? 0))
      finished.set(courseId, { number, completedAt })
  }
  return finished
}

/** The first lesson that is still asked for; null at the end. */
export async function nextLesson(tx: Tx, run: repository.Bare): Promise<string | null> {
  const [version, states] = await Promise.all([
    courses.getVersion(tx, run.courseId, run.number),
    repository.progress(tx, run.id),
  ])
  const done = new Set(states.filter((state) => state.completedAt !== null).map((state) => state.lesson))
  const keys = lessonsOf(version.content).map((lesson) => lesson.key)
  return keys.find((key) => !done.has(key) && (run.lessons?.includes(key) ?? true)) ?? null
}

/** Sellers read their own record, admins of a partner their people's. @throws ApiError not_found */
export async function requireReadable(tx: Tx, userId: string): Promise<void> {
  const { kind, scopes } = tx.principal
  if (tx.principal.userId === userId) return
  if (kind === 'partner' && !scopes.has('training:team')) throw notFound('user')
  await users.get(tx, userId)
}
