import type { App } from '@slack/bolt'
import type { ChatUser } from '../core/identity.ts'
import { vouchedBy, type Vouching } from '../core/identity/vouching.ts'

export type SlackClient = App['client']

/**
 * Who a Slack user is. The e-mail address counts only if somebody vouches for the user's own workspace: over Slack
 * Connect, other workspaces write their own profiles.
 * @param home the workspace that was asked, where Slack names none
 */
export async function lookUp(
  client: SlackClient,
  userId: string,
  { home, trusted }: { home: string | undefined; trusted: Vouching },
): Promise<ChatUser> {
  const { user } = await client.users.info({ user: userId })
  const tenant = user?.team_id ?? home ?? ''
  const isPerson = user !== undefined && !user.deleted && !user.is_bot && user.is_stranger !== true
  const confirmed = user?.is_email_confirmed !== false
  const name = user?.profile?.real_name || user?.real_name || user?.name
  return {
    platform: 'slack',
    tenant,
    userId,
    ...(name && { name }),
    ...(isPerson ? vouchedBy(trusted, [tenant]) : { trusted: false }),
    email: (confirmed && user?.profile?.email) || null,
  }
}
