import { type Message, type OpenPRM, PrmError } from '@openprm/sdk'
import { message } from '../../view/message-view.ts'
import { notice } from '../../view/notice-view.ts'
import { clip, oneLine } from '../../view/text.ts'
import type { Values } from '../../view/values.ts'
import type { Channel } from '../channel.ts'
import { type Chat, sideOf } from '../chat.ts'
import type { Person } from '../identity.ts'
import type { Said, Spot } from '../inbound.ts'
import type { Outgoing } from '../outgoing.ts'
import { refusalOf } from '../refusal.ts'
import type { Source } from '../seal.ts'
import { cardNames } from './cards.ts'
import { carryFiles } from './files.ts'
import { subjectOf } from './subjects.ts'
import { words } from './words.ts'

const draftCharacters = 600

/** Where the thread of a ticket is that is raised from a message. */
export function sourceOf({ at, id }: Pick<Said, 'at' | 'id'>): Source {
  return { tenant: at.tenant, conversation: at.conversation, root: at.flat ? null : (at.thread ?? id) }
}

/** What the form shows to begin with: shortened, as it travels in a button; the message itself stays where it is. */
export function draftOf(text: string): Record<string, string> {
  return { subject: oneLine(firstLine(text), 120), body: clip(text, draftCharacters) }
}

/** Sends the vendor's ticket form. @returns the ticket's id */
export async function submitTicket(
  prm: OpenPRM,
  channel: Channel,
  values: Values,
  idempotencyKey: string,
): Promise<string> {
  try {
    return (await prm.forms.submit('ticket', { values, source: { channel } }, { idempotencyKey })).id
  } catch (error) {
    if (!PrmError.is(error, 'not_found')) throw error
    // A vendor that has made no form for tickets gets them all the same.
    const { subject, body } = values as { subject: string; body: string }
    return (await prm.tickets.create({ subject, body }, { idempotencyKey })).id
  }
}

/** Binds the thread that a ticket was raised in, or begins one, and says there that it is on its way. */
export async function settleRaised(
  chat: Chat,
  platform: Channel,
  ticketId: string,
  { tenant, conversation, root, message: messageId }: Source,
  first?: Message,
): Promise<void> {
  const side = sideOf(chat, platform, conversation)
  const shows = { subject: cardNames.receipt(ticketId) }
  const opens = { subject: ticketId, side }
  if (root !== undefined) {
    const link =
      first && messageId !== undefined
        ? { subject: subjectOf(ticketId, first.id), platform, conversation, messageId, origin: true }
        : undefined
    await chat.threads.open({ ...opens, platform, tenant, conversation, root }, link)
  }
  await chat.enqueue({
    platform,
    target: { tenant, conversation, ...(typeof root === 'string' && { thread: root }) },
    key: `raised:${ticketId}`,
    view: chat.cards.receipt(await chat.prm.tickets.get(ticketId), true),
    shows: root === undefined ? { ...shows, opens } : shows,
  })
}

/**
 * Makes a ticket of a message, in the name of whoever wrote it. Where the vendor's form asks for more than a subject
 * and a text, a button opens it.
 */
export async function raiseFromMessage(chat: Chat, said: Said, person: Person): Promise<void> {
  const { platform, conversation } = said.at
  const text = said.text.trim()
  const source = { ...sourceOf(said), message: said.id }
  const say = (key: string, view: Outgoing['view']): Promise<void> =>
    chat.enqueue(inThread(said.at, said, `${key}:${said.id}`, view))
  if (text === '' && said.files.length === 0) return say('empty', notice(words.nothingToSay))
  // Slack tells of a mention twice.
  if ((await chat.threads.linkAt({ platform, conversation, messageId: said.id }))?.origin) return
  if (
    typeof source.root === 'string' &&
    (await chat.threads.at(platform, conversation, source.root)).length > 0
  )
    return say('already', message('aside', '', words.already))
  const values = {
    subject: oneLine(firstLine(text), 200) || said.files[0]?.name,
    body: bodyOf(text) || said.files.map(({ name }) => name).join(', '),
  }
  try {
    const key = `ticket:${platform}:${conversation}:${said.id}`
    const ticketId = await submitTicket(person.prm, platform, values, key)
    const [first] = (await chat.prm.ticketMessages.list(ticketId, { limit: 1 })).data
    await settleRaised(chat, platform, ticketId, source, first)
    if (said.files.length > 0) await addFiles(chat, person, ticketId, said)
  } catch (error) {
    if (PrmError.is(error, 'validation_failed')) {
      const about = { do: 'open' as const, form: 'ticket', draft: draftOf(text), source: sourceOf(said) }
      const actions = [{ label: words.openTicket, data: chat.sealer.seal(about), look: 'primary' as const }]
      return say('more', notice(words.more, [], { actions }))
    }
    const refusal = refusalOf(error, 'ticket')
    if (!refusal) throw error
    await say('refused', refusal)
  }
}

/** The files of the message that a ticket was made of come behind it, as a message of their own. */
async function addFiles({ threads }: Chat, { prm }: Person, ticketId: string, said: Said): Promise<void> {
  const { platform, conversation } = said.at
  const place = { platform, conversation, messageId: `${said.id}#files` }
  if (await threads.linkAt(place)) return
  const { files, lost } = await carryFiles(prm, said.files)
  await threads.expect(ticketId, place)
  const content = { body: bodyOf('', lost), ...(files.length > 0 && { files }) }
  const options = { idempotencyKey: `files:${platform}:${conversation}:${said.id}` }
  const { id } = await prm.ticketMessages.create(ticketId, content, options)
  await threads.link({ ...place, subject: subjectOf(ticketId, id), origin: true })
}

/** A message of the bot's in the thread of something that was said. */
export function inThread(at: Spot, { id }: { id: string }, key: string, view: Outgoing['view']): Outgoing {
  const { platform, tenant, conversation, flat, thread } = at
  return { platform, target: { tenant, conversation, ...(!flat && { thread: thread ?? id }) }, key, view }
}

export const maxBody = 4000

/** What goes into the programme of something that was said, with what could not be carried. */
export function bodyOf(text: string, lost: readonly string[] = []): string {
  return clip([text.trim(), ...lost].filter(Boolean).join('\n\n'), maxBody)
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? ''
}
