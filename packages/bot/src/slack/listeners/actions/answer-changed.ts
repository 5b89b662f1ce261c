import type { App, BlockAction } from '@slack/bolt'
import type { SlackContext } from '../../context.ts'
import { whoIs } from '../../inbound.ts'
import { actionIds } from '../../render/inputs.ts'
import { readMemory } from '../../render/memory.ts'
import { formModal } from '../../render/modal.ts'
import { readModal } from '../../read-modal.ts'

/** An answer that decides whether another question is asked: draws the modal again, with all that was typed. */
export function register(app: App, context: SlackContext): void {
  app.action<BlockAction>(actionIds.value, async ({ body, ack, client }) => {
    await ack()
    const { view } = body
    if (!view) return
    const memory = readMemory(view.private_metadata)
    const who = whoIs(context, client, body.user.id)
    const { fields } = await context.desk.form(who, memory.about)
    const values = readModal(fields, view.state.values, memory)
    const drawn = await context.desk.redraw(who, memory.about, { values })
    // The hash refuses this when the person has gone on meanwhile; the next change then draws what is right.
    await client.views
      .update({ view_id: view.id, hash: view.hash, view: formModal(drawn) })
      .catch((error: unknown) => {
        context.log.warn('form.not_redrawn', { platform: 'slack', error })
      })
  })
}
