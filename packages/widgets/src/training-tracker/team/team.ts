import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { translator, type Message } from '../../core/messages.ts'
import { day } from '../../core/times.ts'
import type { PrmTrainingTracker } from '../training-tracker.ts'
import { PersonCourses } from './person-courses.ts'
import { teamMessages, type TeamMessage } from './team.messages.ts'
import { styles } from './team.styles.ts'

type Person = api.TrainingPerson
interface People {
  data: Person[]
  nextCursor: string | null
}
type Query = Readonly<Record<string, string | number | undefined>>

/** What the vendor's own people have besides: people of all partners, and ways to find one. */
export interface Everybody {
  title(): string
  partner(): string
  nobody(): string
  tools(): TemplateResult
  query(): Query
}

/** People read at a time. */
const PAGE = 25

/** How far people are: those of a partner for its admins, everybody for the vendor. */
export class Team {
  readonly #tracker: PrmTrainingTracker
  readonly #everybody: Everybody | undefined
  readonly #say: Message<TeamMessage>
  readonly #courses: PersonCourses
  #people: Person[] = []
  #cursor: string | null = null
  #busy = false
  #asked = 0

  constructor(tracker: PrmTrainingTracker, everybody?: Everybody) {
    this.#tracker = tracker
    this.#everybody = everybody
    this.#say = translator(tracker, teamMessages)
    this.#courses = new PersonCourses(tracker)
    ;(tracker.renderRoot as ShadowRoot).adoptedStyleSheets.push(styles.styleSheet!)
  }

  /** The first page; as many as were shown when it is read again. */
  async load(signal?: AbortSignal): Promise<void> {
    const asked = ++this.#asked
    const limit = Math.min(100, Math.max(PAGE, this.#people.length))
    const { data, nextCursor } = await this.#read({ limit }, signal)
    // Somebody else may have been looked for meanwhile.
    if (asked !== this.#asked) return
    this.#people = data
    this.#cursor = nextCursor
    this.#tracker.requestUpdate()
  }

  /** Other people are asked for. @returns how many are there; more than one page is not counted */
  async anew(): Promise<number> {
    this.#people = []
    await this.load()
    return this.#people.length
  }

  readonly #more = async (): Promise<void> => {
    if (this.#busy) return
    this.#busy = true
    const asked = this.#asked
    try {
      const { data, nextCursor } = await this.#read({ limit: PAGE, cursor: this.#cursor ?? undefined })
      if (asked === this.#asked) {
        this.#people = [...this.#people, ...data]
        this.#cursor = nextCursor
      }
    } catch (error) {
      this.#tracker.announce(this.#tracker.common(this.#tracker.report(error).kind))
    }
    this.#busy = false
    this.#tracker.requestUpdate()
  }

  #read(query: Query, signal?: AbortSignal): Promise<People> {
    return this.#tracker.client.request<People>('/v1/training/people', {
      query: { ...this.#everybody?.query(), ...query },
      ...(signal && { signal }),
    })
  }

  content(): TemplateResult {
    const say = this.#say
    const all = this.#everybody
    const heads = ['to_do', 'overdue', 'finished', 'next_due', 'certified'] as const
    return html`<section part="team" aria-labelledby="team">
      <h2 id="team">${all?.title() ?? say('team')}</h2>
      ${all?.tools() ?? nothing}
      ${all && this.#people.length === 0 ? html`<p class="quiet">${all.nobody()}</p>` : nothing}
      <table class="team" ?hidden=${this.#people.length === 0}>
        <thead>
          <tr>
            <th scope="col">${say('person')}</th>
            ${all ? html`<th scope="col">${all.partner()}</th>` : nothing}
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

  #row(person: Person): TemplateResult {
    const { userName, partnerName, open, overdue, completed, nextDueAt, certified, expiring, expired } =
      person
    const say = this.#say
    const { locale } = this.#tracker
    const all = this.#everybody
    // Where there is no room for a table each number carries its name.
    const cell = (label: TeamMessage, value: unknown, late = false): TemplateResult =>
      html`<td class=${late ? 'late' : ''}>
        <span class="label" aria-hidden="true">${say(label)}</span>${value}
      </td>`
    return html`<tr part="person">
        <th scope="row">${this.#courses.button(person.userId, userName)}</th>
        ${all ? html`<td class="partner"><bdi>${partnerName ?? '–'}</bdi></td>` : nothing}
        ${cell('to_do', locale.number(open))} ${cell('overdue', locale.number(overdue), overdue > 0)}
        ${cell('finished', locale.number(completed))}
        ${cell('next_due', nextDueAt === null ? '–' : day(locale, nextDueAt))}
        ${cell(
          'certified',
          html`${locale.number(certified)}${
            expiring > 0
              ? html` <span class="due">${say('running_out', { count: expiring })}</span>`
              : nothing
          }${expired > 0 ? html` <span class="late">${say('run_out', { count: expired })}</span>` : nothing}`,
        )}
      </tr>
      ${this.#courses.row(person.userId, heads(all !== undefined))}`
  }
}

/** Columns of the table. */
const heads = (everybody: boolean): number => (everybody ? 7 : 6)
