import type { Channel } from './channel.ts'
import type { Sender, Target } from './outgoing.ts'

/** Handles something from the inbox. It may run again after a crash: what it sends must go through the outbox. */
export type Handle = (payload: unknown, id: string) => Promise<void>

/** One platform, as the rest of the bot sees it. */
export interface Adapter {
  platform: Channel
  /** Where the platform sends its requests; none when the bot opens the connection itself. */
  endpoint: { path: string; fetch: (request: Request) => Promise<Response> } | undefined
  /** What people open in a browser. */
  pages?: ReadonlyArray<{ path: string; fetch: (request: Request) => Promise<Response> }>
  /** Set where other organisations may install the app. */
  installs?: Installs | undefined
  handle: Handle
  sender: Sender
  /** Where new leads are announced. */
  announceTo: Target | undefined
  start(): Promise<void>
  /** Resolves when what was begun is done. */
  stop(): Promise<void>
}

/** How other organisations get the app, and which have it. */
export interface Installs {
  /** A link for whoever is to install it: for a partner, or (null) for the vendor itself. */
  invite(partnerId: string | null): Promise<{ url: string; expiresAt: string }>
  workspaces(): Promise<
    ReadonlyArray<{ tenant: string; name: string; partnerId: string | null; state: string }>
  >
}
