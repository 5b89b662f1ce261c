import type { App } from '@microsoft/teams.apps'
import type { TeamsContext } from '../context.ts'
import { saidOf, spotOf, whoIs } from '../inbound.ts'

/** What becomes of messages, edited, deleted, reacted to; and of the bot's own place. */
export function register(app: App, context: TeamsContext): void {
  app.on('installationUpdate', async ({ activity, api }) => {
    // Before anybody has written, this is where the bot learns of a conversation.
    if (!activity.action.startsWith('add')) return
    await context.flow.hear({
      kind: 'added',
      at: spotOf(activity),
      who: whoIs(context, api, activity),
      id: activity.id,
    })
  })

  app.on('messageUpdate', async ({ activity, api }) => {
    const { channelData } = activity as { channelData?: { eventType?: string } }
    if (channelData?.eventType !== 'editMessage') return
    await context.flow.hear({
      ...saidOf(context, api, activity),
      kind: 'edited',
    })
  })

  app.on('messageDelete', async ({ activity, api }) => {
    await context.flow.hear({
      kind: 'deleted',
      at: spotOf(activity),
      who: whoIs(context, api, activity),
      id: activity.id,
    })
  })

  app.on('messageReaction', async ({ activity, api }) => {
    const { reactionsAdded = [], reactionsRemoved = [], replyToId } = activity
    if (replyToId === undefined) return
    const given = [
      ...reactionsAdded.map(({ type }) => ({ name: String(type), added: true })),
      ...reactionsRemoved.map(({ type }) => ({ name: String(type), added: false })),
    ]
    for (const one of given)
      await context.flow.hear({
        kind: 'reaction',
        at: spotOf(activity),
        who: whoIs(context, api, activity),
        id: replyToId,
        moment: activity.id,
        // A bot cannot read a message that it was not sent.
        read: async () => undefined,
        ...one,
      })
  })
}
