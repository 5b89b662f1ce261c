import type { App } from '@slack/bolt'
import type { SlackContext } from '../../context.ts'

/** A channel becomes shared with another company, or is ours alone again. */
export function register(app: App, { audience, silenced, release }: SlackContext): void {
  app.event('channel_shared', async ({ event, body, client }) => {
    if (!audience.isOurs(event.channel)) return
    audience.forget(event.channel)
    const reason = await audience.refusal(client, event.channel)
    if (reason !== undefined) await silenced(event.channel, reason, body.event_id)
  })
  app.event('channel_unshared', async ({ event }) => {
    if (!audience.isOurs(event.channel)) return
    audience.forget(event.channel)
    await release('slack', [event.channel])
  })
}
