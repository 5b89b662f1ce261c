import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { day } from '../../core/times.ts'
import type { PrmTrainingTracker } from '../training-tracker.ts'

/** So many courses of one person are shown: the newest. */
const MOST = 50

/** What one person takes, opened below their line. */
export class PersonCourses {
  readonly #tracker: PrmTrainingTracker
  #open: string | undefined
  #runs: api.Enrolment[] | undefined

  constructor(tracker: PrmTrainingTracker) {
    this.#tracker = tracker
  }

  button(userId: string, name: string): TemplateResult {
    return html`<button
      class="unfold"
      aria-expanded=${this.#open === userId}
      @click=${() => void this.#toggle(userId)}
    >
      <bdi>${name}</bdi>
    </button>`
  }

  async #toggle(userId: string): Promise<void> {
    const tracker = this.#tracker
    this.#open = this.#open === userId ? undefined : userId
    this.#runs = undefined
    tracker.requestUpdate()
    if (!this.#open) return
    try {
      const query = { userId, limit: MOST }
      const { data } = await tracker.client.request<{ data: api.Enrolment[] }>('/v1/enrolments', { query })
      if (this.#open !== userId) return
      // What is open first, then by what is due.
      this.#runs = data
        .filter(({ status }) => status !== 'withdrawn')
        .toSorted((a, b) => rank(a).localeCompare(rank(b)))
    } catch (error) {
      this.#open = undefined
      tracker.announce(tracker.common(tracker.report(error).kind))
    }
    tracker.requestUpdate()
  }

  row(userId: string, columns: number): TemplateResult | typeof nothing {
    if (this.#open !== userId) return nothing
    return html`<tr class="runs">
      <td colspan=${columns}>
        ${
          this.#runs
            ? html`<ul>
                ${this.#runs.map((run) => this.#run(run))}
              </ul>`
            : html`<div class="bone"></div>`
        }
      </td>
    </tr>`
  }

  #run({ courseTitle, status, done, total, dueAt, completedAt, kind }: api.Enrolment): TemplateResult {
    const { say, locale } = this.#tracker
    const late = dueAt !== null && Date.parse(dueAt) < Date.now()
    const facts =
      status === 'completed'
        ? html`<span>${say('finished_on', { date: day(locale, completedAt!) })}</span>`
        : html`<span>${say('progress', { done, total })}</span>
            ${dueAt === null ? nothing : html`<span class=${late ? 'late' : 'due'}>${say(late ? 'overdue' : 'due_on', { date: day(locale, dueAt) })}</span>`}`
    return html`<li part="run">
      <span class="name" dir="auto">${courseTitle}</span>
      <span class="facts"
        >${kind === 'renewal' ? html`<span>${say('renewal')}</span>` : nothing}${facts}</span
      >
    </li>`
  }
}

const rank = ({ completedAt, dueAt }: api.Enrolment): string =>
  `${completedAt === null ? 0 : 1} ${dueAt ?? '9'}`
