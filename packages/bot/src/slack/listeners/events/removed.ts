import type { App } from '@slack/bolt'
import { notice } from '../../../view/notice-view.ts'
import type { SlackContext } from '../../context.ts'

export const removedWords = {
  title: 'A Slack workspace is no longer connected',
  sentence:
    'It has removed the app, or taken its token away. What is to be said there waits; threads are kept.',
  workspace: 'Workspace',
  again: 'To connect it again, send its people a new link: openprm bot invite slack',
} as const

/** The app was removed, or its token taken away. Slack may tell so late: what was installed since then stays. */
export function register(app: App, { installations, tellVendor }: SlackContext): void {
  const end = async (tenant: string, seconds: number, key: string): Promise<void> => {
    const installed = await installations.find(tenant)
    if (!installed || !(await installations.revoke(tenant, new Date((seconds + 1) * 1000)))) return
    const facts = [{ label: removedWords.workspace, value: installed.name }]
    await tellVendor(
      key,
      notice(removedWords.title, [removedWords.sentence], { facts, footnote: removedWords.again }),
    )
  }
  app.event('app_uninstalled', async ({ body }) => end(body.team_id, body.event_time, body.event_id))
  app.event('tokens_revoked', async ({ event, body }) => {
    if (event.tokens.bot?.length) await end(body.team_id, body.event_time, body.event_id)
  })
}
