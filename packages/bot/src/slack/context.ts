import type { Flow } from '../core/flow.ts'
import type { FormDesk } from '../core/forms/desk.ts'
import type { ChatUser } from '../core/identity.ts'
import type { Installations } from '../delivery/installations.ts'
import type { NoticeView } from '../view/notice-view.ts'
import type { Log } from '../log.ts'
import type { Audience } from './audience.ts'
import type { SlackClient } from './directory.ts'

/** What listeners work with. They hold no rules of their own. */
export interface SlackContext {
  flow: Flow
  desk: FormDesk
  lookUp(client: SlackClient, userId: string): Promise<ChatUser>
  installations: Installations
  audience: Audience
  /** Says in a channel, once for its key, that nothing else is said there. */
  silenced(channel: string, reason: string, key: string): Promise<void>
  /** What waits for channels goes out. */
  release(platform: 'slack', channels: readonly string[]): Promise<void>
  /** Says something where the vendor reads such things, once for its key. */
  tellVendor(key: string, view: NoticeView): Promise<void>
  log: Log
}
