import type { App } from '@slack/bolt'
import type { SlackContext } from '../../context.ts'
import { spotOf, whoIs } from '../../inbound.ts'

/** The app's own page is opened: drawn anew each time, as it shows what is due now. */
export function register(app: App, context: SlackContext): void {
  app.event('app_home_opened', async ({ event, body, client, context: { teamId = '' } }) => {
    if (event.tab !== 'home') return
    await context.flow.hear({
      kind: 'home',
      // The page belongs to the person, not to their chat with the bot.
      at: spotOf(teamId, event.user, undefined),
      who: whoIs(context, client, event.user),
      id: body.event_id,
    })
  })
}
