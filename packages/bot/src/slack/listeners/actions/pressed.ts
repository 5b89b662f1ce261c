import type { App, BlockAction, ButtonAction } from '@slack/bolt'
import type { SlackContext } from '../../context.ts'
import { spotOf, whoIs } from '../../inbound.ts'
import { buttonIds, linkIds } from '../../render/buttons.ts'
import { noticeBlocks, noticeText } from '../../render/notice.ts'
import { show } from '../../show.ts'

/** Any button of ours. What it does stands in its value, sealed by core. */
export function register(app: App, context: SlackContext): void {
  app.action(linkIds, async ({ ack }) => ack())
  app.action<BlockAction<ButtonAction>>(
    buttonIds,
    async ({ body, action, ack, client, context: { teamId = '' } }) => {
      await ack()
      const { trigger_id: id, user, channel, message } = body
      const root = typeof message?.['thread_ts'] === 'string' ? message['thread_ts'] : undefined
      const outcome = await context.flow.answer({
        kind: 'action',
        at: spotOf(teamId, channel?.id ?? user.id, root),
        who: whoIs(context, client, user.id),
        id,
        alone: user.id,
        messageId: message?.ts,
        data: action.value ?? '',
      })
      const view = await show(context, client, id, outcome)
      if (!view) return
      const shown = { text: noticeText(view), blocks: noticeBlocks(view) }
      if (!channel) {
        // A page has no room for a word to one person: their own chat with the bot has.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Slack's, not a window's
        await client.chat.postMessage({ channel: user.id, ...shown })
        return
      }
      const thread = root !== undefined && { thread_ts: root }
      await client.chat.postEphemeral({ channel: channel.id, user: user.id, ...shown, ...thread })
    },
  )
}
