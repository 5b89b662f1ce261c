import type { Tx } from '../../db/tenant.ts'
import * as certificates from '../certificates/service.ts'
import * as certifications from '../certifications/service.ts'
import { linkTo } from '../courses/link.ts'
import * as records from '../enrolments/records.ts'
import type { Missing, Need } from './schema.ts'

/** Who wants to give a command. */
export interface Subject {
  partnerId: string
  /** Null when no person is behind it, as with a key that works for a partner. */
  userId: string | null
}

type Found = Pick<Missing, 'what' | 'how' | 'link'>
type Kind<K extends Need['kind']> = (
  tx: Tx,
  need: Extract<Need, { kind: K }>,
  subject: Subject,
) => Promise<Found | undefined>

/** What each kind looks at, and what it says when something is missing. */
const kinds: { [K in Need['kind']]: Kind<K> } = {
  async certification(tx, need, { partnerId, userId }) {
    const certification = await certifications.get(tx, need.certificationId)
    const person = need.who === 'person' && userId !== null
    const holder = person ? { userId } : { partnerId }
    const have = await certificates.countValid(tx, certification.id, holder, certification.graceDays)
    const count = need.who === 'person' ? 1 : need.count
    if (have >= count) return undefined
    const link = userId === null ? null : await wayTo(tx, userId, certification.courses)
    const people = count === 1 ? 'one certified person' : `${count} certified people`
    const how = person
      ? 'Earn or renew the certificate yourself: take the course that is linked.'
      : `Your company needs ${people} and has ${have}. Take the course that is linked, or ask a colleague to.`
    return { what: certification.title, how, link }
  },
}

type KindForAll<K extends Need['kind']> = (
  tx: Tx,
  need: Extract<Need, { kind: K }>,
) => Promise<(partnerId: string) => boolean>

/** The same question of every partner at once: whether it has what is asked for, by anybody who works there. */
const forAll: { [K in Need['kind']]: KindForAll<K> } = {
  async certification(tx, { certificationId, who, count }) {
    const { graceDays } = await certifications.get(tx, certificationId)
    const have = await certificates.countByPartner(tx, certificationId, graceDays)
    return (partnerId) => (have.get(partnerId) ?? 0) >= (who === 'person' ? 1 : count)
  },
}

/** The lesson where a person goes on: in what is open, else the first course that is not finished. */
async function wayTo(tx: Tx, userId: string, courses: string[]): Promise<Missing['link']> {
  const runs = await records.latestOf(tx, userId, courses)
  const open = courses
    .map((id) => runs.get(id))
    .find((run) => run !== undefined && run.status !== 'completed')
  const courseId = open?.courseId ?? courses.find((id) => !runs.has(id)) ?? courses[0] ?? null
  if (courseId === null) return null
  const lesson = open ? await records.nextLesson(tx, open) : null
  return linkTo(courseId, open?.id ?? null, lesson)
}

export async function look(tx: Tx, need: Need, subject: Subject): Promise<Found | undefined> {
  return kinds[need.kind](tx, need, subject)
}

export async function lookAtAll(tx: Tx, need: Need): Promise<(partnerId: string) => boolean> {
  return forAll[need.kind](tx, need)
}
