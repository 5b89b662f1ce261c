import { message } from '../../view/message-view.ts'
import type { Chat } from '../chat.ts'
import { keepForLater, saidAct } from '../first-contact.ts'
import type { Deleted, Edited, Said } from '../inbound.ts'
import { refusalOf } from '../refusal.ts'
import type { MessagePlace, Thread } from '../threads.ts'
import { carryFiles } from './files.ts'
import { bodyOf, inThread } from './raise.ts'
import { readSubject, subjectOf } from './subjects.ts'
import { words } from './words.ts'

/** What makes a line in the vendor's thread a reply: nothing else does. */
const replyMark = /^\s*[/!]reply\b[ :]*/i

export interface Talk {
  /** Something was written in the thread of a ticket. */
  said(thread: Thread, said: Said): Promise<void>
  edited(edited: Edited): Promise<void>
  deleted(deleted: Deleted): Promise<void>
}

export function createTalk(chat: Chat): Talk {
  const { threads } = chat
  const { identify } = chat.identity

  const aside = (at: Said['at'], id: string, text: string): Promise<void> =>
    chat.enqueue(inThread(at, { id }, `aside:${id}`, message('aside', '', text)))

  return {
    async said(thread, said) {
      const place = placeOf(said)
      if (await threads.linkAt(place)) return
      const who = await said.who()
      const found = await identify(who)
      if ('refusal' in found) {
        const { refusal } = found
        return (await keepForLater(chat, who, saidAct(said)))
          ? chat.enqueue(inThread(said.at, said, `refusal:${said.id}`, refusal))
          : aside(said.at, said.id, words.notKept(refusal.paragraphs.join(' ')))
      }
      const { user, prm } = found.person
      if (thread.side === 'vendor' && user.kind !== 'staff') return aside(said.at, said.id, words.notStaff)
      const isNote = thread.side === 'vendor' && !replyMark.test(said.text)
      const text = thread.side === 'vendor' ? said.text.replace(replyMark, '') : said.text
      if (text.trim() === '' && said.files.length === 0) return
      const { subject: ticketId } = thread
      const options = { idempotencyKey: `chat:${said.at.platform}:${said.at.conversation}:${said.id}` }
      await threads.expect(ticketId, place)
      try {
        const { files, lost } = await carryFiles(prm, said.files)
        const content = { body: bodyOf(text, lost), ...(files.length > 0 && { files }) }
        const { id } = isNote
          ? await prm.ticketNotes.create(ticketId, content, options)
          : await prm.ticketMessages.create(ticketId, content, options)
        await threads.link({ ...place, subject: subjectOf(ticketId, id), origin: true })
      } catch (error) {
        const refusal = refusalOf(error, 'ticket')
        if (!refusal) throw error
        await threads.forget(place)
        await aside(said.at, said.id, words.notKept(refusal.paragraphs.join(' ')))
      }
    },

    async edited(edited) {
      const place = placeOf(edited)
      const link = await threads.linkAt(place)
      const what = link?.origin ? readSubject(link.subject) : undefined
      if (!what) return
      const found = await identify(await edited.who())
      if ('refusal' in found) return
      const { prm } = found.person
      const body = bodyOf(edited.text.replace(replyMark, ''))
      try {
        if (what.isNote) await prm.ticketNotes.update(what.ticketId, what.id, { body })
        else await prm.ticketMessages.update(what.ticketId, what.id, { body })
      } catch (error) {
        const refusal = refusalOf(error, 'ticket')
        if (!refusal) throw error
        await aside(edited.at, `${edited.id}:edit`, words.notKept(refusal.paragraphs.join(' ')))
      }
    },

    async deleted(deleted) {
      const link = await threads.linkAt(placeOf(deleted))
      const what = link?.origin ? readSubject(link.subject) : undefined
      if (!what) return
      const found = await identify(await deleted.who())
      if ('refusal' in found) return
      const { prm } = found.person
      try {
        if (what.isNote) await prm.ticketNotes.delete(what.ticketId, what.id)
        else await prm.ticketMessages.delete(what.ticketId, what.id)
      } catch (error) {
        if (!refusalOf(error)) throw error
      }
    },
  }
}

export function placeOf({ at, id }: Pick<Said, 'at' | 'id'>): MessagePlace {
  return { platform: at.platform, conversation: at.conversation, messageId: id }
}
