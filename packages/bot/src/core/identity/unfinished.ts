import type { Spot } from '../inbound.ts'
import type { About } from '../seal.ts'
import type { ChatName } from './people.ts'

/** What somebody did before it was known who they are, as it is stored. */
export type Act =
  | { kind: 'message'; at: Spot; id: string; text: string; files: string[]; toBot: boolean }
  | { kind: 'act'; at: Spot; id: string; alone?: string; messageId?: string; about: About }

/** Kept for a day, until they have said who they are: nobody has to say or press it twice. */
export interface Unfinished {
  keep(chat: ChatName, act: Act): Promise<void>
  /** Oldest first. */
  of(chat: ChatName): Promise<Act[]>
  done(chat: ChatName, act: Act): Promise<void>
}
