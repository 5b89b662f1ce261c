import type { App } from '@slack/bolt'
import type { SlackContext } from '../../context.ts'
import type { SlackClient } from '../../directory.ts'
import { type Ear, saidOf, type SlackMessage, spotOf, whoIs } from '../../inbound.ts'

export function register(app: App, context: SlackContext): void {
  for (const [name, added] of [
    ['reaction_added', true],
    ['reaction_removed', false],
  ] as const) {
    app.event(name, async ({ event, client, context: { botUserId, teamId = '' } }) => {
      if (event.item.type !== 'message' || event.user === botUserId) return
      const { channel, ts } = event.item
      const ear = { tenant: teamId, botUserId }
      await context.flow.hear({
        kind: 'reaction',
        at: spotOf(teamId, channel, undefined),
        who: whoIs(context, client, event.user),
        id: ts,
        name: event.reaction,
        added,
        moment: event.event_ts,
        read: () => read(context, client, ear, channel, ts),
      })
    })
  }
}

/** The message itself: an event about a reaction does not bring it. */
async function read(context: SlackContext, client: SlackClient, ear: Ear, channel: string, ts: string) {
  const { messages = [] } = await client.conversations.replies({ channel, ts, limit: 1, inclusive: true })
  const message = messages.find((one) => one.ts === ts) as SlackMessage | undefined
  if (!message || message.bot_id !== undefined || message.user === undefined) return undefined
  return saidOf(context, client, ear, channel, message)
}
