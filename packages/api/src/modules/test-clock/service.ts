import type { Tx } from '../../db/tenant.ts'
import { ApiError } from '../../http/problem.ts'
import { runUntil } from '../timers/run.ts'
import * as vendor from '../vendor/service.ts'
import type { TestClock } from './schema.ts'

/** Further ahead, dates stop being dates that anybody means. */
const furthestMs = 50 * 366 * 24 * 3_600_000

export async function get(tx: Tx): Promise<TestClock> {
  const { sandbox } = await vendor.get(tx)
  return { sandbox, now: tx.now, aheadSeconds: tx.principal.clockOffsetMs / 1000 }
}

/**
 * Moves a sandbox's clock forward and carries out what comes due on the way, before it answers.
 * @throws ApiError forbidden outside a sandbox | validation_failed
 */
export async function advance(tx: Tx, seconds: number): Promise<TestClock> {
  const { sandbox, clockOffsetMs: before } = await vendor.lockClock(tx)
  if (!sandbox)
    throw new ApiError('forbidden', 'Only the clock of a sandbox can be moved; this programme is a real one.')
  const clockOffsetMs = before + seconds * 1000
  if (clockOffsetMs > furthestMs)
    throw new ApiError('validation_failed', 'The clock is already half a century ahead.')
  const now = new Date(Date.parse(tx.realNow) + clockOffsetMs).toISOString()
  await runUntil(tx, now)
  await vendor.setClock(tx, clockOffsetMs)
  return { sandbox, now, aheadSeconds: clockOffsetMs / 1000 }
}
