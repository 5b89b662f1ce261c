import type { Outcome } from '../core/outcome.ts'
import type { TeamsActivity, TeamsContext } from './context.ts'
import type { TeamsApi } from './directory.ts'
import { spotOf, whoIs } from './inbound.ts'
import type { CardData } from './read-card.ts'

/** A button of ours. What it does stands in its data, sealed by core. */
export async function press(
  context: TeamsContext,
  api: TeamsApi,
  activity: TeamsActivity,
  data: CardData,
): Promise<Outcome> {
  return context.flow.answer({
    kind: 'action',
    at: spotOf(activity),
    who: whoIs(context, api, activity),
    id: activity.id,
    messageId: activity.replyToId,
    data: typeof data['about'] === 'string' ? data['about'] : '',
  })
}
