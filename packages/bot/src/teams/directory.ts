import type { App } from '@microsoft/teams.apps'
import type { ChatUser } from '../core/identity.ts'

export type TeamsApi = App['api']

export interface Sender {
  conversationId: string
  userId: string
  tenantId: string | undefined
}

/**
 * Who a Teams user is, by the conversation's member list. An address counts only from a tenant that is trusted:
 * in one's own tenant one may enter any address.
 */
export async function lookUp(
  api: TeamsApi,
  sender: Sender,
  trustedTenants: ReadonlySet<string>,
): Promise<ChatUser> {
  const member = await api.conversations.getMemberById(baseConversation(sender.conversationId), sender.userId)
  const tenants = [sender.tenantId, member.tenantId].filter((tenant) => tenant !== undefined)
  const trusted = tenants.length > 0 && tenants.every((tenant) => trustedTenants.has(tenant.toLowerCase()))
  const name = member.userPrincipalName
  return { platform: 'teams', trusted, email: member.email || (name && !name.includes('#') ? name : null) }
}

/** A channel's conversation without the thread. */
export function baseConversation(conversationId: string): string {
  return conversationId.split(';')[0] ?? conversationId
}
