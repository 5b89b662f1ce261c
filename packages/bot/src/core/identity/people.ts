import type { Channel } from '../channel.ts'

/** A chat user, as the platform names them. */
export interface ChatName {
  platform: Channel
  /** The workspace or tenant the person belongs to. */
  tenant: string
  userId: string
}

/** How a link came about. */
export type How = 'email' | 'code' | 'link'

export interface KnownPerson {
  /** The person's id in the programme. */
  userId: string
  /** `asked`: whether it is them was asked and not answered yet. */
  state: 'asked' | 'linked'
}

/** What the bot remembers of who is who. Every change is logged. */
export interface People {
  find(chat: ChatName): Promise<KnownPerson | undefined>
  /** Asks whether the chat user is this person. */
  ask(chat: ChatName, userId: string): Promise<void>
  /** @returns false when somebody else, or nobody, was asked about. */
  confirm(chat: ChatName, userId: string): Promise<boolean>
  link(chat: ChatName, userId: string, how: How): Promise<void>
  /** @returns false when there was no link. */
  unlink(chat: ChatName): Promise<boolean>
  wrongCode(chat: ChatName): Promise<void>
  /** How many wrong codes the chat user gave in the last ten minutes. */
  wrongCodes(chat: ChatName): Promise<number>
  /** The chat users that are this person, newest first: where a notice of theirs can go. */
  of(userId: string): Promise<ChatName[]>
}
