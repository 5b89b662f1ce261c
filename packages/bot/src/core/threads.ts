import type { Channel } from './channel.ts'
import type { Spot, Who } from './inbound.ts'

/** Who reads along in a thread: the vendor's own people alone, or the partner too. */
export type Side = 'vendor' | 'partner'

/** Where something is talked about. */
export interface Thread {
  /** The ticket or deal. */
  subject: string
  platform: Channel
  tenant?: string | undefined
  conversation: string
  /** The message it hangs below; null where a chat has no threads. */
  root: string | null
  side: Side
}

/** A message of a platform. */
export interface MessagePlace {
  platform: Channel
  conversation: string
  messageId: string
}

/** Which message of a platform shows what. */
export interface Link extends MessagePlace {
  /** A message or note of a ticket, or a card. */
  subject: string
  /** Written there by a person; false for what the bot has posted. */
  origin: boolean
}

export interface Reaction {
  person: string
  personName: string
  /** As the platform names it: `thumbsup`, `like`. */
  name: string
}

/** What the bot knows of where things are talked about. */
export interface Threads {
  /** What the thread below a message is about; for a chat without threads (null) all that is talked about there. */
  at(platform: Channel, conversation: string, root: string | null): Promise<Thread[]>
  /** Whether a message of ours is on its way there: somebody may be faster to answer it than we to know it. */
  isSending(platform: Channel, conversation: string): Promise<boolean>
  /** Everywhere that a ticket or deal is talked about. */
  of(subject: string): Promise<Thread[]>
  /** Binds a thread, with what its first message is, in one step; a thread that is bound stays as it is. */
  open(thread: Thread, link?: Link): Promise<void>
  link(link: Link): Promise<void>
  linkAt(place: MessagePlace): Promise<Link | undefined>
  linksOf(subject: string): Promise<Link[]>
  /** Something said here is on its way into the programme: events about it wait. Ends with `link` or `forget`. */
  expect(subject: string, place: MessagePlace): Promise<void>
  forget(place: MessagePlace): Promise<void>
  react(subject: string, place: MessagePlace, reaction: Reaction, added: boolean): Promise<void>
  /** By the conversation they were given in. */
  reactions(subject: string): Promise<Array<Reaction & Pick<MessagePlace, 'platform' | 'conversation'>>>
}

/** Whether a message of ours is on its way to where something happened. */
export async function isBeingSent(threads: Threads, at: Spot, who: Who): Promise<boolean> {
  if (await threads.isSending(at.platform, at.conversation)) return true
  // The first message to a person is addressed to them: their chat with the bot has no name yet.
  return at.direct && (await threads.isSending(at.platform, (await who()).userId))
}
