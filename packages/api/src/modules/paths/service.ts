import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { checkVersion } from '../../http/etag.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import { newId } from '../../ids.ts'
import { omitUndefined } from '../../objects.ts'
import * as courses from '../courses/service.ts'
import * as records from '../enrolments/records.ts'
import * as repository from './repository.ts'
import type {
  LearningPath,
  LearningPathCreate,
  LearningPathUpdate,
  PathProgress,
  PathQuery,
  PathStep,
} from './schema.ts'
import { stepsFrom } from './steps.ts'

function present({ vendorId: _, ...path }: repository.Row): LearningPath {
  return path
}

export async function list(tx: Tx, query: PathQuery): Promise<Page<LearningPath>> {
  const shape = ['learning-paths', tx.vendorId, query.archived]
  const rows = await repository.list(tx, query, decodeCursor(query.cursor, shape))
  return toPage(rows, query.limit, shape, (row) => ({ value: row.title, id: row.id }), present)
}

/** @throws ApiError not_found */
export async function get(tx: Tx, id: string): Promise<LearningPath> {
  const row = await repository.find(tx, id)
  if (!row) throw notFound('learning path')
  return present(row)
}

/** @throws ApiError conflict | not_found when a course is not there */
export async function create(tx: Tx, input: LearningPathCreate): Promise<LearningPath> {
  await courses.requireAll(tx, input.courses)
  const row = await repository.insert(tx, {
    ...omitUndefined(input),
    vendorId: tx.vendorId,
    id: newId('path'),
    createdAt: tx.now,
    updatedAt: tx.now,
  })
  if (!row) throw new ApiError('conflict', `Another path has the key "${input.key}".`)
  return announce(tx, 'learning_path.created', present(row))
}

/** @throws ApiError not_found | precondition_failed */
export async function update(
  tx: Tx,
  id: string,
  input: LearningPathUpdate,
  ifMatch: number | undefined,
): Promise<LearningPath> {
  const before = await repository.lock(tx, id)
  if (!before) throw notFound('learning path')
  checkVersion(before, ifMatch)
  if (input.courses) await courses.requireAll(tx, input.courses)
  return announce(tx, 'learning_path.updated', present(await repository.update(tx, id, omitUndefined(input))))
}

/** How far a person is: oneself, or somebody whose courses the caller may see. @throws ApiError not_found */
export async function progress(tx: Tx, id: string, named: string | undefined): Promise<PathProgress> {
  const path = await get(tx, id)
  const userId = named ?? tx.principal.userId
  if (userId === null) throw new ApiError('validation_failed', 'Name the person: `?userId=user_…`.')
  await records.requireReadable(tx, userId)
  return { path, steps: await stepsOf(tx, path, userId) }
}

async function stepsOf(tx: Tx, path: LearningPath, userId: string): Promise<PathStep[]> {
  const [titles, runs] = await Promise.all([
    courses.titles(tx, path.courses),
    records.latestOf(tx, userId, path.courses),
  ])
  return stepsFrom(path.courses, titles, runs)
}

/**
 * A course that is on paths only further on has to wait for the ones before it.
 * @throws ApiError invalid_transition that names the course to take first
 */
export async function requireTurn(tx: Tx, courseId: string, userId: string): Promise<void> {
  const through = (await repository.through(tx, courseId)).map(present)
  const blocked = await Promise.all(
    through.map(async (path) => {
      const steps = await stepsOf(tx, path, userId)
      const own = steps.find((step) => step.courseId === courseId)
      return own?.status === 'locked' ? steps.find((step) => step.status !== 'completed') : undefined
    }),
  )
  const [first] = blocked
  if (through.length === 0 || first === undefined || blocked.includes(undefined)) return
  throw new ApiError('invalid_transition', `Take "${first.courseTitle}" first: this course builds on it.`)
}

function announce(
  tx: Tx,
  type: 'learning_path.created' | 'learning_path.updated',
  path: LearningPath,
): LearningPath {
  emit(tx, type, { kind: 'learning_path', id: path.id, partnerId: null }, { path })
  return path
}
