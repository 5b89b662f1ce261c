import type { Answer } from '../core/forms/desk.ts'
import type { TeamsActivity, TeamsContext } from './context.ts'
import type { TeamsApi } from './directory.ts'
import { whoIs } from './inbound.ts'
import { type CardData, readCard } from './read-card.ts'

/** The answers of a card. The card's own message names the occasion: the same answers from it count once. */
export async function submit(
  context: TeamsContext,
  api: TeamsApi,
  activity: TeamsActivity,
  data: CardData,
): Promise<Answer> {
  const who = whoIs(context, api, activity)
  const about = typeof data['about'] === 'string' ? data['about'] : ''
  const { fields } = await context.desk.form(who, about)
  const occasion = `teams:${activity.conversation.id}:${activity.replyToId ?? activity.id}`
  return context.desk.submit(await who(), { about, values: readCard(fields, data), occasion })
}
