import type { types } from '@slack/bolt'
import { slackLimits } from '../../view/limits.ts'
import type { NoticeView } from '../../view/notice-view.ts'
import { clip, oneLine } from '../../view/text.ts'
import { words } from '../../view/words.ts'
import { escaped } from '../text.ts'
import { buttons } from './buttons.ts'
import { plain } from './inputs.ts'

/** A notice as blocks. Everything is plain text, so nobody's company name becomes a link or an @channel. */
export function noticeBlocks(view: NoticeView, blockId?: string): types.KnownBlock[] {
  const facts = view.facts.map(({ label, value }) => `${label}: ${oneLine(value, 300)}`).join('\n')
  const texts = [...view.paragraphs, facts].filter((text) => text.trim() !== '')
  const blocks: types.KnownBlock[] = [
    {
      type: 'header',
      text: plain(oneLine(view.title, slackLimits.header)),
      ...(blockId && { block_id: blockId }),
    },
    ...texts.map((text): types.SectionBlock => ({
      type: 'section',
      text: plain(clip(text, slackLimits.section)),
    })),
    ...buttons(view.actions),
  ]
  if (view.footnote !== null)
    blocks.push({ type: 'context', elements: [plain(clip(view.footnote, slackLimits.context))] })
  return blocks.slice(0, slackLimits.messageBlocks)
}

/** What a notification and a screen reader say. Escaped, as this text is mrkdwn. */
export function noticeText(view: NoticeView): string {
  const text = [view.title, ...view.paragraphs].join('\n')
  return escaped(clip(text, slackLimits.messageText / 5))
}

export function noticeModal(view: NoticeView): types.ModalView {
  return {
    type: 'modal',
    title: plain(oneLine(view.title, slackLimits.modalTitle)),
    close: plain(words.close),
    blocks: noticeBlocks(view),
  }
}
