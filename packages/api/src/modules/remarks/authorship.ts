import type { Tx } from '../../db/tenant.ts'
import { ApiError, type FieldError } from '../../http/problem.ts'
import type { User } from '../users/schema.ts'
import * as users from '../users/service.ts'

/** What is written on: a deal, a ticket. Its partner's users are the other side. */
export interface Subject {
  id: string
  partnerId: string | null
}

/** Whether a person can read what is written for this audience on a subject. */
export type Readers = (user: User, subject: Subject) => boolean

export const bothSides: Readers = (user, { partnerId }) =>
  user.kind === 'staff' || user.partnerId === partnerId
export const vendorOnly: Readers = (user) => user.kind === 'staff'

interface Authorship {
  authorKind: 'key' | 'staff' | 'partner'
  authorId: string | null
  writtenBy: string | null
}

/** @throws ApiError forbidden | validation_failed */
export async function authorOf(
  tx: Tx,
  subject: Subject,
  named: string | undefined,
  mayRead: Readers,
): Promise<Authorship> {
  const { kind, userId, id } = tx.principal
  const writtenBy = userId ?? id
  if (named === undefined) {
    // The system writes no remarks.
    const authorKind = kind === 'staff' || kind === 'partner' ? kind : 'key'
    return { authorKind, authorId: userId, writtenBy }
  }
  if (kind !== 'key') throw new ApiError('forbidden', 'Only a key may write for somebody else.')
  const [author] = await users.byIds(tx, [named])
  if (!author || !mayRead(author, subject)) throw unfit([field('/authorId')])
  return { authorKind: author.kind, authorId: author.id, writtenBy }
}

/** A stranger and nobody at all get the same answer. @throws ApiError validation_failed */
export async function checkMentions(
  tx: Tx,
  subject: Subject,
  mentions: readonly string[],
  mayRead: Readers,
): Promise<string[]> {
  const ids = [...new Set(mentions)]
  const known = new Map((await users.byIds(tx, ids)).map((user) => [user.id, user]))
  const wrong = mentions.flatMap((id, at) => {
    const user = known.get(id)
    return user && mayRead(user, subject) ? [] : [field(`/mentions/${at}`)]
  })
  if (wrong.length > 0) throw unfit(wrong)
  return ids
}

const field = (pointer: string): FieldError => ({
  pointer,
  code: 'cannot_read',
  detail: 'This is nobody who can read it.',
})

function unfit(fields: FieldError[]): ApiError {
  return new ApiError('validation_failed', 'Name only people who can read it.', { fields })
}
