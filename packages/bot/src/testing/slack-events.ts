/** Events as Slack puts them in an envelope. */
let events = 0

export interface SaidInSlack {
  channel: string
  user: string
  text: string
  ts: string
  thread_ts?: string
  files?: object[]
}

export function envelope(event: object, team = 'T1'): { event_id: string } {
  const body = {
    type: 'event_callback',
    team_id: team,
    api_app_id: 'A1',
    event_id: `Ev${++events}`,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [{ team_id: team, user_id: 'U0BOT', is_bot: true }],
    event,
  }
  return body
}

/** Somebody writes. */
export const messageEvent = (said: SaidInSlack, team?: string) =>
  envelope({ type: 'message', channel_type: said.channel.startsWith('D') ? 'im' : 'channel', ...said }, team)

/** Somebody mentions the bot: Slack then sends both. */
export const mentionEvent = (said: SaidInSlack, team?: string) =>
  envelope({ type: 'app_mention', ...said }, team)

export function changedEvent(before: SaidInSlack, now: Partial<SaidInSlack>, team?: string) {
  const message = { type: 'message', ...before, ...now }
  return envelope(
    {
      type: 'message',
      subtype: 'message_changed',
      hidden: true,
      channel: before.channel,
      message,
      previous_message: { type: 'message', ...before },
      ts: `${before.ts}1`,
    },
    team,
  )
}

export const deletedEvent = (before: SaidInSlack, team?: string) =>
  envelope(
    {
      type: 'message',
      subtype: 'message_deleted',
      hidden: true,
      channel: before.channel,
      deleted_ts: before.ts,
      previous_message: { type: 'message', ...before },
      ts: `${before.ts}2`,
    },
    team,
  )

export const reactionEvent = (
  { channel, ts }: Pick<SaidInSlack, 'channel' | 'ts'>,
  user: string,
  reaction: string,
  type: 'reaction_added' | 'reaction_removed' = 'reaction_added',
) =>
  envelope({
    type,
    user,
    reaction,
    item: { type: 'message', channel, ts },
    event_ts: `${Date.now() / 1000}`,
  })
