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

interface Step {
  row: repository.Bare
  certification: Certification
  /** Its renewal opens now: its end has come near, or a version broke with what was learned. */
  opens: boolean
}

/** The end comes nearer: renewals open, or holders are reminded. */
async function approach(tx: Tx, rows: repository.Bare[]): Promise<void> {
  const rules = await rulesOf(tx, rows)
  const all = rows.map((row) => stepOf(tx, row, rules.get(row.certificationId)!))
  const steps = [...all.filter(enrols).slice(0, openings), ...all.filter((step) => !enrols(step))]
  const next = steps.map(({ row, certification, opens }) => {
    const status = opens ? certificateTransitions.apply('openRenewal', row.status, tx.principal) : row.status
    const cause = opens ? (row.cause ?? 'time') : row.cause
    const nextAt = nextMoment({ status, expiresAt: row.expiresAt }, certification, tx.now)
    return { id: row.id, status, cause, nextAt }
  })
  await repository.updateEach(tx, next)
  const after = await repository.findMany(
    tx,
    next.map(({ id }) => id),
  )
  const byId = new Map(after.map((row) => [row.id, row]))
  for (const step of steps) {
    const row = byId.get(step.row.id)!
    if (enrols(step)) await openRenewal(tx, row, step.certification)
    announce(tx, step.opens ? 'certificate.expiring' : 'certificate.reminder', present(row))
  }
}

function stepOf(tx: Tx, row: repository.Bare, certification: Certification): Step {
  const { status, cause, expiresAt } = row
  const near = expiresAt !== null && daysBefore(expiresAt, certification.renewalDays) <= tx.now
  return { row, certification, opens: status === 'active' && (cause === 'version' || near) }
}

/** Whether it puts its holder into a course; who is renewing already learns what a later version brings, too. */
const enrols = ({ row, opens }: Step): boolean =>
  opens || (row.status === 'expiring' && row.cause === 'version')

async function rulesOf(tx: Tx, rows: repository.Bare[]): Promise<Map<string, Certification>> {
  const ids = [...new Set(rows.map((row) => row.certificationId))]
  const found = await Promise.all(ids.map((id) => certifications.get(tx, id)))
  return new Map(found.map((certification) => [certification.id, certification]))
}

export const certificateTimers = {
  'certificates.due': { hold: () => Promise.resolve(true), run: sweep },
} satisfies Partial<Record<TimerKind, TimerHandler>>
