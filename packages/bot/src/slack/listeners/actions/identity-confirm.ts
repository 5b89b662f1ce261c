import type { App, BlockButtonAction } from '@slack/bolt'
import { noticeBlocks, noticeText } from '../../render/notice.ts'
import type { SlackContext } from '../../context.ts'

/** "Yes, that is me". The question was seen by that person alone, and so is the answer. */
export function register(app: App, context: SlackContext): void {
  app.action<BlockButtonAction>('identity.confirm', async ({ body, ack, client }) => {
    await ack()
    const view = await context.identity.confirm(await context.lookUp(client, body.user.id))
    if (!body.channel) return
    await client.chat.postEphemeral({
      channel: body.channel.id,
      user: body.user.id,
      text: noticeText(view),
      blocks: noticeBlocks(view),
    })
  })
}
