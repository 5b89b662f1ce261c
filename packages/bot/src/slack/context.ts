import type { LeadDesk } from '../core/leads.ts'
import type { Outgoing } from '../core/outgoing.ts'
import type { Log } from '../log.ts'
import type { ChatUser, Identity } from '../core/identity.ts'
import type { SlackClient } from './directory.ts'

/** What listeners work with. They hold no rules of their own. */
export interface SlackContext {
  desk: LeadDesk
  identity: Identity
  lookUp(client: SlackClient, userId: string): Promise<ChatUser>
  enqueue(message: Outgoing): Promise<void>
  log: Log
}
