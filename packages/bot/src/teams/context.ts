import type { Flow } from '../core/flow.ts'
import type { FormDesk } from '../core/forms/desk.ts'
import type { ChatUser } from '../core/identity.ts'
import type { Outgoing } from '../core/outgoing.ts'
import type { TeamsApi } from './directory.ts'

/** What routes work with. They hold no rules of their own. */
export interface TeamsContext {
  flow: Flow
  desk: FormDesk
  lookUp(api: TeamsApi, activity: TeamsActivity): Promise<ChatUser>
  enqueue(message: Outgoing): Promise<void>
}

/** The parts of an activity that every route needs. */
export interface TeamsActivity {
  id: string
  from: { id: string; name?: string | undefined }
  conversation: {
    id: string
    tenantId?: string | undefined
    conversationType?: string | undefined
  }
  channelData?: { tenant?: { id?: string | undefined } | undefined } | undefined
  replyToId?: string | undefined
}

export function tenantOf({
  channelData,
  conversation,
}: Pick<TeamsActivity, 'channelData' | 'conversation'>): string | undefined {
  return channelData?.tenant?.id ?? conversation.tenantId
}
