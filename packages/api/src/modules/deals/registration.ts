import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { checkVersion } from '../../http/etag.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import type { EventType } from '../events/schema.ts'
import type { Decision } from '../receipts/schema.ts'
import * as receipts from '../receipts/service.ts'
import * as requirements from '../requirements/service.ts'
import * as vendor from '../vendor/service.ts'
import { accountKey } from './account-domain.ts'
import { demandComplete } from './answers.ts'
import * as answerClock from './answer-clock.ts'
import { asOfNow, standStill } from './blocking.ts'
import * as claims from './claims.ts'
import * as history from './history.ts'
import { registrationTransitions, type RegistrationCommand } from './lifecycle.ts'
import { present } from './present.ts'
import { endProtection, inDays, protectUntil } from './protection.ts'
import * as repository from './repository.ts'
import type { Deal, DealApprove, DealDeclineExtension, DealGrantExtension, DealReject } from './schema.ts'

type IfMatch = number | undefined

/** What each command leaves behind besides the new state: its event, and a receipt where it decides something. */
export const traces: Record<RegistrationCommand, { event: EventType; receipt?: Decision }> = {
  submit: { event: 'deal.submitted' },
  startReview: { event: 'deal.review_started' },
  return: { event: 'deal.returned' },
  approve: { event: 'deal.approved', receipt: 'approved' },
  reject: { event: 'deal.rejected', receipt: 'rejected' },
  withdraw: { event: 'deal.withdrawn' },
  requestExtension: { event: 'deal.extension_requested' },
  grantExtension: { event: 'deal.extension_granted', receipt: 'extension_granted' },
  declineExtension: { event: 'deal.extension_declined', receipt: 'extension_declined' },
  expire: { event: 'deal.expired', receipt: 'expired' },
}

interface Outcome extends repository.Change {
  /** For the history only. */
  note?: string | undefined
}

/** Every command in one shape: lock, check, change, then history, receipt and event. */
async function step(
  tx: Tx,
  id: string,
  command: RegistrationCommand,
  ifMatch: IfMatch,
  decide: (before: repository.LockedRow) => Promise<Outcome> = () => Promise.resolve({}),
): Promise<Deal> {
  const locked = await repository.lock(tx, id)
  if (!locked) throw notFound('deal')
  checkVersion(locked, ifMatch)
  const before = asOfNow(tx, locked)
  const registrationStatus = registrationTransitions.apply(command, before.registrationStatus, tx.principal)
  const { note, ...change } = await decide(before)
  const still = before.blockedBy.length > 0 ? await standStill(tx, id, change) : change
  repository.update(tx, id, { ...still, registrationStatus })
  history.record(tx, {
    dealId: id,
    command,
    fromStatus: before.registrationStatus,
    toStatus: registrationStatus,
    reason: change.decisionReason ?? null,
    note: note ?? null,
  })
  const row = await repository.find(tx, id)
  if (!row) throw notFound('deal')
  const { event, receipt } = traces[command]
  if (receipt) await receipts.issue(tx, row, receipt)
  const deal = present(row)
  emit(tx, event, { kind: 'deal', id, partnerId: deal.partnerId }, { deal })
  return deal
}

/**
 * Sends a registration to the vendor. One that was returned goes back to its old place in the queue.
 * @throws ApiError not_found | precondition_failed | invalid_transition | deal_conflict
 */
export async function submit(tx: Tx, id: string, ifMatch?: IfMatch): Promise<Deal> {
  return step(tx, id, 'submit', ifMatch, async (before) => {
    if (before.partnerId === null)
      throw new ApiError('invalid_transition', 'Only a deal of a partner can be registered.')
    const { amount, currency } = before
    const money = amount === null || currency === null ? null : { amount, currency }
    await demandComplete(tx, { ...before, amount: money })
    await requirements.enforce(tx, 'deals.register', before.product)
    const key = accountKey(before.accountDomain)
    await claims.stake(tx, key, before.partnerId)
    const clock = await answerClock.start(tx, before)
    return { ...clock, accountKey: key, submittedAt: before.submittedAt ?? tx.now }
  })
}

/** @throws ApiError not_found | precondition_failed | invalid_transition | forbidden */
export async function startReview(tx: Tx, id: string, ifMatch: IfMatch): Promise<Deal> {
  return step(tx, id, 'startReview', ifMatch)
}

/** Asks the partner for something that is missing; meanwhile the vendor's clock stands still. @throws as startReview */
export async function returnForInformation(
  tx: Tx,
  id: string,
  question: string,
  ifMatch: IfMatch,
): Promise<Deal> {
  return step(tx, id, 'return', ifMatch, async (before) => ({
    ...(await answerClock.pause(tx, before)),
    question,
    note: question,
  }))
}

/**
 * Approves a registration and starts its protection. Where the programme says so, a late answer makes it longer.
 * @throws ApiError not_found | precondition_failed | invalid_transition | forbidden | deal_conflict
 */
export async function approve(tx: Tx, id: string, input: DealApprove, ifMatch?: IfMatch): Promise<Deal> {
  return step(tx, id, 'approve', ifMatch, async (before) => {
    const key = accountKey(before.accountDomain)
    await claims.protect(tx, key, before.partnerId)
    const { programme } = await vendor.rules(tx)
    const owed = programme.whenLate === 'extend' ? answerClock.lateMs(tx, before) : 0
    const protectedUntil = inDays(tx.now, input.protectionDays ?? programme.protectionDays, owed)
    return {
      ...(await answerClock.stop(tx, before)),
      ...(await protectUntil(tx, id, protectedUntil, programme)),
      ...decision(tx, input.note),
      accountKey: key,
    }
  })
}

/** @throws ApiError not_found | precondition_failed | invalid_transition | forbidden */
export async function reject(
  tx: Tx,
  id: string,
  { reason, note }: DealReject,
  ifMatch: IfMatch,
): Promise<Deal> {
  return step(tx, id, 'reject', ifMatch, async (before) => ({
    ...(await answerClock.stop(tx, before)),
    ...decision(tx, note),
    decisionReason: reason,
  }))
}

/** Gives the claim up; the account is free at once. @throws ApiError not_found | precondition_failed | invalid_transition */
export async function withdraw(tx: Tx, id: string, ifMatch: IfMatch): Promise<Deal> {
  return step(tx, id, 'withdraw', ifMatch, async (before) => {
    await endProtection(tx, id)
    return { ...(await answerClock.stop(tx, before)), protectedUntil: null }
  })
}

/** Asks for more time. Until it is decided the protection stands. @throws ApiError not_found | invalid_transition */
export async function requestExtension(tx: Tx, id: string, reason: string, ifMatch: IfMatch): Promise<Deal> {
  return step(tx, id, 'requestExtension', ifMatch, async (before) => {
    const { programme } = await vendor.rules(tx)
    if (before.protectedUntil === null || before.protectedUntil <= tx.now) {
      throw new ApiError('invalid_transition', 'There is no protection that could be extended.')
    }
    if (before.extensions >= programme.maxExtensions) {
      throw new ApiError(
        'invalid_transition',
        `This programme grants at most ${programme.maxExtensions} extensions.`,
      )
    }
    return { note: reason }
  })
}

/** @throws ApiError not_found | precondition_failed | invalid_transition | forbidden */
export async function grantExtension(
  tx: Tx,
  id: string,
  input: DealGrantExtension,
  ifMatch: IfMatch,
): Promise<Deal> {
  return step(tx, id, 'grantExtension', ifMatch, async (before) => {
    const { programme } = await vendor.rules(tx)
    const from =
      before.protectedUntil !== null && before.protectedUntil > tx.now ? before.protectedUntil : tx.now
    const protectedUntil = inDays(from, input.days ?? programme.extensionDays)
    return {
      ...(await protectUntil(tx, id, protectedUntil, programme)),
      ...decision(tx, input.note),
      extensions: before.extensions + 1,
    }
  })
}

/** The protection ends when it would have ended; if that has passed, now. @throws as grantExtension */
export async function declineExtension(
  tx: Tx,
  id: string,
  input: DealDeclineExtension,
  ifMatch: IfMatch,
): Promise<Deal> {
  return step(tx, id, 'declineExtension', ifMatch, async (before) => {
    const { programme } = await vendor.rules(tx)
    return {
      ...(await protectUntil(tx, id, before.protectedUntil ?? tx.now, programme)),
      ...decision(tx, input.note),
    }
  })
}

/** Ends a protection whose time is over. */
export async function expire(tx: Tx, id: string): Promise<Deal> {
  return step(tx, id, 'expire', undefined, () => Promise.resolve(decision(tx, undefined)))
}

function decision(tx: Tx, note: string | undefined): Outcome & { decisionNote: string | null } {
  return { decidedAt: tx.now, decisionReason: null, decisionNote: note ?? null, note }
}
