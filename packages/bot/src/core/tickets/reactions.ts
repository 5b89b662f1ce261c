import type { Chat } from '../chat.ts'
import type { Reacted } from '../inbound.ts'
import type { Outgoing } from '../outgoing.ts'
import { placeOf } from './talk.ts'
import { readSubject } from './subjects.ts'

/** What was put below a message in other places, in words: "thumbsup (Mara Keller), eyes (Nora Quist)". */
export async function reactionsIn(chat: Chat, subject: string, conversation: string): Promise<string> {
  const all = await chat.threads.reactions(subject)
  return all
    .filter((one) => one.conversation !== conversation)
    .map(({ name, personName }) => `${name} (${personName})`)
    .join(', ')
}

/**
 * A reaction below a message that both sides read is shown to the other side in words, as no platform lets one person
 * react for another. Below a note or a card it stays where it is.
 */
export async function carryReaction(chat: Chat, reacted: Reacted): Promise<void> {
  const place = placeOf(reacted)
  const link = await chat.threads.linkAt(place)
  const what = link && readSubject(link.subject)
  if (!link || !what || what.isNote) return
  const { userId, name: personName = '' } = await reacted.who()
  await chat.threads.react(
    link.subject,
    place,
    { person: userId, personName, name: reacted.name },
    reacted.added,
  )
  const found = await messageOf(chat, what.ticketId, what.id)
  if (!found) return
  const threads = await chat.threads.of(what.ticketId)
  const copies = (await chat.threads.linksOf(link.subject)).filter(
    (one) => !one.origin && one.conversation !== place.conversation,
  )
  for (const copy of copies) {
    const thread = threads.find(({ conversation }) => conversation === copy.conversation)
    if (!thread) continue
    const reactions = await reactionsIn(chat, link.subject, copy.conversation)
    const change: Outgoing = {
      platform: copy.platform,
      target: {
        ...(thread.tenant !== undefined && { tenant: thread.tenant }),
        conversation: copy.conversation,
        replaces: copy.messageId,
      },
      key: `reaction:${place.conversation}:${place.messageId}:${reacted.name}:${userId}:${reacted.added}:${reacted.moment}`,
      view: chat.cards.shared(found, thread.side, { reactions }),
    }
    await chat.enqueue(change)
  }
}

async function messageOf({ prm }: Chat, ticketId: string, messageId: string) {
  for await (const message of prm.ticketMessages.list(ticketId, { limit: 100 }))
    if (message.id === messageId) return message
  return undefined
}
