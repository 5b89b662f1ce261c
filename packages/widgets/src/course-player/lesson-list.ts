import { html, type TemplateResult } from 'lit'
import type { PrmCoursePlayer } from './course-player.ts'
import { courseLink } from '../core/course-link.ts'
import { isDone, type Content, type Lesson } from './model.ts'

/** The lessons by section. Links, so that one can be opened in a tab of its own or sent to a colleague. */
export function lessonListView(
  player: PrmCoursePlayer,
  { sections, enrolment }: Content,
  at: Lesson,
): TemplateResult {
  const item = (lesson: Lesson): TemplateResult => {
    const { key, title, minutes, asked, state } = lesson
    const known = !asked && state?.completedAt == null
    const note = known
      ? player.say('known')
      : minutes === null
        ? ''
        : player.locale.number(minutes, { style: 'unit', unit: 'minute', unitDisplay: 'short' })
    return html`<li>
      <a
        class="item ${isDone(lesson) ? 'done' : ''}"
        href=${courseLink(enrolment.courseId, key)}
        aria-current=${key === at.key}
        @click=${(event: MouseEvent) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          player.go(key)
        }}
        ><span class="mark" aria-hidden="true"></span><span class="name" dir="auto">${title}</span
        ><span class="note">${note}</span
        >${isDone(lesson) && !known ? html`<span class="hidden">, ${player.say('done')}</span>` : ''}</a
      >
    </li>`
  }
  return html`<div class="list" part="lessons" id="lessons" ?data-open=${player.listed}>
    ${sections.map(
      ({ key, title, lessons }) =>
        html`<p class="section" id="section-${key}" dir="auto">${title}</p>
          <ol aria-labelledby="section-${key}">
            ${lessons.map(item)}
          </ol>`,
    )}
  </div>`
}
