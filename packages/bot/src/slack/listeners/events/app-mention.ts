import type { App } from '@slack/bolt'
import { words } from '../../../core/words.ts'
import { notice } from '../../../view/notice-view.ts'
import type { SlackContext } from '../../context.ts'
import { command } from '../commands/partner.ts'

/**
 * A mention is answered in its thread with the button for the form: the way in for people of other workspaces, who
 * cannot use our command. Goes through the outbox, keyed by the event, so that it is answered once.
 */
export function register(app: App, { enqueue }: SlackContext): void {
  app.event('app_mention', async ({ event, body }) => {
    await enqueue({
      platform: 'slack',
      target: { conversation: event.channel, thread: event.thread_ts ?? event.ts },
      key: body.event_id,
      view: notice(words.helpTitle, words.help(command), {
        actions: [{ id: 'lead.open', label: words.openLead }],
      }),
    })
  })
}
