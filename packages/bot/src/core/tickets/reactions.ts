import type { Message } from '@openprm/sdk'
import { message } from '../../view/message-view.ts'
import { oneLine } from '../../view/text.ts'
import type { Chat } from '../chat.ts'
import type { Reacted } from '../inbound.ts'
import type { Outgoing } from '../outgoing.ts'
import { isBeingSent, type Side } from '../threads.ts'
import { cardNames } from './cards.ts'
import { showsFiles } from './files.ts'
import { readSubject } from './subjects.ts'
import { placeOf } from './talk.ts'
import { words } from './words.ts'

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
  const { threads } = chat
  const place = placeOf(reacted)
  const tooSoon = await isBeingSent(threads, reacted.at, reacted.who)
  const link = await threads.linkAt(place)
  if (!link && tooSoon) throw new Error('Somebody reacts to a message that is still being sent')
  const what = link && readSubject(link.subject)
  if (!link || !what || what.isNote) return
  const { userId, name = userId } = await reacted.who()
  await threads.react(
    link.subject,
    place,
    { person: userId, personName: name, name: reacted.name },
    reacted.added,
  )
  const found = await messageOf(chat, what.ticketId, what.id)
  if (!found) return
  const origin = (await threads.linksOf(link.subject)).find((one) => one.origin)
  const key = `reaction:${place.conversation}:${place.messageId}:${reacted.moment}:${reacted.name}`
  for (const { platform, target, side } of await placesOf(chat, what.ticketId)) {
    if (target.conversation === place.conversation) continue
    if (target.conversation !== origin?.conversation) {
      const reactions = await reactionsIn(chat, link.subject, target.conversation)
      const view = chat.cards.shared(found, side, { reactions, filesApart: showsFiles.has(platform) })
      const shows = { subject: link.subject }
      await chat.enqueue({ platform, target: { ...target, instead: link.subject }, key, view, shows })
    } else if (reacted.added) {
      // What a person wrote themselves cannot be changed: they are told below it.
      const view = message('aside', name, words.reacted(reacted.name, oneLine(found.body ?? '', 80)))
      await chat.enqueue({ platform, target, key, view })
    }
  }
}

type Place = Pick<Outgoing, 'platform' | 'target'> & { side: Side }

/** Everywhere that a ticket is read. A card of the vendor's may still be on its way: its thread is named by it. */
async function placesOf(chat: Chat, ticketId: string): Promise<Place[]> {
  const threads = (await chat.threads.of(ticketId)).filter(({ side }) => side === 'partner')
  const partners = threads.map(({ platform, tenant, conversation, root, side }) => ({
    platform,
    target: {
      ...(tenant !== undefined && { tenant }),
      conversation,
      ...(root !== null && { thread: root }),
    },
    side,
  }))
  const below = cardNames.triage(ticketId)
  const vendors = chat.triage.map(({ platform, target }) => ({
    platform,
    target: { ...target, below },
    side: 'vendor' as const,
  }))
  return [...partners, ...vendors]
}

async function messageOf({ prm }: Chat, ticketId: string, messageId: string): Promise<Message | undefined> {
  for await (const found of prm.ticketMessages.list(ticketId, { limit: 100 }))
    if (found.id === messageId) return found
  return undefined
}
