import type { Channel } from './channel.ts'
import type { Sender, Target } from './outgoing.ts'

/** Handles something from the inbox. It may run again after a crash: what it sends must go through the outbox. */
export type Handle = (payload: unknown, id: string) => Promise<void>

/** One platform, as the rest of the bot sees it. */
export interface Adapter {
  platform: Channel
  /** Where the platform sends its requests; none when the bot opens the connection itself. */
  endpoint: { path: string; fetch: (request: Request) => Promise<Response> } | undefined
  handle: Handle
  sender: Sender
  /** Where new leads are announced. */
  announceTo: Target | undefined
  start(): Promise<void>
  /** Resolves when what was begun is done. */
  stop(): Promise<void>
}
