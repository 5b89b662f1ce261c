import type { Tx } from '../../db/tenant.ts'
import { checkVersion } from '../../http/etag.ts'
import { notFound } from '../../http/problem.ts'
import { leadTransitions, type LeadCommand } from './lifecycle.ts'
import * as repository from './repository.ts'

export type IfMatch = number | undefined

/** The lead, locked until the transaction ends. @throws ApiError not_found | precondition_failed */
export async function take(tx: Tx, id: string, ifMatch: IfMatch): Promise<repository.LockedRow> {
  const lead = await repository.lock(tx, id)
  if (!lead) throw notFound('lead')
  checkVersion(lead, ifMatch)
  return lead
}

interface Step {
  before: repository.LockedRow
  after: repository.Row
}

/**
 * Every command in one shape: lock, check, change. Of several who command at once, the first to have the lock wins and
 * the others meet the new state.
 * @throws ApiError not_found | precondition_failed | invalid_transition | forbidden
 */
export async function step(
  tx: Tx,
  id: string,
  command: LeadCommand,
  ifMatch: IfMatch,
  decide: (before: repository.LockedRow) => Promise<repository.Change> | repository.Change = () => ({}),
): Promise<Step> {
  const before = await take(tx, id, ifMatch)
  const status = leadTransitions.apply(command, before.status, tx.principal)
  repository.update(tx, id, { ...(await decide(before)), status })
  return { before, after: await repository.current(tx, id) }
}
