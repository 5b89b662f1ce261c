import type { Channel } from './channel.ts'
import type { ChatUser } from './identity.ts'

/** Where something was said or pressed, as core sees it. */
export interface Spot {
  platform: Channel
  /** The Slack workspace or Teams tenant whose bot heard it. */
  tenant: string
  conversation: string
  /** The message it hangs below; null at the top, and where a chat has no threads. */
  thread: string | null
  /** A chat with the bot alone. */
  direct: boolean
  /** Nothing can hang below a message here. */
  flat: boolean
}

/** A file somebody sent, fetched only when it is wanted. */
export interface InboundFile {
  name: string
  /** @throws Error when the platform does not hand it out */
  read(): Promise<Uint8Array<ArrayBuffer>>
}

/** Who did it; looked up only when it matters, as that asks the platform. */
export type Who = () => Promise<ChatUser>

interface Happened {
  at: Spot
  who: Who
}

export interface Said extends Happened {
  kind: 'message'
  id: string
  /** Markdown. */
  text: string
  files: InboundFile[]
  /** The bot is meant: mentioned, or alone with the person. */
  toBot: boolean
}

export interface Edited extends Happened {
  kind: 'edited'
  id: string
  text: string
  files: InboundFile[]
}

export interface Deleted extends Happened {
  kind: 'deleted'
  id: string
}

export interface Reacted extends Happened {
  kind: 'reaction'
  /** The message it is below. */
  id: string
  name: string
  added: boolean
  /** When, as the platform says: the same in every repetition. */
  moment: string
  /** The message itself; undefined when the platform does not give it to us. */
  read(): Promise<Said | undefined>
}

/** A button of ours. */
export interface Pressed extends Happened {
  kind: 'action'
  /** The same in every repetition. */
  id: string
  /** The person's own chat with the bot, where the platform lets us write to it. */
  alone?: string
  /** The message that the button is on. */
  messageId: string | undefined
  /** What it carries, as we sealed it. */
  data: string
}

export interface Commanded extends Happened {
  kind: 'command'
  id: string
  alone?: string
  text: string
  /** A message that the command is about. */
  message?: Said | undefined
}

export interface WentHome extends Happened {
  kind: 'home'
  id: string
}

/** The bot was added to a conversation, or to a person. */
export interface Added extends Happened {
  kind: 'added'
  id: string
}

/**
 * Everything that happens in chat, whatever the platform. Forms come in through their own door, `FormDesk.submit`, as
 * they are answered while the person waits.
 */
export type Inbound = Said | Edited | Deleted | Reacted | Pressed | Commanded | WentHome | Added
