import type { types } from '@slack/bolt'
import { slackLimits } from '../../view/limits.ts'
import type { Fact, NoticeView } from '../../view/notice-view.ts'
import { clip, oneLine } from '../../view/text.ts'
import { words } from '../../view/words.ts'
import { escaped } from '../text.ts'
import { buttons } from './buttons.ts'
import { plain } from './inputs.ts'

/** A notice as blocks. Everything is plain text, so nobody's company name becomes a link or an @channel. */
export function noticeBlocks(view: NoticeView, blockId?: string): types.KnownBlock[] {
  const blocks: types.KnownBlock[] = [
    {
      type: 'header',
      text: plain(oneLine(view.title, slackLimits.header)),
      ...(blockId && { block_id: blockId }),
    },
    ...view.paragraphs.filter((text) => text.trim() !== '').map(paragraph),
    ...facts(view.facts),
    ...buttons(view.actions),
  ]
  if (view.footnote !== null)
    blocks.push({ type: 'context', elements: [plain(clip(view.footnote, slackLimits.context))] })
  return blocks.slice(0, slackLimits.messageBlocks)
}

function paragraph(text: string): types.SectionBlock {
  return { type: 'section', text: plain(clip(text, slackLimits.section)) }
}

/** In two columns; what is long has a line of its own below them. */
function facts(all: readonly Fact[]): types.SectionBlock[] {
  const lines = all.map(({ label, value }) => `${oneLine(label, 100)}: ${oneLine(value, 300)}`)
  const short = lines.filter((line) => line.length <= longestInColumn)
  const rows: types.SectionBlock[] = []
  for (let from = 0; from < short.length; from += slackLimits.fields)
    rows.push({
      type: 'section',
      fields: short.slice(from, from + slackLimits.fields).map((line) => plain(line)),
    })
  return [...rows, ...lines.filter((line) => line.length > longestInColumn).map(paragraph)]
}
const longestInColumn = 60

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
    blocks: belowTitle(view),
  }
}

/** The window has the title already, unless it is too long for it. */
function belowTitle(view: NoticeView): types.KnownBlock[] {
  const [title, ...rest] = noticeBlocks(view)
  const isShown = oneLine(view.title, slackLimits.header).length <= slackLimits.modalTitle
  return title && (!isShown || rest.length === 0) ? [title, ...rest] : rest
}
