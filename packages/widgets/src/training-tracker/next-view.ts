import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { courseLink } from '../core/course-link.ts'
import { day } from '../core/times.ts'
import type { PrmTrainingTracker } from './training-tracker.ts'

type Course = api.TrainingCourse

/** The one thing to do next, one click away. */
export function nextView(tracker: PrmTrainingTracker, next: Course | null): TemplateResult {
  const { say } = tracker
  if (!next)
    return html`<div class="next calm" part="next">
      <slot name="done">
        <p class="title">${say('all_done')}</p>
        <p class="quiet">${say('all_done_help')}</p>
      </slot>
    </div>`
  return html`<section class="next" part="next" aria-labelledby="next">
    <div>
      <h2 id="next" class="over">${say('next')}</h2>
      <p class="headline" dir="auto">${next.title}</p>
      <p class="facts">${factsOf(tracker, next)}</p>
    </div>
    <a class="button" part="action" href=${courseLink(next.courseId, next.link.lesson)}>
      ${say(actionFor(next))}<span class="hidden">: ${next.title}</span>
    </a>
  </section>`
}

export function actionFor({
  group,
  kind,
  done,
  review,
}: Course): 'start' | 'go_on' | 'renew' | 'look' | 'mend' {
  if (review === 'returned') return 'mend'
  if (group === 'done' || review) return 'look'
  if (kind === 'renewal') return 'renew'
  return done > 0 || group === 'in_progress' ? 'go_on' : 'start'
}

/** When it is due, where to go on, how long it takes. */
export function factsOf(tracker: PrmTrainingTracker, course: Course): TemplateResult {
  const { say, locale } = tracker
  const { dueAt, overdue, nextLesson, minutes, kind, mandatory, group, completedAt, review } = course
  if (group === 'done') return html`<span>${say('finished_on', { date: day(locale, completedAt!) })}</span>`
  const time =
    minutes === null ? '' : locale.number(minutes, { style: 'unit', unit: 'minute', unitDisplay: 'long' })
  return html`${review ? html`<span class=${review === 'returned' ? 'late' : 'quiet'}>${say(review)}</span>` : nothing}
  ${
    dueAt === null
      ? nothing
      : html`<span class=${overdue ? 'late' : 'due'}
          >${say(overdue ? 'overdue' : 'due_on', { date: day(locale, dueAt) })}</span
        >`
  }
  ${kind === 'renewal' ? html`<span>${say('renewal')}</span>` : mandatory ? html`<span>${say('mandatory')}</span>` : nothing}
  ${nextLesson ? html`<span dir="auto">${say('lesson', { lesson: nextLesson.title })}</span>` : nothing}
  ${time ? html`<span>${say('time_left', { time })}</span>` : nothing}`
}
