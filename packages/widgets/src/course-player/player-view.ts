import { html, nothing, type TemplateResult } from 'lit'
import { cssVars } from '../core/css-vars.ts'
import { day } from '../core/times.ts'
import type { PrmCoursePlayer } from './course-player.ts'
import { isDone, lessonsOf, type Content, type Lesson } from './model.ts'

/** The course and how far the person is. */
export function titleView(player: PrmCoursePlayer, content: Content): TemplateResult {
  const { say, locale, listed } = player
  const { courseTitle, kind, dueAt, status } = content.enrolment
  const asked = lessonsOf(content).filter((lesson) => lesson.asked)
  const done = asked.filter(isDone).length
  const text = say('progress', { done, total: asked.length })
  return html`<header part="course">
    <h2 dir="auto">${courseTitle}</h2>
    ${kind === 'renewal' ? html`<p class="quiet">${say('renewal')}</p>` : nothing}
    <div
      class="progress"
      part="progress"
      role="progressbar"
      aria-label=${text}
      aria-valuemin="0"
      aria-valuenow=${done}
      aria-valuemax=${asked.length}
    >
      <div class="bar" ${cssVars({ '--share': `${(done / asked.length) * 100}%` })}></div>
    </div>
    <div class="facts">
      <span>${text}</span
      >${dueAt !== null && status !== 'completed' ? html`<span>${say('due', { date: day(locale, dueAt) })}</span>` : nothing}
    </div>
    <button
      class="button quiet switch"
      part="lessons-button"
      aria-expanded=${listed}
      aria-controls="lessons"
      @click=${() => {
        player.listed = !listed
        player.requestUpdate()
      }}
    >
      ${say('lessons')}
    </button>
  </header>`
}

/** On to what is left, or back. */
export function pagerView(
  player: PrmCoursePlayer,
  content: Content,
  at: Lesson,
  left: Lesson | undefined,
): TemplateResult {
  const lessons = lessonsOf(content)
  const index = lessons.findIndex(({ key }) => key === at.key)
  const before = lessons[index - 1]
  // What is left, once this is done; until then simply the one after.
  const after = isDone(at) ? (left ?? lessons[index + 1]) : lessons[index + 1]
  const button = (lesson: Lesson | undefined, kind: 'previous' | 'next', primary: boolean) =>
    lesson
      ? html`<button
          class="button ${primary ? '' : 'quiet'} ${kind}"
          part=${kind}
          @click=${() => player.go(lesson.key)}
        >
          <span class="way">${player.say(kind)}</span><span class="name" dir="auto">${lesson.title}</span>
        </button>`
      : html`<span></span>`
  return html`<div class="pager">
    ${button(before, 'previous', false)} ${button(after, 'next', isDone(at) && left !== undefined)}
  </div>`
}
