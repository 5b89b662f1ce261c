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
/** How many renewals it opens: each enrols a person, which takes longer. */
const openings = 25

/** Has the programme's certificates looked at by a moment; one timer does for all of them. */
export async function scheduleSweep(tx: Tx, dueAt: string): Promise<void> {
  await timers.scheduleBy(tx, 'certificates.due', tx.vendorId, dueAt)
}

/** Expires, opens renewals and reminds, whatever is due; what is left over is for the next run, at once. */
async function sweep(tx: Tx): Promise<void> {
  const due = await repository.lockDue(tx, batch)
  const over = due.filter(({ expiresAt }) => expiresAt !== null && expiresAt <= tx.now)
  await expire(tx, over)
  await approach(
    tx,
    due.filter((row) => !over.includes(row)),
  )
  const next = await repository.nextDue(tx)
  if (next !== null) await timers.scheduleAgain(tx, 'certificates.due', tx.vendorId, next)
}

async function expire(tx: Tx, rows: repository.Bare[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const status = certificateTransitions.apply('expire', first.status, tx.principal)
  const ids = rows.map(({ id }) => id)
  await repository.update(tx, ids, { status, nextAt: null })
  for (const row of await repository.findMany(tx, ids)) announce(tx, 'certificate.expired', present(row))
}

/** The end comes nearer: renewals open, or holders are reminded. */
async function approach(tx: Tx, rows: repository.Bare[]): Promise<void> {
  const rules = await rulesOf(tx, rows)
  const looked = rows.map((row) => ({ row, certification: rules.get(row.certificationId)! }))
  const opening = looked.filter(({ row, certification }) => opens(tx, row, certification)).slice(0, openings)
  const reminded = looked.filter(({ row, certification }) => !opens(tx, row, certification))
  const changes = [...opening, ...reminded].map((one) => {
    const { row, certification } = one
    const opened = opening.includes(one)
    const status = opened ? certificateTransitions.apply('openRenewal', row.status, tx.principal) : row.status
    const cause = opened ? (row.cause ?? 'time') : row.cause
    const nextAt = nextMoment({ status, expiresAt: row.expiresAt }, certification, tx.now)
    return { row, certification, opened, status, cause, nextAt }
  })
  await repository.updateEach(
    tx,
    changes.map(({ row: { id }, status, cause, nextAt }) => ({ id, status, cause, nextAt })),
  )
  for (const { row, certification, opened, status, cause } of changes) {
    if (status === 'expiring' && (opened || cause === 'version'))
      await openRenewal(tx, { ...row, cause }, certification)
  }
  const opened = new Set(opening.map(({ row }) => row.id))
  for (const row of await repository.findMany(
    tx,
    changes.map((change) => change.row.id),
  ))
    announce(tx, opened.has(row.id) ? 'certificate.expiring' : 'certificate.reminder', present(row))
}

/** Whether a certificate's renewal opens now: its end has come near, or a version broke with what was learned. */
function opens(
  tx: Tx,
  { status, cause, expiresAt }: repository.Bare,
  { renewalDays }: Certification,
): boolean {
  if (status !== 'active') return false
  return cause === 'version' || (expiresAt !== null && daysBefore(expiresAt, renewalDays) <= tx.now)
}

async function rulesOf(tx: Tx, rows: repository.Bare[]): Promise<Map<string, Certification>> {
  const ids = [...new Set(rows.map((row) => row.certificationId))]
  const found = await Promise.all(ids.map((id) => certifications.get(tx, id)))
  return new Map(found.map((certification) => [certification.id, certification]))
}

export const certificateTimers = {
  'certificates.due': { hold: () => Promise.resolve(true), run: sweep },
} satisfies Partial<Record<TimerKind, TimerHandler>>
