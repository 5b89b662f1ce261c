import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { translator, type Message } from '../../core/messages.ts'
import { day } from '../../core/times.ts'
import type { PrmTrainingTracker } from '../training-tracker.ts'
import { teamMessages, type TeamMessage } from './team.messages.ts'
import { styles } from './team.styles.ts'

type Person = api.TrainingPerson
interface People {
  data: Person[]
  nextCursor: string | null
}

/** People read at a time. */
const PAGE = 25

/** How far the people of a partner are, for its admins. */
export class Team {
  readonly #tracker: PrmTrainingTracker
  readonly #say: Message<TeamMessage>
  #people: Person[] = []
  #cursor: string | null = null
  #busy = false

  constructor(tracker: PrmTrainingTracker) {
    this.#tracker = tracker
    this.#say = translator(tracker, teamMessages)
    ;(tracker.renderRoot as ShadowRoot).adoptedStyleSheets.push(styles.styleSheet!)
  }

  /** The first page; as many as were shown when it is read again. */
  async load(signal: AbortSignal): Promise<void> {
    const limit = Math.min(100, Math.max(PAGE, this.#people.length))
    const { data, nextCursor } = await this.#read({ limit }, signal)
    this.#people = data
    this.#cursor = nextCursor
  }

  readonly #more = async (): Promise<void> => {
    if (this.#busy) return
    this.#busy = true
    try {
      const { data, nextCursor } = await this.#read({ limit: PAGE, cursor: this.#cursor ?? undefined })
      this.#people = [...this.#people, ...data]
      this.#cursor = nextCursor
    } catch (error) {
      this.#tracker.announce(this.#tracker.common(this.#tracker.report(error).kind))
    }
    this.#busy = false
    this.#tracker.requestUpdate()
  }

  #read(query: { limit: number; cursor?: string | undefined }, signal?: AbortSignal): Promise<People> {
    return this.#tracker.client.request<People>('/v1/training/people', { query, ...(signal && { signal }) })
  }

  content(): TemplateResult {
    const say = this.#say
    const heads = ['person', 'to_do', 'overdue', 'finished', 'next_due', 'certified'] as const
    return html`<section part="team" aria-labelledby="team">
      <h2 id="team">${say('team')}</h2>
      <table class="team">
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${say(head)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.#people.map((person) => this.#row(person))}
        </tbody>
      </table>
      ${
        this.#cursor === null
          ? nothing
          : html`<button class="button quiet" part="more" aria-busy=${this.#busy} @click=${this.#more}>
              ${say('more')}
            </button>`
      }
    </section>`
  }

  #row({
    userName,
    open,
    overdue,
    completed,
    nextDueAt,
    certified,
    expiring,
    expired,
  }: Person): TemplateResult {
    const say = this.#say
    const { locale } = this.#tracker
    // Where there is no room for a table each number carries its name.
    const cell = (label: TeamMessage, value: unknown, late = false): TemplateResult =>
      html`<td class=${late ? 'late' : ''}>
        <span class="label" aria-hidden="true">${say(label)}</span>${value}
      </td>`
    return html`<tr part="person">
      <th scope="row" dir="auto">${userName}</th>
      ${cell('to_do', locale.number(open))} ${cell('overdue', locale.number(overdue), overdue > 0)}
      ${cell('finished', locale.number(completed))}
      ${cell('next_due', nextDueAt === null ? '–' : day(locale, nextDueAt))}
      ${cell(
        'certified',
        html`${locale.number(certified)}${
          expiring > 0 ? html` <span class="due">${say('running_out', { count: expiring })}</span>` : nothing
        }${expired > 0 ? html` <span class="late">${say('run_out', { count: expired })}</span>` : nothing}`,
      )}
    </tr>`
  }
}
