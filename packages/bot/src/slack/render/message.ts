import type { types } from '@slack/bolt'
import { slackLimits } from '../../view/limits.ts'
import type { MessageView, Tone } from '../../view/message-view.ts'
import { clip, oneLine } from '../../view/text.ts'
import { words } from '../../view/words.ts'
import { escaped } from '../text.ts'
import { buttons } from './buttons.ts'
import { plain } from './inputs.ts'

/** Told apart at a glance: what stays inside never looks like what went out. */
const signs: Record<Tone, string> = { incoming: '💬', outgoing: '✉️', internal: '🔒', aside: 'ℹ️' }

/** A message of a ticket. The first block carries the marker by which it is found again. */
export function messageBlocks(view: MessageView, blockId?: string): types.KnownBlock[] {
  const id = blockId ? { block_id: blockId } : {}
  const from = `${signs[view.tone]} ${[words.tones[view.tone], view.from].filter(Boolean).join(' · ')}`
  const head: types.ContextBlock = {
    type: 'context',
    elements: [plain(oneLine(from, slackLimits.context))],
    ...id,
  }
  const text = view.text ?? words.deleted
  const { footnotes } = view
  return [
    head,
    ...parts(text).map((part): types.SectionBlock => ({
      type: 'section',
      text: { type: 'mrkdwn', text: part, verbatim: true },
    })),
    ...buttons(view.actions),
    ...(footnotes.length > 0
      ? [
          {
            type: 'context',
            elements: [plain(clip(footnotes.join('\n'), slackLimits.context))],
          } satisfies types.ContextBlock,
        ]
      : []),
  ]
}

/** Long texts take several sections; what is beyond the longest message of a ticket does not exist. */
function parts(text: string): string[] {
  const found: string[] = []
  let rest = marked(text)
  while (rest.length > 0 && found.length < 10) {
    let end = Math.min(rest.length, slackLimits.section)
    // Never through an escaped sign or half of an emoji.
    const cut = rest.slice(0, end).replace(/(?:&[a-z]{0,4}|[\uD800-\uDBFF])$/, '')
    if (end < rest.length && cut.length > 0) end = cut.length
    found.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return found.filter((part) => part.trim() !== '')
}

/** Markdown as Slack's markup, disarmed: links show where they go. */
function marked(text: string): string {
  return escaped(text)
    .replaceAll(/\*\*([^*\n]+)\*\*/g, '*$1*')
    .replaceAll(/\[([^\]\n]{1,200})\]\((https?:\/\/[^\s)]{1,500})\)/g, '$1 ($2)')
}

/** What a notification and a screen reader say. */
export function messageText({ tone, from, text }: MessageView): string {
  const said = [words.tones[tone], from].filter(Boolean).join(' · ')
  const whole = [said, text ?? words.deleted].filter(Boolean).join(': ')
  return clip(escaped(whole), slackLimits.messageText / 5)
}
