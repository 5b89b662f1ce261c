import { html, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { courseLink } from '../core/course-link.ts'
import type { PrmTrainingTracker } from './training-tracker.ts'

type Path = api.MyTraining['paths'][number]

/** Each path as a line of stations: what is done, where the person is, what waits. */
export function pathsView({ say }: PrmTrainingTracker, paths: Path[]): TemplateResult {
  const station = ({ courseId, courseTitle, status }: Path['steps'][number]): TemplateResult => {
    const label = html`<span class="name" dir="auto">${courseTitle}</span
      ><span class="quiet">${say(status)}</span>`
    return html`<li class="step ${status}" part="step">
      ${
        status === 'locked'
          ? html`<div class="station">${label}</div>`
          : html`<a class="station" href=${courseLink(courseId)}>${label}</a>`
      }
    </li>`
  }
  return html`${paths.map(
    ({ title, summary, steps }) =>
      html`<div class="path" part="path">
        <h3 dir="auto">${title}</h3>
        <p class="quiet" dir="auto">${summary ?? ''}</p>
        <ol class="line">
          ${steps.map(station)}
        </ol>
      </div>`,
  )}`
}
