import type { types } from '@slack/bolt'
import { slackLimits } from '../../view/limits.ts'
import type { NoticeAction } from '../../view/notice-view.ts'
import { oneLine } from '../../view/text.ts'
import { plain } from './inputs.ts'

/** The ids of our buttons; what each does is in its value. */
export const buttonIds = /^do:\d+$/

/** Buttons that fit: one whose data Slack would not take is left out, and so are those beyond the most. */
export function buttons(actions: readonly NoticeAction[]): types.ActionsBlock[] {
  const fitting = actions
    .filter(({ data }) => data.length > 0 && data.length <= slackLimits.buttonValue)
    .slice(0, slackLimits.actions)
  if (fitting.length === 0) return []
  return [
    {
      type: 'actions',
      elements: fitting.map(({ label, data, look }, index) => ({
        type: 'button',
        action_id: `do:${index}`,
        text: plain(oneLine(label, slackLimits.buttonText)),
        value: data,
        ...(look && { style: look }),
      })),
    },
  ]
}
