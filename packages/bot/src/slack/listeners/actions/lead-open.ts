import type { App, BlockButtonAction } from '@slack/bolt'
import type { SlackContext } from '../../context.ts'
import { openForm } from '../../open-form.ts'
import { noticeBlocks, noticeText } from '../../render/notice.ts'

/** The button of a notice that offers the form. */
export function register(app: App, context: SlackContext): void {
  app.action<BlockButtonAction>('lead.open', async ({ body, ack, client }) => {
    await ack()
    const view = await openForm(context, client, { userId: body.user.id, triggerId: body.trigger_id })
    if (!view || !body.channel) return
    await client.chat.postEphemeral({
      channel: body.channel.id,
      user: body.user.id,
      text: noticeText(view),
      blocks: noticeBlocks(view),
    })
  })
}
