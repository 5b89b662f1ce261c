import { notice } from '../../view/notice-view.ts'
import { type Chat, sideOf } from '../chat.ts'
import type { Person } from '../identity.ts'
import type { Pressed } from '../inbound.ts'
import { type Outcome, tell } from '../outcome.ts'
import type { About } from '../seal.ts'
import { cardNames } from './cards.ts'
import { addressOf, showsFiles } from './files.ts'
import { words } from './words.ts'

type OnTicket = Extract<About, { do: 'take' | 'resolve' | 'reopen' | 'send' | 'rate' | 'file' }>

export function isOnTicket(about: About): about is OnTicket {
  return ['take', 'resolve', 'reopen', 'send', 'rate', 'file'].includes(about.do)
}

/** A button of a ticket's card. The programme decides whether it may be done, whatever the card looked like. */
export async function actOnTicket(
  chat: Chat,
  person: Person,
  pressed: Pressed,
  about: OnTicket,
): Promise<Outcome> {
  const { prm } = person
  const { subject } = about
  switch (about.do) {
    case 'take':
      await prm.tickets.take(subject)
      return { kind: 'done' }
    case 'resolve':
      await prm.tickets.resolve(subject)
      return { kind: 'done' }
    case 'reopen':
      await prm.tickets.reopen(subject)
      return { kind: 'done' }
    case 'file':
      return fileOf(person, about)
    case 'rate':
      await prm.tickets.rate(subject, { score: about.score })
      return { kind: 'done', instead: notice(words.rated(about.score)) }
    default:
      return send(chat, person, pressed, about)
  }
}

/** A file is fetched by whoever wants it, with their own rights, from an address that ends soon. */
async function fileOf(
  { prm }: Person,
  { subject, message, file, name }: Extract<About, { do: 'file' }>,
): Promise<Outcome> {
  const { url } = await addressOf(prm, { ticket: subject, message, file })
  return tell(notice(name, [words.fileFor], { actions: [{ label: words.download, data: '', url }] }))
}

/** The explicit act: the words of a note go to the partner. The programme sends them once, whoever presses how often. */
async function send(
  chat: Chat,
  { prm }: Person,
  { at }: Pressed,
  { subject, note: noteId }: Extract<About, { do: 'send' }>,
): Promise<Outcome> {
  if (sideOf(chat, at.platform, at.conversation) !== 'vendor') return tell(notice(words.notStaff))
  const sent = await prm.ticketNotes.send(subject, noteId)
  const ticket = await chat.prm.tickets.get(subject)
  for await (const note of chat.prm.ticketNotes.list(subject, { limit: 100 })) {
    if (note.id !== noteId) continue
    const echo = chat.cards.internal(note, ticket, { filesApart: showsFiles.has(at.platform) })
    const sentBy = words.sentOn(sent.author.name ?? words.somebody)
    await chat.enqueue({
      platform: at.platform,
      target: { tenant: at.tenant, conversation: at.conversation, instead: cardNames.echo(noteId) },
      key: `sent:${noteId}`,
      view: { ...echo, footnotes: [...echo.footnotes, sentBy] },
      shows: { subject: cardNames.echo(noteId) },
    })
    break
  }
  return { kind: 'done' }
}
