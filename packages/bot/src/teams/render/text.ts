import type { IRichTextBlock, ITextRun } from '@microsoft/teams.cards'
import { clip } from '../../view/text.ts'
import { teamsLimits } from '../../view/limits.ts'

type Look = Pick<ITextRun, 'weight' | 'size' | 'color' | 'isSubtle'>

/** Plain text. A TextBlock would read Markdown, so that a company's name could become a link. */
export function paragraph(text: string, look: Look = {}): IRichTextBlock {
  return { type: 'RichTextBlock', inlines: [run(text, look)] }
}

export function run(text: string, look: Look = {}): ITextRun {
  return { type: 'TextRun', text: clip(text, teamsLimits.text), ...look }
}
