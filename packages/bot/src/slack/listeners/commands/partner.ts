import type { App } from '@slack/bolt'
import { identityCommand, runIdentityCommand } from '../../../core/identity/commands.ts'
import { words } from '../../../core/words.ts'
import { notice } from '../../../view/notice-view.ts'
import { noticeBlocks, noticeText } from '../../render/notice.ts'
import type { SlackContext } from '../../context.ts'
import { openForm } from '../../open-form.ts'

export const command = '/partner'

/** `/partner lead` opens the form; anything else explains itself. Answers are seen by the person alone. */
export function register(app: App, context: SlackContext): void {
  app.command(command, async ({ command: { text, trigger_id, user_id }, ack, client }) => {
    const wanted = text.trim().toLowerCase()
    const who = identityCommand(text)
    const view = who
      ? await runIdentityCommand(context.identity, await context.lookUp(client, user_id), who)
      : wanted === 'lead'
        ? await openForm(context, client, { userId: user_id, triggerId: trigger_id })
        : notice(words.helpTitle, words.help(command), {
            actions: [{ id: 'lead.open', label: words.openLead }],
          })
    await ack(view && { response_type: 'ephemeral', text: noticeText(view), blocks: noticeBlocks(view) })
  })
}
