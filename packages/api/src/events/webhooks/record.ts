import type { Tx } from '../../db/tenant.ts'
import * as repository from '../../modules/webhooks/repository.ts'
import { disable } from '../../modules/webhooks/service.ts'
import type { Claim } from './claim.ts'
import { nextAttempt } from './schedule.ts'
import type { Outcome } from './send.ts'

/** An endpoint that has only failed for this long is given up. */
const patienceMs = 5 * 24 * 3_600_000

/** Notes what became of an attempt, and what follows: done, try again, give up, or disable the endpoint. */
export async function record(tx: Tx, claim: Claim, outcome: Outcome, random: () => number): Promise<void> {
  const webhook = await repository.lock(tx, claim.webhookId)
  if (!webhook) return
  const now = new Date(tx.now)
  const { error, status, retryAfter, durationMs } = outcome
  const over = error === null || error === 'gone' || !webhook.enabled
  const next = over ? null : nextAttempt({ step: claim.step, now, status, retryAfter }, random)
  const kept = await repository.updateDelivery(
    tx,
    claim.deliveryId,
    {
      status: error === null ? 'delivered' : next ? 'failed' : 'dead',
      nextAttemptAt: next?.toISOString() ?? null,
      deliveredAt: error === null ? tx.now : null,
      responseStatus: status ?? null,
      error,
      durationMs,
    },
    claim.attempts,
  )
  if (!kept || !webhook.enabled) return
  if (error === null) {
    if (webhook.failingSince !== null) await repository.setFailingSince(tx, webhook.id, null)
  } else if (error === 'gone') await disable(tx, webhook.id, 'gone')
  else if (webhook.failingSince === null) await repository.setFailingSince(tx, webhook.id, tx.now)
  else if (now.getTime() - Date.parse(webhook.failingSince) >= patienceMs)
    await disable(tx, webhook.id, 'failing')
}
