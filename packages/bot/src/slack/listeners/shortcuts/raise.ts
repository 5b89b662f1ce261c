import type { App, MessageShortcut } from '@slack/bolt'
import type { SlackContext } from '../../context.ts'
import { saidOf, type SlackMessage, spotOf, whoIs } from '../../inbound.ts'
import { noticeBlocks, noticeText } from '../../render/notice.ts'
import { show } from '../../show.ts'

export const raiseShortcut = 'ticket.raise'

/** "Raise a ticket" in the menu of a message: the form, with what the message says. */
export function register(app: App, context: SlackContext): void {
  app.shortcut<MessageShortcut>(
    { type: 'message_action', callback_id: raiseShortcut },
    async ({ shortcut, ack, client, context: { teamId = '', botUserId } }) => {
      await ack()
      const { channel, user, trigger_id: id } = shortcut
      const message = shortcut.message as unknown as SlackMessage
      const outcome = await context.flow.answer({
        kind: 'command',
        at: spotOf(teamId, channel.id, message.thread_ts),
        who: whoIs(context, client, user.id),
        id,
        alone: user.id,
        text: 'ticket',
        message: await saidOf(context, client, { tenant: teamId, botUserId }, channel.id, message),
      })
      const view = await show(context, client, id, outcome)
      if (!view) return
      await client.chat.postEphemeral({
        channel: channel.id,
        user: user.id,
        text: noticeText(view),
        blocks: noticeBlocks(view),
      })
    },
  )
}
