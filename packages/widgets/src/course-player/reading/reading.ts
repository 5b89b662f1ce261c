import { html, type TemplateResult } from 'lit'
import { translator } from '../../core/messages.ts'
import type { LessonView, Stage } from '../model.ts'
import { markdownView } from './markdown-view.ts'
import { readingMessages } from './reading.messages.ts'
import { styles } from './reading.styles.ts'

/** An article, or a document or page elsewhere that is opened from here. */
export function open(stage: Stage): LessonView {
  const { lesson, root } = stage
  const say = translator(stage, readingMessages)
  if (!root.adoptedStyleSheets.includes(styles.styleSheet!)) root.adoptedStyleSheets.push(styles.styleSheet!)
  const { kind, url, markdown, completion } = lesson
  // What lies elsewhere is open when it was asked for.
  const elsewhere = kind === 'document' || kind === 'link'
  if (!elsewhere) stage.use()

  const wayThere = (): TemplateResult =>
    html`<p class="elsewhere">
      <a
        class="button"
        part="open"
        href=${url ?? ''}
        target="_blank"
        rel="noopener noreferrer"
        @click=${() => stage.use()}
        >${say(kind === 'document' ? 'open_document' : 'open_link')}<span class="hidden"
          >, ${say('new_tab')}</span
        ></a
      >
      <span class="host" dir="ltr" aria-hidden="true">${url && new URL(url).host}</span>
    </p>`
  return {
    content: () =>
      html`${elsewhere ? wayThere() : markdownView(markdown ?? '')}
      ${
        completion?.rule === 'dwell' && lesson.state?.completedAt == null
          ? html`<p class="rule">
              ${say('dwell', { count: Math.max(1, Math.round(completion.seconds! / 60)) })}
            </p>`
          : ''
      }`,
  }
}
