import type { App } from '@microsoft/teams.apps'
import type { View } from '../../view/view.ts'
import type { TeamsActivity, TeamsContext } from '../context.ts'
import { saidOf, spotOf } from '../inbound.ts'
import { press } from '../press.ts'
import type { CardData } from '../read-card.ts'
import { verbs } from '../render/card.ts'
import { submit } from '../submit.ts'

/** What people write. */
export function register(app: App, context: TeamsContext): void {
  app.on('message', async ({ activity, api }) => {
    // Clients without universal actions send the card's data as a message.
    const data: unknown = activity.value
    if (!isCardData(data)) return context.flow.hear(saidOf(context, api, activity))
    if (data['verb'] !== verbs.submit) {
      const outcome = await press(context, api, activity, data)
      return outcome.kind === 'done' ? undefined : reply(context, activity, outcome.view)
    }
    const answer = await submit(context, api, activity, data)
    await reply(context, activity, answer.view, answer.sent || answer.view.kind === 'form')
  })
}

function reply(
  { enqueue }: TeamsContext,
  activity: TeamsActivity,
  view: View,
  inItsPlace = false,
): Promise<void> {
  const { tenant, conversation } = spotOf(activity)
  const replaces = inItsPlace ? activity.replyToId : undefined
  return enqueue({
    platform: 'teams',
    target: { tenant, conversation, ...(replaces !== undefined && { replaces }) },
    key: `reply:${activity.id}`,
    view,
  })
}

function isCardData(value: unknown): value is CardData {
  return typeof value === 'object' && value !== null && 'verb' in value
}
