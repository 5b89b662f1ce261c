import type { types } from '@slack/bolt'
import { slackLimits } from '../../view/limits.ts'
import type { NoticeAction } from '../../view/notice-view.ts'
import { oneLine } from '../../view/text.ts'
import { plain } from './inputs.ts'

/** The ids of our buttons; what each does is in its value. */
export const buttonIds = /^do:\d+$/
/** Those that only open something; Slack tells of them all the same. */
export const linkIds = /^open:\d+$/

/** Buttons that fit: one whose data Slack would not take is left out, and so are those beyond the most. */
export function buttons(actions: readonly NoticeAction[]): types.ActionsBlock[] {
  const fitting = actions
    .filter(({ data, url }) =>
      url === undefined
        ? data.length > 0 && data.length <= slackLimits.buttonValue
        : url.length <= slackLimits.buttonUrl,
    )
    .slice(0, slackLimits.actions)
  if (fitting.length === 0) return []
  return [
    {
      type: 'actions',
      elements: fitting.map(({ label, data, url, look }, index) => ({
        type: 'button',
        action_id: url === undefined ? `do:${index}` : `open:${index}`,
        text: plain(oneLine(label, slackLimits.buttonText)),
        ...(url === undefined ? { value: data } : { url }),
        ...(look && { style: look }),
      })),
    },
  ]
}
