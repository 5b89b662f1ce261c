import type { App } from '@slack/bolt'
import type { SlackContext } from '../../context.ts'
import { spotOf, whoIs } from '../../inbound.ts'
import { noticeBlocks, noticeText } from '../../render/notice.ts'
import { show } from '../../show.ts'

export const command = '/partner'

/** `/partner ticket` and the like. Answers are seen by the person alone. */
export function register(app: App, context: SlackContext): void {
  app.command(command, async ({ command: given, ack, client, context: { teamId = '' } }) => {
    const { text, trigger_id: id, user_id: userId, channel_id: channel } = given
    const outcome = await context.flow.answer({
      kind: 'command',
      at: spotOf(teamId, channel, undefined),
      who: whoIs(context, client, userId),
      id,
      alone: userId,
      text: text.trim() === '' ? 'help' : text,
    })
    const view = await show(context, client, id, outcome)
    await ack(view && { response_type: 'ephemeral', text: noticeText(view), blocks: noticeBlocks(view) })
  })
}
