import { endTokens } from '../../auth/embed-tokens.ts'
import type { Tx } from '../../db/tenant.ts'
import { checkVersion } from '../../http/etag.ts'
import { notFound } from '../../http/problem.ts'
import type { EventType } from '../events/schema.ts'
import * as leads from '../leads/service.ts'
import { admitted, partnerTransitions, type PartnerCommand } from './lifecycle.ts'
import * as repository from './repository.ts'
import type { Partner, PartnerDecision } from './schema.ts'
import { announce } from './service.ts'

/** What each command leaves in the log. */
const events = {
  approve: 'partner.approved',
  reject: 'partner.rejected',
  invite: 'partner.invited',
  activate: 'partner.activated',
  suspend: 'partner.suspended',
  reinstate: 'partner.reinstated',
  end: 'partner.ended',
} as const satisfies Record<PartnerCommand, EventType>
export type PartnerEvent = (typeof events)[PartnerCommand]

/**
 * Carries out a command of the partner's life. Where its people may no longer come in, their tokens end at once.
 * @throws ApiError not_found | invalid_transition | precondition_failed
 */
export async function carryOut(
  tx: Tx,
  id: string,
  command: PartnerCommand,
  { reason, note }: Partial<PartnerDecision>,
  ifMatch: number | undefined,
): Promise<Partner> {
  const before = await repository.lock(tx, id)
  if (!before) throw notFound('partner')
  checkVersion(before, ifMatch)
  const status = partnerTransitions.apply(command, before.status, tx.principal)
  const row = await repository.update(tx, id, {
    status,
    statusReason: reason ?? null,
    statusNote: note ?? null,
    statusChangedAt: tx.now,
  })
  if (!admitted.includes(status)) {
    await endTokens(tx, { partnerId: id })
    await leads.takeBackFrom(tx, id)
  }
  return announce(tx, events[command], row)
}
