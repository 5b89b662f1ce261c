import { message } from '../../view/message-view.ts'
import type { Chat } from '../chat.ts'
import { keepForLater, saidAct } from '../first-contact.ts'
import type { Said } from '../inbound.ts'
import { refusalOf } from '../refusal.ts'
import { bodyOf, inThread } from '../tickets/raise.ts'
import { words as ticketWords } from '../tickets/words.ts'
import type { Thread } from '../threads.ts'

/** Something was written below the card of a registration: a note of the vendor's; in a partner's place a comment. */
export async function saidOfDeal(chat: Chat, { subject, side }: Thread, said: Said): Promise<void> {
  const aside = (text: string): Promise<void> =>
    chat.enqueue(inThread(said.at, said, `aside:${said.id}`, message('aside', '', text)))
  const who = await said.who()
  const found = await chat.identity.identify(who)
  if ('refusal' in found) {
    const { refusal } = found
    return (await keepForLater(chat, who, saidAct(said)))
      ? chat.enqueue(inThread(said.at, said, `refusal:${said.id}`, refusal))
      : aside(ticketWords.notKept(refusal.paragraphs.join(' ')))
  }
  const { user, prm } = found.person
  if (side === 'vendor' && user.kind !== 'staff') return aside(ticketWords.notStaff)
  const body = bodyOf(
    said.text,
    said.files.map(({ name }) => ticketWords.fileLost(name)),
  )
  if (body === '') return
  const options = { idempotencyKey: `chat:${said.at.platform}:${said.at.conversation}:${said.id}` }
  try {
    if (side === 'vendor') await prm.dealNotes.create(subject, { body }, options)
    else await prm.dealComments.create(subject, { body }, options)
  } catch (error) {
    const refusal = refusalOf(error, 'deal')
    if (!refusal) throw error
    return aside(ticketWords.notKept(refusal.paragraphs.join(' ')))
  }
  if (side === 'vendor')
    await chat.enqueue(inThread(said.at, said, `aside:${said.id}`, message('internal', '', ticketWords.kept)))
}
