import { setTimeout as pause } from 'node:timers/promises'
import type { EventRecord } from '@openprm/sdk'
import { notice, type NoticeView } from '../../view/notice-view.ts'
import type { Chat } from '../chat.ts'
import type { Outgoing, Target } from '../outgoing.ts'
import type { Channel } from '../channel.ts'
import type { ChatName } from '../identity/people.ts'
import { noticesOf } from './news.ts'
import { dueAt, usualPreference } from './preference.ts'
import type { Held } from './store.ts'
import { words } from './words.ts'

const lookEveryMs = 30_000

/** Tells people what concerns them of an event: now, or later as they chose; what waits is stored before this returns. */
export async function notify(chat: Chat, event: EventRecord, now = new Date()): Promise<Outgoing[]> {
  const outgoing: Outgoing[] = []
  for (const { userId, kind, view, shows } of await noticesOf(chat, event)) {
    const place = await placeOf(chat, userId)
    if (!place) continue
    const due = dueAt((await chat.notices.preference(userId)) ?? usualPreference, kind, now)
    if (due === 'never') continue
    const key = `notice:${event.id}`
    if (due === 'now') outgoing.push({ ...place, key, view, slow: true, ...(shows && { shows }) })
    else await chat.notices.hold({ userId, key, dueAt: due, view })
  }
  return outgoing
}

/** Where a person can be told something: where they said last who they are, if it can be reached. */
async function placeOf({ people, notices }: Chat, userId: string): Promise<PersonalPlace | undefined> {
  const names = await people.of(userId)
  const places = await Promise.all(names.map((name) => chatWith({ notices }, name)))
  // In Teams the chat with whoever never wrote has to be opened first, which needs the app to be installed for them.
  return places.find(({ target }) => !target.person) ?? places[0]
}

interface PersonalPlace {
  platform: Channel
  target: Target
}

/** A person's own chat with the bot: as it is known, or by the person. */
export async function chatWith({ notices }: Pick<Chat, 'notices'>, name: ChatName): Promise<PersonalPlace> {
  const { platform, tenant, userId } = name
  const conversation = await notices.chatOf(name)
  if (conversation !== undefined) return { platform, target: { tenant, conversation } }
  // Slack takes the person for their chat with the bot.
  if (platform === 'slack') return { platform, target: { tenant, conversation: userId } }
  return { platform, target: { tenant, conversation: userId, person: true } }
}

/** Sends what waited until it is due, everything of a person in one message. Runs until the signal. */
export async function releaseNotices(
  chat: Chat,
  options: { onQueued(): void; signal: AbortSignal; now?: () => Date },
): Promise<void> {
  const { onQueued, signal, now = () => new Date() } = options
  while (!signal.aborted) {
    try {
      while (await chat.notices.release(now(), (userId, held) => digestOf(chat, userId, held))) onQueued()
    } catch (error) {
      chat.log.warn('notices.failed', { error })
    }
    await pause(lookEveryMs, undefined, { signal }).catch(() => {})
  }
}

export async function digestOf(chat: Chat, userId: string, held: readonly Held[]): Promise<Outgoing[]> {
  const place = await placeOf(chat, userId)
  const [first] = held
  if (!place || !first) return []
  const view = held.length === 1 ? first.view : asOne(held.map((one) => one.view))
  return [{ ...place, key: `digest:${first.key}`, view, slow: true }]
}

function asOne(views: readonly NoticeView[]): NoticeView {
  const paragraphs = views.map(({ title, paragraphs: [text = ''] }) => `• ${title}\n${text}`)
  return notice(words.digestTitle(views.length), paragraphs)
}
