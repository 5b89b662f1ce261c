import type { NoticeView } from '../../view/notice-view.ts'
import type { ChatName } from '../identity/people.ts'
import type { Outgoing } from '../outgoing.ts'
import type { Preference } from './preference.ts'

export interface Held {
  userId: string
  key: string
  dueAt: Date
  view: NoticeView
}

/** What the bot remembers of telling people things. */
export interface NoticeStore {
  preference(userId: string): Promise<Preference | undefined>
  prefer(userId: string, preference: Preference): Promise<void>
  /** A person's own chat with the bot, as the platform names it. */
  rememberChat(person: ChatName, conversation: string): Promise<void>
  chatOf(person: ChatName): Promise<string | undefined>
  hold(held: Held): Promise<void>
  /** Takes what is due of one person, and stores what is made of it, in one step. @returns false when nothing is due */
  release(now: Date, make: (userId: string, held: Held[]) => Promise<Outgoing[]>): Promise<boolean>
}
