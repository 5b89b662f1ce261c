import type { Message } from '@openprm/sdk'
import { message } from '../../view/message-view.ts'
import { oneLine } from '../../view/text.ts'
import type { Chat } from '../chat.ts'
import type { Reacted } from '../inbound.ts'
import type { Outgoing } from '../outgoing.ts'
import type { Thread } from '../threads.ts'
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
  const link = await threads.linkAt(place)
  if (!link && (await threads.isSending(place.platform, place.conversation)))
    throw new Error('Somebody reacts to a message that is still being sent')
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
  for (const thread of await threads.of(what.ticketId)) {
    if (thread.conversation === place.conversation) continue
    if (thread.conversation !== origin?.conversation)
      await chat.enqueue(await copy(chat, thread, link.subject, found, key))
    else if (reacted.added)
      // What a person wrote themselves cannot be changed: they are told below it.
      await chat.enqueue(aside(thread, name, words.reacted(reacted.name, oneLine(found.body ?? '', 80)), key))
  }
}

const targetOf = ({ tenant, conversation }: Thread) => ({
  ...(tenant !== undefined && { tenant }),
  conversation,
})

async function copy(
  chat: Chat,
  thread: Thread,
  subject: string,
  found: Message,
  key: string,
): Promise<Outgoing> {
  const reactions = await reactionsIn(chat, subject, thread.conversation)
  const target = {
    ...targetOf(thread),
    instead: subject,
    ...(thread.root !== null && { thread: thread.root }),
  }
  const view = chat.cards.shared(found, thread.side, { reactions })
  return { platform: thread.platform, target, key, view, shows: { subject } }
}

function aside(thread: Thread, name: string, text: string, key: string): Outgoing {
  const target = { ...targetOf(thread), ...(thread.root !== null && { thread: thread.root }) }
  return { platform: thread.platform, target, key, view: message('aside', name, text) }
}

async function messageOf({ prm }: Chat, ticketId: string, messageId: string): Promise<Message | undefined> {
  for await (const found of prm.ticketMessages.list(ticketId, { limit: 100 }))
    if (found.id === messageId) return found
  return undefined
}
