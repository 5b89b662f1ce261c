import { and, eq } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { ApiError } from '../../http/problem.ts'
import { take } from './step.ts'
import { sentNotes, ticketMessages } from './table.ts'
import type { Message } from './talk.schema.ts'
import { messages, notes } from './talk.ts'

/**
 * The words of a note go to the partner, once: whoever asks again gets the message they went as.
 * @throws ApiError not_found | invalid_transition
 */
export async function sendNote(tx: Tx, ticketId: string, noteId: string): Promise<Message> {
  // Locked, so that of several the first sends it.
  await take(tx, ticketId)
  const { body } = await notes.get(tx, ticketId, noteId)
  const sent = await sentAs(tx, noteId)
  if (sent) return messages.get(tx, sent.ticketId, sent.id)
  if (!body?.trim()) throw new ApiError('invalid_transition', 'There are no words in this note to send.')
  const message = await messages.add(tx, ticketId, { body })
  tx.send(
    tx.db
      .update(sentNotes)
      .set({ sentAs: message.id })
      .where(and(eq(sentNotes.vendorId, tx.vendorId), eq(sentNotes.id, noteId))),
  )
  return message
}

/** The message may be on another ticket by now, as it goes along when one is split. */
async function sentAs(tx: Tx, noteId: string): Promise<{ id: string; ticketId: string } | undefined> {
  const [found] = await tx.db
    .select({ id: ticketMessages.id, ticketId: ticketMessages.subjectId })
    .from(sentNotes)
    .innerJoin(
      ticketMessages,
      and(eq(ticketMessages.vendorId, sentNotes.vendorId), eq(ticketMessages.id, sentNotes.sentAs)),
    )
    .where(and(eq(sentNotes.vendorId, tx.vendorId), eq(sentNotes.id, noteId)))
  return found
}
