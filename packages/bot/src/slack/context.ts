import type { LeadDesk } from '../core/leads.ts'
import type { Outgoing } from '../core/outgoing.ts'
import type { Installations } from '../delivery/installations.ts'
import type { NoticeView } from '../view/notice-view.ts'
import type { Log } from '../log.ts'
import type { ChatUser, Identity } from '../core/identity.ts'
import type { SlackClient } from './directory.ts'

/** What listeners work with. They hold no rules of their own. */
export interface SlackContext {
  desk: LeadDesk
  identity: Identity
  lookUp(client: SlackClient, userId: string): Promise<ChatUser>
  installations: Installations
  /** Says something where the vendor reads such things, once for its key. */
  tellVendor(key: string, view: NoticeView): Promise<void>
  enqueue(message: Outgoing): Promise<void>
  log: Log
}
