import type { Answer } from '../core/forms/desk.ts'
import type { TeamsActivity, TeamsContext } from './context.ts'
import type { TeamsApi } from './directory.ts'
import { type CardData, readCard } from './read-card.ts'

/** The answers of a card. The card's own message names the occasion: the same answers from it count once. */
export async function submit(
  { desk, lookUp }: TeamsContext,
  api: TeamsApi,
  activity: TeamsActivity,
  data: CardData,
): Promise<Answer> {
  const about = typeof data['about'] === 'string' ? data['about'] : ''
  const { fields } = await desk.form(about)
  const occasion = `teams:${activity.conversation.id}:${activity.replyToId ?? activity.id}`
  return desk.submit(await lookUp(api, activity), { about, values: readCard(fields, data), occasion })
}
