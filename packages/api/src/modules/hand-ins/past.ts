import { insertMany } from '../../db/insert-many.ts'
import type { Tx } from '../../db/tenant.ts'
import { idAt } from '../../ids.ts'
import { inThePast } from '../../past.ts'
import type { Enrolment } from '../enrolments/schema.ts'
import * as repository from './repository.ts'
import type { HandIn } from './schema.ts'
import { announce } from './service.ts'
import { handIns } from './table.ts'

interface Verdict {
  at: string
  reviewerId: string
  feedback: string | null
}

/** A hand-in as it went: it waits unless it was passed or returned. */
export interface PastHandIn {
  enrolment: Pick<Enrolment, 'id' | 'userId'>
  lesson: string
  lessonTitle: string
  number: number
  text: string
  submittedAt: string
  passed?: Verdict
  returned?: Verdict
}

/** Takes in what was handed in, with its verdicts, and writes its events. */
export async function takeIn(tx: Tx, past: PastHandIn[]): Promise<void> {
  const rows = past.map((one) => rowOf(tx, one))
  await insertMany(tx, handIns, rows)
  const stored = new Map(
    (
      await repository.findMany(
        tx,
        rows.map(({ id }) => id),
      )
    ).map((row) => [row.id, row] as const),
  )
  for (const [index, { enrolment, submittedAt, passed, returned }] of past.entries()) {
    const { vendorId: _, ...now } = stored.get(rows[index]!.id)!
    const open: HandIn = {
      ...now,
      status: 'submitted',
      feedback: null,
      reviewerId: null,
      reviewerName: null,
      decidedAt: null,
      version: 2,
      updatedAt: submittedAt,
    }
    const learner = { kind: 'partner', userId: enrolment.userId } as const
    announce(inThePast(tx, submittedAt, learner), 'hand_in.submitted', open)
    const verdict = passed ?? returned
    if (!verdict) continue
    const reviewer = { kind: 'staff', userId: verdict.reviewerId } as const
    announce(inThePast(tx, verdict.at, reviewer), passed ? 'hand_in.passed' : 'hand_in.returned', now)
  }
}

type Row = typeof handIns.$inferInsert

function rowOf(tx: Tx, { enrolment, passed, returned, submittedAt, ...common }: PastHandIn): Row {
  const verdict = passed ?? returned
  return {
    ...common,
    vendorId: tx.vendorId,
    id: idAt('handin', submittedAt),
    enrolmentId: enrolment.id,
    status: passed ? 'passed' : returned ? 'returned' : 'submitted',
    feedback: verdict?.feedback ?? null,
    reviewerId: verdict?.reviewerId ?? null,
    submittedAt,
    decidedAt: verdict?.at ?? null,
    version: verdict ? 3 : 2,
    createdAt: submittedAt,
    updatedAt: verdict?.at ?? submittedAt,
  }
}
