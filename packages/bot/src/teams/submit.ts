import { type Answer, unsent } from '../core/leads.ts'
import type { TeamsActivity, TeamsContext } from './context.ts'
import type { TeamsApi } from './directory.ts'
import { type CardData, readCard } from './read-card.ts'
import { verbs } from './render/card.ts'

/** What a button of our cards does. @returns undefined for buttons that are not ours. */
export async function act(
  { desk, identity, lookUp }: TeamsContext,
  api: TeamsApi,
  activity: TeamsActivity,
  verb: unknown,
  data: CardData,
): Promise<Answer | undefined> {
  if (verb === verbs.open) return unsent(await desk.open(await lookUp(api, activity)))
  if (verb === verbs.confirm) return unsent(await identity.confirm(await lookUp(api, activity)))
  if (verb !== verbs.submit) return undefined
  const { fields } = await desk.form()
  // The card's own message: the same answers from it make one lead, however often they arrive.
  const occasion = `teams:${activity.conversation.id}:${activity.replyToId ?? activity.id}`
  return desk.submit(await lookUp(api, activity), { values: readCard(fields, data), occasion })
}
