import type { Tx } from '../../db/tenant.ts'
import type { Certification } from '../certifications/schema.ts'
import { lessonsOf } from '../courses/content.ts'
import * as courses from '../courses/service.ts'
import * as records from '../enrolments/records.ts'
import * as enrolments from '../enrolments/service.ts'
import type * as repository from './repository.ts'

type Held = Pick<repository.Bare, 'userId' | 'partnerId' | 'learned' | 'cause' | 'expiresAt'>

/**
 * Puts a holder into what has to be learned again: the lessons that are new since the certificate, and when its time is
 * over also what proves that the rest is still known.
 */
export async function openRenewal(tx: Tx, held: Held, certification: Certification): Promise<void> {
  const since = await records.learned(tx, held.userId, certification.courses)
  for (const courseId of certification.courses) {
    const found = await courses.findPublished(tx, courseId)
    if (!found) continue
    const { course, version } = found
    const lessons = lessonsOf(version.content)
    const known = Math.max(held.learned[courseId] ?? 0, since.get(courseId)?.number ?? 0)
    const fresh = new Set(await courses.newSince(tx, courseId, known))
    const proof = held.cause === 'version' ? [] : lessons.filter((lesson) => lesson.kind === 'quiz')
    for (const { key } of proof) fresh.add(key)
    const asked = lessons.map((lesson) => lesson.key).filter((key) => fresh.has(key))
    if (asked.length === 0 && held.cause === 'version') continue
    await enrolments.enrol(tx, course, version, [{ id: held.userId, partnerId: held.partnerId }], {
      source: 'assigned',
      dueAt: held.expiresAt ?? undefined,
      lessons: asked.length > 0 ? asked : lessons.map((lesson) => lesson.key),
    })
  }
}
