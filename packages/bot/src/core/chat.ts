import type { OpenPRM } from '@openprm/sdk'
import type { Log } from '../log.ts'
import type { Channel } from './channel.ts'
import type { DealCards } from './deals/cards.ts'
import type { Fields } from './fields.ts'
import type { Identity } from './identity.ts'
import type { People } from './identity/people.ts'
import type { Unfinished } from './identity/unfinished.ts'
import type { NoticeStore } from './notices/store.ts'
import type { Outgoing, Target } from './outgoing.ts'
import type { Sealer } from './seal.ts'
import type { Side, Threads } from './threads.ts'
import type { CardMaker } from './tickets/cards.ts'

/** A conversation of the vendor's own people, where tickets and registrations are seen to. */
export interface TriagePlace {
  platform: Channel
  target: Target
}

/** What everything that happens in chat is handled with. */
export interface Chat {
  /** The bot's own client: it reads what it shows, and never acts for a person. */
  prm: OpenPRM
  identity: Identity
  threads: Threads
  enqueue(...messages: Outgoing[]): Promise<void>
  /** What waits for a conversation or person that could not be reached goes out. */
  release(platform: Channel, conversations: readonly string[]): Promise<void>
  sealer: Sealer
  cards: CardMaker
  dealCards: DealCards
  fields: Fields
  people: People
  unfinished: Unfinished
  notices: NoticeStore
  triage: readonly TriagePlace[]
  log: Log
}

/** Only the named conversations are the vendor's own. Everywhere else a partner may read along, so nothing internal goes there. */
export function sideOf({ triage }: Pick<Chat, 'triage'>, platform: Channel, conversation: string): Side {
  const own = triage.some(
    (place) => place.platform === platform && place.target.conversation === conversation,
  )
  return own ? 'vendor' : 'partner'
}
