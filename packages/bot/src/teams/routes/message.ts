import type { IMessageActivity } from '@microsoft/teams.api'
import type { App } from '@microsoft/teams.apps'
import { identityCommand, runIdentityCommand } from '../../core/identity/commands.ts'
import { words } from '../../core/words.ts'
import { notice } from '../../view/notice-view.ts'
import type { View } from '../../view/view.ts'
import type { TeamsContext } from '../context.ts'
import { baseConversation } from '../directory.ts'
import type { CardData } from '../read-card.ts'
import { act } from '../submit.ts'

/** `/partner lead`, `partner lead`, or `lead` in a chat with the bot; anything else said to the bot explains it. */
export function register(app: App, context: TeamsContext): void {
  app.on('message', async ({ activity, api }) => {
    const reply = (view: View, replaces?: string): Promise<void> =>
      context.enqueue({
        platform: 'teams',
        target: { conversation: activity.conversation.id, ...(replaces !== undefined && { replaces }) },
        key: `reply:${activity.id}`,
        view,
      })

    // Clients without universal actions send the card's data as a message.
    const data: unknown = activity.value
    if (isCardData(data)) {
      const answer = await act(context, api, activity, data['verb'], data)
      return (
        answer &&
        reply(answer.view, answer.sent || answer.view.kind === 'form' ? activity.replyToId : undefined)
      )
    }
    const who = isForBot(activity) ? identityCommand(activity.text) : undefined
    if (who)
      return reply(await runIdentityCommand(context.identity, await context.lookUp(api, activity), who))
    if (/^\/?(?:partner\s+)?lead$/i.test(activity.text.trim())) {
      return reply(await context.desk.open(await context.lookUp(api, activity)))
    }
    if (isForBot(activity)) return reply(help(activity.conversation.id))
  })
}

function help(conversationId: string): View {
  return notice(words.helpTitle, words.help('partner'), {
    actions: [{ id: 'lead.open', label: words.openLead }],
    footnote: words.conversationId(baseConversation(conversationId)),
  })
}

/** With the right to read along, a bot hears more than what is meant for it. */
function isForBot({ conversation, entities = [], recipient }: IMessageActivity): boolean {
  const mentioned = entities.some((one) => one.type === 'mention' && one.mentioned.id === recipient.id)
  return conversation.conversationType === 'personal' || mentioned
}

function isCardData(value: unknown): value is CardData {
  return typeof value === 'object' && value !== null && 'verb' in value
}
