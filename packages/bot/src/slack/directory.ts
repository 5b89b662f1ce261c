import type { App } from '@slack/bolt'
import type { ChatUser } from '../core/identity.ts'

export type SlackClient = App['client']

/**
 * Who a Slack user is. The e-mail address counts only if the user belongs to the workspace the app is installed in,
 * or to one that is named as trusted: over Slack Connect, other workspaces write their own profiles.
 */
export async function lookUp(
  client: SlackClient,
  userId: string,
  trustedTeams: ReadonlySet<string>,
): Promise<ChatUser> {
  const { user } = await client.users.info({ user: userId })
  const isPerson = user !== undefined && !user.deleted && !user.is_bot
  const trusted =
    isPerson && user.is_stranger !== true && (user.team_id === undefined || trustedTeams.has(user.team_id))
  const confirmed = user?.is_email_confirmed !== false
  const name = user?.profile?.real_name || user?.real_name || user?.name
  return {
    platform: 'slack',
    tenant: user?.team_id,
    userId,
    ...(name && { name }),
    trusted,
    email: (confirmed && user?.profile?.email) || null,
  }
}
