import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { courseLink } from '../core/course-link.ts'
import { cssVars } from '../core/css-vars.ts'
import { actionFor, factsOf } from './next-view.ts'
import type { PrmTrainingTracker } from './training-tracker.ts'

type Course = api.TrainingCourse

const groups = ['due', 'in_progress', 'available', 'done'] as const

/** Courses by what is to be done; what is done is folded away. */
export function coursesView(tracker: PrmTrainingTracker, courses: Course[]): TemplateResult {
  return html`${groups.map((group) => {
    const list = courses.filter((course) => course.group === group)
    if (list.length === 0) return nothing
    const title = html`${tracker.say(group)} <span class="count">${tracker.locale.number(list.length)}</span>`
    const rows = html`<ul class="rows">
      ${list.map((course) => courseView(tracker, course))}
    </ul>`
    return group === 'done'
      ? html`<details>
          <summary>${title}</summary>
          ${rows}
        </details>`
      : html`<h3>${title}</h3>
          ${rows}`
  })}`
}

function courseView(tracker: PrmTrainingTracker, course: Course): TemplateResult {
  const { say } = tracker
  const { title, done, total, group, courseId, link } = course
  const action = actionFor(course)
  const share = total === 0 ? 0 : (done / total) * 100
  return html`<li class="row" part="course">
    <span class="ring ${group}" ${cssVars({ '--share': `${share}%` })} aria-hidden="true"></span>
    <div class="what">
      <p class="name" dir="auto">${title}</p>
      <p class="facts">
        ${done > 0 && group !== 'done' ? html`<span>${say('progress', { done, total })}</span>` : nothing}
        ${factsOf(tracker, course)}
      </p>
    </div>
    <a class="button quiet" part="action" href=${courseLink(courseId, link.lesson)}>
      ${say(action)}<span class="hidden">: ${title}</span>
    </a>
  </li>`
}
