import type { View } from '../view/view.ts'
import type { Channel } from './channel.ts'
import type { Side } from './threads.ts'

export interface Target {
  /** The Slack workspace or Teams tenant; the configured one unless named. */
  tenant?: string
  /** A conversation; for Slack also a person, whose chat with the bot is meant. */
  conversation: string
  /** The conversation is a person: their chat with the bot is opened first. */
  person?: true
  /** What is said may be read by anybody, also where only the vendor's own people should be. */
  anybody?: true
  /** The message to answer below. */
  thread?: string
  /** A message of ours to change, in place of sending a new one. */
  replaces?: string
  /** As `thread`, by what the message shows: its id is known once it is sent. */
  below?: string
  /** As `replaces`, by what the message shows; sent anew where there is none. */
  instead?: string
}

/** What is remembered of a message once it is sent. */
export interface Shows {
  /** A message or note of a ticket, or a card by a name of its own: one in a conversation. */
  subject: string
  /** What is written below it belongs to this ticket or registration. */
  opens?: { subject: string; side: Side }
}

/** A file of a message or note of a ticket. */
export interface FileOf {
  ticket: string
  /** The message or note. */
  message: string
  file: string
  name: string
  bytes: number
}

/** A message to be sent once. The key names the occasion, such as an event's id. */
export interface Outgoing {
  platform: Channel
  target: Target
  key: string
  view: View
  /** Shown itself where that can be, in place of the view. */
  file?: FileOf
  /** Nothing is shown: the files of this message or note, and what stands in their place, are taken away. */
  removes?: string
  shows?: Shows
  /** Nobody waits for it: an announcement, a digest. It never stands before something else. */
  slow?: boolean
}

/** What became of an attempt to send. */
export type Sent =
  /** `conversation` where it is another than the target's: the chat with a person. `threaded`: false where nothing can hang below it. */
  | { kind: 'sent'; messageId: string; conversation?: string; threaded?: boolean }
  /** Try again; `uncertain` when the message may have arrived all the same. */
  | { kind: 'retry'; afterMs?: number; error: string; uncertain: boolean }
  /** An earlier attempt was cut off, and nobody can know whether it arrived. */
  | { kind: 'unknown' }
  /** The conversation is out of reach until somebody changes something there. */
  | { kind: 'unreachable'; error: string }
  /** The platform will never take this message. */
  | { kind: 'refused'; error: string }

/** A file on its way. */
export interface Upload {
  file: FileOf
  /** Undefined when there is no such file any more. */
  read(): Promise<Uint8Array<ArrayBuffer> | undefined>
  /** Notes what the platform calls it, before anybody can see it. @throws Error when somebody else has the message now */
  begin(name: string): Promise<void>
}

/** What is known of an attempt that was cut off. */
export interface Earlier {
  /** As `Upload.begin` was told; null when it did not come so far. */
  begun: string | null
  /** Which attempt this is. */
  attempts: number
}

/** The way out to one platform. */
export interface Sender {
  /** @param marker names this message for `find`. @param repeated it may have been sent before. */
  send(target: Target, view: View, marker: string, repeated: boolean, upload?: Upload): Promise<Sent>
  /**
   * Looks for a message whose sending was cut off. Null: it is not there. Undefined: cannot be known here.
   * Absent where a platform lets no bot look.
   */
  find?(target: Target, marker: string, earlier: Earlier): Promise<string | null | undefined>
  /** Takes away what we have posted. Absent where files are not shown themselves. */
  remove?(target: Target, messageIds: readonly string[]): Promise<Sent>
}
