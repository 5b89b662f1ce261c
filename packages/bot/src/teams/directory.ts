import type { App } from '@microsoft/teams.apps'
import type { ChatUser } from '../core/identity.ts'
import { vouchedBy, type Vouching } from '../core/identity/vouching.ts'
import { type TeamsActivity, tenantOf } from './context.ts'

export type TeamsApi = App['api']

/**
 * Who a Teams user is, by the conversation's member list. An address counts only from a tenant that is trusted:
 * in one's own tenant one may enter any address.
 */
export async function lookUp(api: TeamsApi, activity: TeamsActivity, trusted: Vouching): Promise<ChatUser> {
  const { conversation, from } = activity
  const member = await api.conversations.getMemberById(baseConversation(conversation.id), from.id)
  const tenants = [tenantOf(activity), member.tenantId].filter((tenant) => tenant !== undefined)
  const name = member.userPrincipalName
  return {
    platform: 'teams',
    tenant: member.tenantId ?? tenants[0] ?? '',
    // The same for every bot, unlike the id in the conversation.
    userId: member.aadObjectId ?? from.id,
    ...(member.name && { name: member.name }),
    ...vouchedBy(trusted, tenants),
    // A guest's principal name is made up of their address; the address itself is in `email`.
    email: member.email || (name && !name.includes('#') ? name : null),
  }
}

/** A channel's conversation without the thread. */
export function baseConversation(conversationId: string): string {
  return conversationId.split(';')[0] ?? conversationId
}
