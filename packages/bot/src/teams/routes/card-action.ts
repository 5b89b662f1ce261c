import type { AdaptiveCardActionResponse } from '@microsoft/teams.api'
import type { App } from '@microsoft/teams.apps'
import { words } from '../../core/words.ts'
import type { NoticeView } from '../../view/notice-view.ts'
import type { View } from '../../view/view.ts'
import type { TeamsActivity, TeamsContext } from '../context.ts'
import { spotOf } from '../inbound.ts'
import { press } from '../press.ts'
import type { CardData } from '../read-card.ts'
import { card, verbs } from '../render/card.ts'
import { submit } from '../submit.ts'

/** A button of a card. The answer is for the person who pressed it; what others see changes through the outbox. */
export function register(app: App, context: TeamsContext): void {
  app.on('card.action', async ({ activity, api }): Promise<AdaptiveCardActionResponse> => {
    const { verb } = activity.value.action
    const data = activity.value.action.data as CardData
    if (verb === verbs.submit) {
      const answer = await submit(context, api, activity, data)
      if (answer.sent) await replaceForAll(context, activity, answer.view)
      return shown(answer.view)
    }
    const outcome = await press(context, api, activity, data)
    if (outcome.kind === 'done') return outcome.instead ? shown(outcome.instead) : said(words.done)
    const at = spotOf(activity)
    // In a chat with the bot the card itself gives way; what others see too must not.
    if (at.direct && (outcome.kind === 'form' || outcome.lasting)) return shown(outcome.view)
    // An address can be opened from a card alone. Teams shows what comes back to who pressed, and to nobody else.
    if (outcome.kind === 'tell' && outcome.view.actions.some(({ url }) => url !== undefined))
      return shown(outcome.view)
    if (outcome.kind === 'tell') return said(inWords(outcome.view))
    const { tenant, conversation } = at
    const thread = at.thread ?? activity.replyToId
    await context.enqueue({
      platform: 'teams',
      target: { tenant, conversation, ...(!at.flat && thread !== undefined && { thread }) },
      key: `form:${activity.id}`,
      view: outcome.view,
    })
    return said(words.below)
  })
}

/** The form itself becomes the receipt; otherwise it would be back when the conversation is opened again. */
async function replaceForAll({ enqueue }: TeamsContext, activity: TeamsActivity, view: View): Promise<void> {
  const { replyToId } = activity
  if (replyToId === undefined) return
  const { tenant, conversation } = spotOf(activity)
  await enqueue({
    platform: 'teams',
    target: { tenant, conversation, replaces: replyToId },
    key: `receipt:${replyToId}`,
    view,
  })
}

function shown(view: View): AdaptiveCardActionResponse {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card(view) }
}

function said(text: string): AdaptiveCardActionResponse {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text }
}

function inWords({ title, paragraphs }: NoticeView): string {
  return [title, ...paragraphs].join('\n\n')
}
