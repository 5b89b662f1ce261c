import type { Tx } from '../../db/tenant.ts'
import * as certifications from '../certifications/service.ts'
import type { Certification } from '../certifications/schema.ts'
import type { TimerHandler } from '../timers/run.ts'
import * as timers from '../timers/service.ts'
import type { TimerKind } from '../timers/table.ts'
import { daysBefore, nextMoment } from './calendar.ts'
import { certificateTransitions } from './lifecycle.ts'
import { openRenewal } from './renewal.ts'
import * as repository from './repository.ts'
import { announce, present } from './service.ts'

/** How many certificates one transaction looks at: short enough to hold up nobody. */
const batch = 500

/** Has the programme's certificates looked at by a moment; one timer does for all of them. */
export async function scheduleSweep(tx: Tx, dueAt: string): Promise<void> {
  await timers.scheduleBy(tx, 'certificates.due', tx.vendorId, dueAt)
}

/** Expires, opens renewals and reminds, whatever is due; what is left over is for the next run, at once. */
async function sweep(tx: Tx): Promise<void> {
  const due = await repository.lockDue(tx, batch)
  const over = due.filter(({ expiresAt }) => expiresAt !== null && expiresAt <= tx.now)
  await expire(tx, over)
  const rules = new Map<string, Certification>()
  for (const row of due) {
    if (over.includes(row)) continue
    const known = rules.get(row.certificationId) ?? (await certifications.get(tx, row.certificationId))
    rules.set(row.certificationId, known)
    await approach(tx, row, known)
  }
  const next = await repository.nextDue(tx)
  if (next !== null) await scheduleSweep(tx, next)
}

async function expire(tx: Tx, rows: repository.Bare[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const status = certificateTransitions.apply('expire', first.status, tx.principal)
  const ids = rows.map(({ id }) => id)
  await repository.update(tx, ids, { status, nextAt: null })
  for (const row of await repository.findMany(tx, ids)) announce(tx, 'certificate.expired', present(row))
}

/** The end comes nearer: the renewal opens, or its holder is reminded. */
async function approach(tx: Tx, row: repository.Bare, certification: Certification): Promise<void> {
  const opens =
    row.status === 'active' &&
    (row.cause === 'version' ||
      (row.expiresAt !== null && daysBefore(row.expiresAt, certification.renewalDays) <= tx.now))
  const cause = opens ? (row.cause ?? 'time') : row.cause
  const status = opens ? certificateTransitions.apply('openRenewal', row.status, tx.principal) : row.status
  const nextAt = nextMoment({ status, expiresAt: row.expiresAt }, certification, tx.now)
  await repository.update(tx, [row.id], { status, cause, nextAt })
  if (status === 'expiring' && (opens || cause === 'version'))
    await openRenewal(tx, { ...row, cause }, certification)
  const [after] = await repository.findMany(tx, [row.id])
  if (after) announce(tx, opens ? 'certificate.expiring' : 'certificate.reminder', present(after))
}

export const certificateTimers = {
  'certificates.due': { hold: () => Promise.resolve(true), run: sweep },
} satisfies Partial<Record<TimerKind, TimerHandler>>
