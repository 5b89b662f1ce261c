import type { AdaptiveCardActionResponse } from '@microsoft/teams.api'
import type { App } from '@microsoft/teams.apps'
import type { View } from '../../view/view.ts'
import type { TeamsActivity, TeamsContext } from '../context.ts'
import { card } from '../render/card.ts'
import { act } from '../submit.ts'

/** A button of a card. The answer takes the card's place at once for the person who pressed it. */
export function register(app: App, context: TeamsContext): void {
  app.on('card.action', async ({ activity, api }): Promise<AdaptiveCardActionResponse> => {
    const { verb, data } = activity.value.action
    const answer = await act(context, api, activity, verb, data)
    if (!answer) return unknownAction
    if (answer.sent) await replaceForAll(context, activity, answer.view)
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card(answer.view) }
  })
}

/** The form itself becomes the receipt; otherwise it would be back when the conversation is opened again. */
async function replaceForAll(
  { enqueue }: TeamsContext,
  { conversation, replyToId }: TeamsActivity,
  view: View,
): Promise<void> {
  if (replyToId === undefined) return
  const target = { conversation: conversation.id, replaces: replyToId }
  await enqueue({ platform: 'teams', target, key: `receipt:${replyToId}`, view })
}

const unknownAction: AdaptiveCardActionResponse = {
  statusCode: 400,
  type: 'application/vnd.microsoft.error',
  value: {
    code: 'BadRequest',
    message: 'This button belongs to an older version of the bot.',
    innerHttpError: { statusCode: 400, body: null },
  },
}
