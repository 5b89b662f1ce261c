import type { NoticeView } from '../view/notice-view.ts'
import type { Chat } from './chat.ts'
import type { ChatUser } from './identity.ts'
import type { Act } from './identity/unfinished.ts'
import type { Commanded, Pressed, Said } from './inbound.ts'
import type { Outcome } from './outcome.ts'
import type { About } from './seal.ts'

/**
 * What led to the question "Is this you?" is kept until it is answered.
 * @returns false when the person was asked nothing
 */
export async function keepForLater(chat: Chat, user: ChatUser, act: Act): Promise<boolean> {
  if ((await chat.people.find(user))?.state !== 'asked') return false
  await chat.unfinished.keep(user, act)
  return true
}

export function saidAct({ at, id, text, files, toBot }: Said): Act {
  return { kind: 'message', at, id, text, files: files.map(({ name }) => name), toBot }
}

export function act(inbound: Pressed | Commanded, about: About): Act {
  const { at, id, alone } = inbound
  const messageId = inbound.kind === 'action' ? inbound.messageId : undefined
  const place = { ...(alone !== undefined && { alone }), ...(messageId !== undefined && { messageId }) }
  return { kind: 'act', at, id, ...place, about }
}

interface Handlers {
  hear(said: Said): Promise<void>
  carryOut(about: About, pressed: Pressed): Promise<Outcome>
}

/** The person has said who they are: what they did before goes on, and what comes of it is shown behind the welcome. */
export async function takeUp(
  chat: Chat,
  user: ChatUser,
  welcome: NoticeView,
  { hear, carryOut }: Handlers,
): Promise<Outcome> {
  const who = async (): Promise<ChatUser> => user
  let last: Outcome = { kind: 'done' }
  for (const one of await chat.unfinished.of(user)) {
    if (one.kind === 'message') await hear({ ...one, who, files: one.files.map(lost) })
    else {
      const { at, id, alone, messageId, about } = one
      const pressed = { kind: 'action', at, who, id, messageId, data: '' } as const
      last = await carryOut(about, { ...pressed, ...(alone !== undefined && { alone }) })
    }
    await chat.unfinished.done(user, one)
  }
  const [linked = ''] = welcome.paragraphs
  if (last.kind === 'form')
    return { ...last, view: { ...last.view, banner: last.view.banner ?? `${welcome.title}. ${linked}` } }
  if (last.kind === 'tell')
    return { ...last, view: { ...last.view, paragraphs: [linked, ...last.view.paragraphs] } }
  return { kind: 'tell', view: welcome, lasting: true }
}

/** The address of a file does not last as long as a person may think about who they are. */
function lost(name: string): Said['files'][number] {
  return { name, read: () => Promise.reject(new Error('The file was not kept')) }
}
