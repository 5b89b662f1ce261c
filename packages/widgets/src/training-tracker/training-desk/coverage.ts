import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { cssVars } from '../../core/css-vars.ts'
import { translator, type Message } from '../../core/messages.ts'
import { teamMessages, type TeamMessage } from '../team/team.messages.ts'
import type { TrainingDesk } from './training-desk.ts'

type Partner = api.CertificationCoverage['data'][number]

/** Partners read at a time. */
const PAGE = 50

/** How many people of each partner hold a certification; read when somebody wants to know. */
export class Coverage {
  readonly #desk: TrainingDesk
  readonly #team: Message<TeamMessage>
  #certifications: api.Certification[] | undefined
  #chosen = ''
  /** What is folded away has no skeleton, whose animation would never end. */
  #opened = false
  #partners: Partner[] = []
  #cursor: string | null = null

  constructor(desk: TrainingDesk) {
    this.#desk = desk
    this.#team = translator(desk.tracker, teamMessages)
  }

  async #open(): Promise<void> {
    this.#opened = true
    this.#desk.tracker.requestUpdate()
    await this.#try(async () => {
      const query = { status: 'active', limit: 100 }
      const { data } = await this.#desk.tracker.client.request<{ data: api.Certification[] }>(
        '/v1/certifications',
        { query },
      )
      this.#certifications = data
      if (data.every(({ id }) => id !== this.#chosen)) this.#chosen = data[0]?.id ?? ''
      if (this.#chosen) await this.#read(null)
    })
  }

  async #read(cursor: string | null): Promise<void> {
    const chosen = this.#chosen
    const query = { limit: PAGE, cursor: cursor ?? undefined }
    const path = `/v1/certifications/${chosen}/coverage`
    const { data, nextCursor } = await this.#desk.tracker.client.request<api.CertificationCoverage>(path, {
      query,
    })
    // Another may have been chosen meanwhile.
    if (chosen !== this.#chosen) return
    this.#partners = cursor === null ? data : [...this.#partners, ...data]
    this.#cursor = nextCursor
  }

  async #try(act: () => Promise<void>): Promise<void> {
    const { tracker } = this.#desk
    try {
      await act()
    } catch (error) {
      tracker.announce(this.#desk.trouble(error))
    }
    tracker.requestUpdate()
  }

  content(): TemplateResult {
    const { say } = this.#desk
    return html`<details
      part="coverage"
      @toggle=${({ target }: Event) => (target as HTMLDetailsElement).open && void this.#open()}
    >
      <summary>${say('coverage')}</summary>
      ${this.#certifications ? this.#list(this.#certifications) : this.#opened ? html`<div class="bone"></div>` : nothing}
    </details>`
  }

  #list(certifications: api.Certification[]): TemplateResult {
    const { say } = this.#desk
    if (certifications.length === 0) return html`<p class="quiet">${say('none_here')}</p>`
    return html`<select
        class="control"
        part="certification"
        aria-label=${say('certification')}
        @change=${({ target }: Event) => {
          this.#chosen = (target as HTMLSelectElement).value
          void this.#try(async () => this.#read(null))
        }}
      >
        ${certifications.map(
          ({ id, title }) => html`<option value=${id} .selected=${id === this.#chosen}>${title}</option>`,
        )}
      </select>
      <ul class="covered">
        ${this.#partners.map((partner) => this.#line(partner))}
      </ul>
      ${
        this.#cursor === null
          ? nothing
          : html`<button
              class="button quiet"
              part="more"
              @click=${() => void this.#try(async () => this.#read(this.#cursor))}
            >
              ${say('more')}
            </button>`
      }`
  }

  #line({ partnerName, certified, expiring, people }: Partner): TemplateResult {
    const share = people === 0 ? 0 : (certified / people) * 100
    return html`<li part="partner">
      <bdi>${partnerName}</bdi>
      <span class="life" aria-hidden="true"
        ><span class="bar" ${cssVars({ '--share': `${share}%` })}></span
      ></span>
      <span
        >${this.#desk.say('of_people', { certified, people })}${
          expiring > 0
            ? html` <span class="due">${this.#team('running_out', { count: expiring })}</span>`
            : nothing
        }</span
      >
    </li>`
  }
}
