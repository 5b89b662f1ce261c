import type { types } from '@slack/bolt'
import type { HomeSection, HomeView } from '../../view/home-view.ts'
import { slackLimits } from '../../view/limits.ts'
import { clip, oneLine } from '../../view/text.ts'
import { buttons } from './buttons.ts'
import { plain } from './inputs.ts'

/** The app's own page. */
export function homeTab(view: HomeView): types.HomeView {
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: plain(oneLine(view.title, slackLimits.header)) },
      ...buttons(view.actions),
      ...view.sections.flatMap(section),
    ].slice(0, slackLimits.modalBlocks),
  }
}

function section({ title, entries, empty, more }: HomeSection): types.KnownBlock[] {
  const lines = entries.map(({ title, text }): types.SectionBlock => ({
    type: 'section',
    fields: [plain(oneLine(title, slackLimits.field)), plain(oneLine(text, slackLimits.field))],
  }))
  const aside = [...(entries.length === 0 ? [empty] : []), ...(more ? [more] : [])].map(
    (text): types.ContextBlock => ({ type: 'context', elements: [plain(clip(text, slackLimits.context))] }),
  )
  return [
    { type: 'divider' },
    { type: 'header', text: plain(oneLine(title, slackLimits.header)) },
    ...lines,
    ...aside,
  ]
}
