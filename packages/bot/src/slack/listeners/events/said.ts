import type { App } from '@slack/bolt'
import type { SlackContext } from '../../context.ts'
import { saidOf, type SlackMessage, spotOf, whoIs } from '../../inbound.ts'

type Event = SlackMessage & {
  channel: string
  message?: SlackMessage
  previous_message?: SlackMessage
  deleted_ts?: string
}

/** What people write, and what becomes of it. Robots are not heard, and neither are we ourselves. */
export function register(app: App, context: SlackContext): void {
  app.event('app_mention', async ({ event, client, context: { botUserId, teamId = '' } }) => {
    const message = event as unknown as Event
    if (message.bot_id !== undefined || message.user === undefined) return
    await context.flow.hear(
      await saidOf(context, client, { tenant: teamId, botUserId }, message.channel, message),
    )
  })

  app.event('message', async ({ event, client, context: { botUserId, teamId = '' } }) => {
    const message = event as unknown as Event
    const ear = { tenant: teamId, botUserId }
    const { channel } = message
    if (message.subtype === 'message_changed') return changed(message, message.message, ear)
    if (message.subtype === 'message_deleted') return gone(message.previous_message, message.deleted_ts)
    const isSaid = message.subtype === undefined || wordsOfPeople.has(message.subtype)
    if (!isSaid || message.bot_id !== undefined || message.user === undefined) return
    // A file that we show comes back as if a person had sent it.
    if (message.user === botUserId) return
    await context.flow.hear(await saidOf(context, client, ear, channel, message))

    async function changed(
      { previous_message: before }: Event,
      now: SlackMessage | undefined,
      heard: typeof ear,
    ): Promise<void> {
      if (!now || now.bot_id !== undefined || now.user === undefined || now.user === botUserId) return
      // With answers below it, a message that is deleted stays as an empty place.
      if (now.subtype === 'tombstone') return gone(before, now.ts)
      if (!before || !differs(before, now)) return
      const said = await saidOf(context, client, heard, channel, now)
      await context.flow.hear({ ...said, kind: 'edited' })
    }

    async function gone(before: SlackMessage | undefined, ts: string | undefined): Promise<void> {
      const id = before?.ts ?? ts
      if (id === undefined || before?.bot_id !== undefined || before?.user === undefined) return
      if (before.user === botUserId) return
      await context.flow.hear({
        kind: 'deleted',
        at: spotOf(ear.tenant, channel, before.thread_ts),
        who: whoIs(context, client, before.user),
        id,
      })
    }
  })
}

const wordsOfPeople = new Set(['file_share', 'thread_broadcast', 'me_message'])

/** Slack also says "changed" for unfurled links, answers below and found languages: only text and files count. */
function differs(before: SlackMessage, now: SlackMessage): boolean {
  const files = ({ files = [] }: SlackMessage): string => files.map(({ id }) => id).join()
  return (before.text ?? '') !== (now.text ?? '') || files(before) !== files(now)
}
