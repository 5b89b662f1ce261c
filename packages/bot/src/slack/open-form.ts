import { notice, type NoticeView } from '../view/notice-view.ts'
import { words } from '../core/words.ts'
import type { SlackContext } from './context.ts'
import type { SlackClient } from './directory.ts'
import { formModal } from './render/modal.ts'

interface Click {
  userId: string
  triggerId: string
}

/** Opens the lead form for the person who asked. @returns what to tell them instead, if it is not for them. */
export async function openForm(
  context: SlackContext,
  client: SlackClient,
  click: Click,
): Promise<NoticeView | undefined> {
  try {
    const view = await context.desk.open(await context.lookUp(client, click.userId))
    if (view.kind === 'notice') return view
    await client.views.open({ trigger_id: click.triggerId, view: formModal(view) })
    return undefined
  } catch (error) {
    context.log.warn('form.not_opened', { platform: 'slack', error })
    return notice(words.notOpenedTitle, [words.notOpened])
  }
}
