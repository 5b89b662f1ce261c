import { originOf, sign } from '../../content/address.ts'
import type { Content } from '../../content/content.ts'
import { playerFolder } from '../../content/server.ts'
import type { Tx } from '../../db/tenant.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import { newId } from '../../ids.ts'
import * as learning from '../enrolments/learning.ts'
import * as enrolments from '../enrolments/service.ts'
import * as users from '../users/service.ts'
import * as repository from './repository.ts'
import type { PackageAttempt, PackageCommit, PackageLaunch, Sco } from './schema.ts'
import { get } from './service.ts'
import type { Kept } from './table.ts'

function present({ vendorId: _, states, ...attempt }: repository.AttemptRow): PackageAttempt {
  const shown = Object.entries(states).map(([key, { sequence: _s, ...state }]) => [key, state] as const)
  return { ...attempt, states: Object.fromEntries(shown) }
}

/**
 * Begins an attempt at a package, or goes on with the one that is open or was finished. After a failed one a new one
 * begins, with nothing of the old. Each launch takes the pen: an older tab reports no more.
 * @param page origin of the page that will show it
 * @throws ApiError not_found | forbidden | invalid_transition
 */
export async function launch(
  tx: Tx,
  content: Content,
  page: string | null,
  enrolmentId: string,
  key: string,
): Promise<PackageLaunch> {
  const { enrolment, lesson } = await learning.openLesson(tx, enrolmentId, key)
  if (lesson.kind !== 'scorm')
    throw new ApiError('invalid_transition', `The lesson "${key}" is not a package.`)
  const found = await get(tx, lesson.packageId)
  const last = await repository.latest(tx, enrolmentId, key)
  const goesOn = last !== undefined && last.status !== 'failed' && last.packageId === found.id
  const attempt = goesOn
    ? await repository.updateAttempt(tx, last.id, {
        session: last.session + 1,
        states: uncounted(last.states),
      })
    : await repository.insertAttempt(tx, {
        vendorId: tx.vendorId,
        id: newId('play'),
        enrolmentId,
        lesson: key,
        packageId: found.id,
        number: (last?.number ?? 0) + 1,
        session: 1,
        status: 'open',
        states: {},
        startedAt: tx.now,
        updatedAt: tx.now,
      })
  const { id, name } = await users.get(tx, enrolment.userId)
  const ticket = sign({ vendor: tx.vendorId, package: found.id, page }, Date.parse(tx.realNow))
  const url = `${originOf(content.origin(), found.id)}/p/${ticket}/${playerFolder}/index.html`
  return { attempt: present(attempt), package: found, learner: { id, name }, url }
}

/** Each session counts its reports from one. */
const uncounted = (states: Record<string, Kept>): Record<string, Kept> =>
  Object.fromEntries(Object.entries(states).map(([key, state]) => [key, { ...state, sequence: 0 }]))

/**
 * Keeps what a unit reports. What is older than the last is not taken, and changes nothing.
 * @throws ApiError not_found | forbidden | invalid_transition when the package is played elsewhere by now
 */
export async function commit(tx: Tx, id: string, sco: string, input: PackageCommit): Promise<PackageAttempt> {
  const found = await repository.findAttempt(tx, id)
  if (!found) throw notFound('attempt')
  await learning.openLesson(tx, found.enrolmentId, found.lesson)
  const attempt = (await repository.lockAttempt(tx, id))!
  const { scos } = await get(tx, attempt.packageId)
  if (!scos.some(({ key }) => key === sco)) throw notFound('unit')
  if (input.session !== attempt.session)
    throw new ApiError(
      'invalid_transition',
      'This lesson is open in another tab or on another device by now.',
    )
  if (attempt.status === 'failed')
    throw new ApiError('invalid_transition', 'This attempt is over: open the lesson again to begin another.')
  const before = attempt.states[sco]
  if (before && input.sequence <= before.sequence) return present(attempt)
  const states = { ...attempt.states, [sco]: stateOf(input, before) }
  // What was achieved is not lost by looking at it again.
  const status = attempt.status === 'open' ? statusOf(scos, states) : attempt.status
  const next = await repository.updateAttempt(tx, id, { states, status })
  if (status === 'passed' || status === 'completed')
    await learning.passLesson(tx, found.enrolmentId, found.lesson)
  return present(next)
}

function stateOf(input: PackageCommit, before: Kept | undefined): Kept {
  const { completion, success, score, seconds, bookmark, data, sequence } = input
  return {
    completion,
    success,
    score: score ?? null,
    seconds: Math.max(Math.round(seconds), before?.seconds ?? 0),
    bookmark: bookmark ?? null,
    data,
    sequence,
  }
}

/** All units decide together: one that failed fails it once all are through, and it takes all of them to pass. */
function statusOf(scos: readonly Sco[], states: Record<string, Kept>): PackageAttempt['status'] {
  const all = scos.map(({ key }) => states[key])
  const through = all.every(
    (state) => state && (state.completion === 'completed' || state.success !== 'unknown'),
  )
  if (!through) return 'open'
  if (all.some((state) => state?.success === 'failed')) return 'failed'
  return all.some((state) => state?.success === 'passed') ? 'passed' : 'completed'
}

/** The latest state of a package, for the person and whoever may see their courses. @throws ApiError not_found */
export async function read(tx: Tx, id: string): Promise<PackageAttempt> {
  const attempt = await repository.findAttempt(tx, id)
  if (!attempt) throw notFound('attempt')
  await enrolments.get(tx, attempt.enrolmentId)
  return present(attempt)
}
