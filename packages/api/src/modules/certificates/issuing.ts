import type { Tx } from '../../db/tenant.ts'
import { newId } from '../../ids.ts'
import * as certifications from '../certifications/service.ts'
import type { Certification } from '../certifications/schema.ts'
import * as courses from '../courses/service.ts'
import * as records from '../enrolments/records.ts'
import { inMonths, nextMoment } from './calendar.ts'
import { scheduleSweep } from './due.ts'
import { certificateTransitions } from './lifecycle.ts'
import { openRenewal } from './renewal.ts'
import * as repository from './repository.ts'
import { announce, get } from './service.ts'

/** A person has finished a course: whatever this completes is issued or renewed. */
export async function courseFinished(
  tx: Tx,
  { courseId, userId, partnerId }: { courseId: string; userId: string; partnerId: string | null },
): Promise<void> {
  for (const certification of await certifications.askingFor(tx, courseId)) {
    await evaluate(tx, certification, { userId, partnerId })
  }
}

interface Person {
  userId: string
  partnerId: string | null
}

async function evaluate(tx: Tx, certification: Certification, person: Person): Promise<void> {
  const { userId } = person
  if (!(await courses.isMeantFor(tx, certification.audience, userId))) return
  const held = await repository.lockHeld(tx, userId, certification.id)
  if (held?.status === 'active') return
  const [learned, required, runs] = await Promise.all([
    records.learned(tx, userId, certification.courses),
    courses.requiredNumbers(tx, certification.courses),
    records.latestOf(tx, userId, certification.courses),
  ])
  const open = [...runs.values()].some((run) => run.status !== 'completed')
  // A renewal asks for several courses, perhaps: it is done with the last of them.
  if (held && open) return
  const numbers = new Map(certification.courses.map((id) => [id, learned.get(id)?.number ?? 0]))
  const enough = certification.courses.every((id) => (numbers.get(id) ?? 0) >= (required.get(id) ?? 1))
  if (enough) await issue(tx, certification, person, Object.fromEntries(numbers), held)
  // The version that they were learning has been broken with meanwhile.
  else if (held) await openRenewal(tx, { ...held, learned: Object.fromEntries(numbers) }, certification)
}

async function issue(
  tx: Tx,
  certification: Certification,
  person: Person,
  learned: Record<string, number>,
  before: repository.Bare | undefined,
): Promise<void> {
  if (before) {
    const status = certificateTransitions.apply('renew', before.status, tx.principal)
    await repository.update(tx, [before.id], { status, nextAt: null })
    announce(tx, 'certificate.renewed', await get(tx, before.id))
  }
  const { validMonths } = certification
  const expiresAt = validMonths === null ? null : inMonths(startOf(tx, before), validMonths)
  const nextAt = nextMoment({ status: 'active', expiresAt }, certification, tx.now)
  const id = newId('certificate')
  await repository.insert(tx, {
    ...person,
    vendorId: tx.vendorId,
    id,
    serial: await repository.nextSerial(tx),
    certificationId: certification.id,
    status: 'active',
    issuedAt: tx.now,
    expiresAt,
    learned,
    renews: before?.id ?? null,
    nextAt,
    createdAt: tx.now,
    updatedAt: tx.now,
  })
  if (nextAt !== null) await scheduleSweep(tx, nextAt)
  announce(tx, 'certificate.issued', await get(tx, id))
}

/** Who renews early loses no day: the new time begins where the old one would have ended. */
function startOf(tx: Tx, before: repository.Bare | undefined): string {
  const ends = before?.cause === 'version' ? null : (before?.expiresAt ?? null)
  return ends !== null && ends > tx.now ? ends : tx.now
}

/** A course has a version that broke with the one before: whoever holds a certificate of it learns what is new. */
export async function courseBroke(tx: Tx, courseId: string): Promise<void> {
  for (const { id, renewalDays } of await certifications.askingFor(tx, courseId)) {
    const until = new Date(Date.parse(tx.now) + renewalDays * 86_400_000).toISOString()
    await repository.shorten(tx, id, until)
  }
  await scheduleSweep(tx, tx.now)
}
