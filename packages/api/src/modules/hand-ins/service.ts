import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { checkVersion } from '../../http/etag.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import { newId } from '../../ids.ts'
import * as learning from '../enrolments/learning.ts'
import { handInTransitions } from './lifecycle.ts'
import { requireReviewer } from './policy.ts'
import * as repository from './repository.ts'
import type { HandIn, HandInQuery, HandInReview, HandInSave } from './schema.ts'

function present({ vendorId: _, ...row }: repository.Row): HandIn {
  return row
}

/** The queue of reviews with `status=submitted`. */
export async function list(tx: Tx, query: HandInQuery): Promise<Page<HandIn>> {
  const { limit, cursor, ...filter } = query
  const shape = ['handIns', tx.vendorId, filter]
  const rows = await repository.list(tx, query, decodeCursor(cursor, shape))
  const sorted = (row: repository.Row): string =>
    repository.isQueue(query) ? row.submittedAt! : row.createdAt
  return toPage(rows, limit, shape, (row) => ({ value: sorted(row), id: row.id }), present)
}

/** @throws ApiError not_found */
export async function get(tx: Tx, id: string): Promise<HandIn> {
  const row = await repository.find(tx, id)
  if (!row) throw notFound('hand-in')
  return present(row)
}

/**
 * The draft of the caller for an assignment, begun where there is none. The enrolment stays locked.
 * @throws ApiError not_found | forbidden | invalid_transition while one is being reviewed, and after one has passed
 */
export async function draft(tx: Tx, enrolmentId: string, key: string): Promise<repository.Bare> {
  const { lesson } = await learning.openLesson(tx, enrolmentId, key)
  if (lesson.kind !== 'assignment')
    throw new ApiError('invalid_transition', `The lesson "${key}" is not an assignment.`)
  const last = (await repository.ofLesson(tx, enrolmentId, key)).at(-1)
  if (last?.status === 'draft') return last
  if (last?.status === 'submitted')
    throw new ApiError('invalid_transition', 'You have handed this in, and it is being reviewed.')
  if (last?.status === 'passed') throw new ApiError('invalid_transition', 'You have passed this assignment.')
  return repository.insert(tx, {
    vendorId: tx.vendorId,
    id: newId('handin'),
    enrolmentId,
    lesson: key,
    lessonTitle: lesson.title,
    number: (last?.number ?? 0) + 1,
    status: 'draft',
    createdAt: tx.now,
    updatedAt: tx.now,
  })
}

/**
 * Keeps what a person has written and uploaded so far, and hands it in when they say so.
 * @throws ApiError not_found | forbidden | invalid_transition | validation_failed
 */
export async function save(
  tx: Tx,
  enrolmentId: string,
  key: string,
  { text, files, submit }: HandInSave,
): Promise<HandIn> {
  const { id, status: before } = await draft(tx, enrolmentId, key)
  const uploaded = (await repository.filesOf(tx, id)).filter(({ state }) => state === 'kept')
  const strange = files.find((file) => uploaded.every((one) => one.id !== file))
  if (strange !== undefined) {
    const detail = 'This file is not one of yours for this assignment: upload it again.'
    throw new ApiError('validation_failed', detail, {
      fields: [{ pointer: `/files/${files.indexOf(strange)}`, code: 'unknown_file', detail }],
    })
  }
  if (submit && files.length === 0 && !text?.trim())
    throw new ApiError('validation_failed', 'There is nothing to hand in yet: write a text or add a file.')
  const left = uploaded.filter((one) => !files.includes(one.id)).map((one) => one.id)
  await repository.setFiles(tx, left, 'dropped')
  await repository.update(tx, id, {
    text: text ?? null,
    ...(submit && {
      status: handInTransitions.apply('submit', before, tx.principal),
      submittedAt: tx.now,
    }),
  })
  return submit ? announce(tx, 'hand_in.submitted', await get(tx, id)) : get(tx, id)
}

/**
 * Passes what was handed in, which finishes its lesson, or returns it with what is missing.
 * @throws ApiError not_found | forbidden | invalid_transition | precondition_failed | validation_failed
 */
export async function review(
  tx: Tx,
  id: string,
  { decision, feedback }: HandInReview,
  ifMatch: number | undefined,
): Promise<HandIn> {
  const { enrolmentId, userId, lesson } = await get(tx, id)
  requireReviewer(tx, { userId })
  if (decision === 'returned' && !feedback?.trim())
    throw new ApiError('validation_failed', 'Say in `feedback` what is missing: the learner reads it.')
  const enrolment = await learning.holdRun(tx, enrolmentId)
  const before = await get(tx, id)
  checkVersion(before, ifMatch)
  const command = decision === 'passed' ? 'pass' : 'return'
  await repository.update(tx, id, {
    status: handInTransitions.apply(command, before.status, tx.principal),
    feedback: feedback ?? null,
    reviewerId: tx.principal.userId,
    decidedAt: tx.now,
  })
  // Who was taken out of the course meanwhile hears the verdict, and finishes nothing by it.
  if (decision === 'passed' && enrolment.status !== 'withdrawn')
    await learning.passLesson(tx, enrolmentId, lesson)
  return announce(tx, `hand_in.${decision}`, await get(tx, id))
}

export function announce(
  tx: Tx,
  type: 'hand_in.submitted' | 'hand_in.passed' | 'hand_in.returned',
  handIn: HandIn,
): HandIn {
  // To the vendor alone, as all that says who learns what.
  emit(tx, type, { kind: 'handin', id: handIn.id, partnerId: null }, { handIn })
  return handIn
}
