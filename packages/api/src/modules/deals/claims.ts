import type { Tx } from '../../db/tenant.ts'
import { ApiError } from '../../http/problem.ts'
import * as vendor from '../vendor/service.ts'
import { accountKey } from './account-domain.ts'
import * as accounts from './account-repository.ts'
import type { DealCheckResult } from './schema.ts'

/**
 * Says whether an account is free, and never who has it. A clear answer keeps a partner's place in the queue for a while.
 * Every question is logged: a partner that walks through a list of companies can be seen.
 */
export async function check(tx: Tx, domain: string): Promise<DealCheckResult> {
  const key = accountKey(domain)
  const answer: DealCheckResult =
    key === null ? { result: 'clear', heldUntil: null } : await answerFor(tx, key)
  await accounts.logCheck(tx, key ?? domain, answer.result)
  return answer
}

async function answerFor(tx: Tx, key: string): Promise<DealCheckResult> {
  const { partnerId } = tx.principal
  await accounts.lock(tx, key)
  const claims = await accounts.claims(tx, key)
  const own = partnerId === null ? undefined : claims.find((claim) => claim.partnerId === partnerId)
  if (own) return { result: 'yours', heldUntil: future(tx, own.protectedUntil) }
  const rival = await rivalOf(tx, key, partnerId, claims)
  if (rival) return rival
  // No claim, but the vendor knows somebody there: a registration is possible, a question is better.
  const known = (await accounts.openUnclaimed(tx, key)).some((deal) => deal.partnerId !== partnerId)
  if (known && partnerId !== null) return { result: 'ask', heldUntil: null }
  return { result: 'clear', heldUntil: partnerId === null ? null : await holdFor(tx, key, partnerId) }
}

/** What another partner has on the account, put so that it names nobody. A claim that waits for its decision is one, too. */
async function rivalOf(
  tx: Tx,
  key: string,
  partnerId: string | null,
  claims: accounts.Claim[],
): Promise<(DealCheckResult & { result: 'protected' | 'ask' }) | undefined> {
  const rivals = claims.filter((claim) => claim.partnerId !== partnerId)
  if (rivals.length > 0) {
    const ends = rivals.filter(isProtected).map((claim) => claim.protectedUntil ?? '')
    return { result: 'protected', heldUntil: future(tx, ends.toSorted().at(-1) ?? null) }
  }
  const hold = await accounts.hold(tx, key)
  return hold !== undefined && hold.partnerId !== partnerId ? { result: 'ask', heldUntil: null } : undefined
}

/** Everybody else who is after the account of a deal, for the one who has to decide. */
export async function rivalIds(tx: Tx, deal: { id: string; accountKey: string | null }): Promise<string[]> {
  if (deal.accountKey === null) return []
  const [claims, open] = await Promise.all([
    accounts.claims(tx, deal.accountKey),
    accounts.openUnclaimed(tx, deal.accountKey),
  ])
  return [...new Set([...claims, ...open].map(({ id }) => id))].filter((id) => id !== deal.id)
}

const isProtected = ({ registrationStatus: status }: accounts.Claim): boolean =>
  status === 'approved' || status === 'extension_requested'
const future = (tx: Tx, moment: string | null): string | null =>
  moment !== null && moment > tx.now ? moment : null

/** Asking again does not make a hold longer. */
async function holdFor(tx: Tx, key: string, partnerId: string): Promise<string | null> {
  const kept = await accounts.hold(tx, key)
  if (kept) return kept.heldUntil
  const { programme } = await vendor.rules(tx)
  if (programme.holdMinutes === 0) return null
  const heldUntil = new Date(Date.parse(tx.now) + programme.holdMinutes * 60_000).toISOString()
  await accounts.putHold(tx, key, partnerId, heldUntil)
  return heldUntil
}

/**
 * Takes the first place on an account for a partner, and the hold of a pre-check with it. The account is locked to the
 * end of the transaction, so of many who submit at once exactly one gets it.
 * @throws ApiError deal_conflict
 */
export async function stake(tx: Tx, key: string | null, partnerId: string): Promise<void> {
  if (key === null) return
  await accounts.lock(tx, key)
  const rival = await rivalOf(tx, key, partnerId, await accounts.claims(tx, key))
  if (rival) throw conflict(rival.result)
  await accounts.removeHold(tx, key)
}

/**
 * Makes sure that no other partner is protected on the account; the earliest approval stands. Others that wait for a
 * decision are no obstacle: which of them to approve is for the vendor to say.
 * @throws ApiError deal_conflict
 */
export async function protect(tx: Tx, key: string | null, partnerId: string | null): Promise<void> {
  if (key === null || partnerId === null) return
  await accounts.lock(tx, key)
  const rivals = (await accounts.claims(tx, key)).filter((claim) => claim.partnerId !== partnerId)
  if (rivals.some(isProtected)) throw conflict('protected')
}

function conflict(result: 'protected' | 'ask'): ApiError {
  const detail = {
    protected: 'Another registration has this account, until it is rejected, given up or its time is over.',
    ask: 'Another partner has just asked about this account and is first. Try again later, or ask the channel manager.',
  }[result]
  return new ApiError('deal_conflict', detail, { members: { result } })
}
