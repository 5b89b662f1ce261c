import type { Outcome } from '../core/outcome.ts'
import { words } from '../core/words.ts'
import { notice, type NoticeView } from '../view/notice-view.ts'
import type { SlackContext } from './context.ts'
import type { SlackClient } from './directory.ts'
import { formModal } from './render/modal.ts'

/** Shows what came of it: a form as a modal. @returns what to tell the person instead, if there is something */
export async function show(
  { log }: SlackContext,
  client: SlackClient,
  triggerId: string,
  outcome: Outcome,
): Promise<NoticeView | undefined> {
  if (outcome.kind === 'tell') return outcome.view
  if (outcome.kind === 'done') return undefined
  try {
    await client.views.open({ trigger_id: triggerId, view: formModal(outcome.view) })
    return undefined
  } catch (error) {
    log.warn('form.not_opened', { platform: 'slack', error })
    return notice(words.notOpenedTitle, [words.notOpened])
  }
}
