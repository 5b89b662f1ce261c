import type { SlackBody } from './body.ts'

interface Message {
  text?: string
  bot_id?: string
  files?: Array<{ id?: string }>
}

interface Event extends Message {
  type?: string
  subtype?: string
  message?: Message
  previous_message?: Message
}

/** Messages about a channel rather than in it. */
const housekeeping =
  /^(channel|group)_|^(bot_add|bot_remove|bot_message|pinned_item|unpinned_item|reminder_add)$/

/**
 * Tells what need not be kept: what bots say, ours above all, so that no two ever answer each other; and
 * `message_changed` where nobody changed anything, which Slack also sends when a link is unfolded or a thread answered.
 */
export function isNoise(body: SlackBody): boolean {
  const event = (body['event'] ?? {}) as Event
  if (event.type !== 'message' && event.type !== 'app_mention') return false
  const { subtype = '', message, previous_message: before } = event
  if ((message ?? event).bot_id !== undefined || before?.bot_id !== undefined) return true
  if (subtype !== 'message_changed') return housekeeping.test(subtype)
  // A message that was deleted while it has answers comes as a change too; then the text differs.
  return message?.text === before?.text && filesOf(message) === filesOf(before)
}

function filesOf(message: Message | undefined): string {
  return (message?.files ?? []).map(({ id }) => id).join()
}
