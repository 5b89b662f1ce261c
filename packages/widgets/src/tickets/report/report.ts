import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { translator, type Message } from '../../core/messages.ts'
import type { People } from '../staff/controls.ts'
import type { PrmTickets } from '../tickets.ts'
import { promisesView } from './promises-view.ts'
import { reportMessages, type ReportMessage } from './report.messages.ts'
import { styles } from './report.styles.ts'

const DAY = 86_400_000
/** How far back one may look, in days; 0 for all there is. */
const spans = [7, 30, 90, 0]

/** How the promises are kept, who has how much to do, and what partners think of the help. */
export class Report {
  readonly host: PrmTickets
  readonly say: Message<ReportMessage>
  readonly #teams: People['teams']
  #days = 30
  #team = ''
  #report: api.TicketReport | undefined
  #fault = ''

  constructor(host: PrmTickets, teams: People['teams']) {
    this.host = host
    this.say = translator(host, reportMessages)
    this.#teams = teams
    const { adoptedStyleSheets } = host.renderRoot as ShadowRoot
    if (!adoptedStyleSheets.includes(styles.styleSheet!)) adoptedStyleSheets.push(styles.styleSheet!)
    void this.#read()
  }

  async #read(): Promise<void> {
    const { host } = this
    const [days, team] = [this.#days, this.#team]
    const createdFrom = days > 0 ? new Date(Date.now() - days * DAY).toISOString() : undefined
    const query = { createdFrom, team: team || undefined }
    this.#fault = ''
    try {
      const report = await host.client.request<api.TicketReport>('/v1/tickets/report', {
        query,
        signal: host.alive,
      })
      // Something else may have been chosen meanwhile.
      if (days === this.#days && team === this.#team) this.#report = report
    } catch (error) {
      if (host.alive.aborted) return
      this.#fault = host.common(host.report(error).kind)
      host.announce(this.#fault)
    }
    host.requestUpdate()
  }

  content(): TemplateResult {
    const { host, say } = this
    return html`<section class="thread report" aria-labelledby="report" aria-busy=${!this.#report}>
      <header>
        <button class="link" part="back" @click=${() => host.close()}>${host.say('back')}</button>
        <h2 id="report" tabindex="-1">${say('report')}</h2>
        <div class="pickers">
          ${this.#select(
            say('since'),
            String(this.#days),
            spans.map((days) => [String(days), days > 0 ? say('days', { count: days }) : say('ever')]),
            (value) => (this.#days = Number(value)),
          )}
          ${
            this.#teams.length > 0
              ? this.#select(
                  say('team'),
                  this.#team,
                  [
                    ['', say('all_teams')],
                    ...this.#teams.map(({ key, label }): [string, string] => [key, label]),
                  ],
                  (value) => (this.#team = value),
                )
              : nothing
          }
        </div>
      </header>
      <div class="figures" tabindex="0" role="group" aria-labelledby="report">
        ${
          this.#fault
            ? html`<p class="late" part="fault">${this.#fault}</p>`
            : this.#report
              ? this.#figures(this.#report)
              : html`<div class="bone"></div>`
        }
      </div>
    </section>`
  }

  #select(
    label: string,
    value: string,
    options: Array<[value: string, label: string]>,
    choose: (value: string) => void,
  ): TemplateResult {
    return html`<label class="pick"
      ><span>${label}</span
      ><select
        class="control"
        @change=${({ target }: Event) => {
          choose((target as HTMLSelectElement).value)
          void this.#read()
        }}
      >
        ${options.map(([key, text]) => html`<option value=${key} .selected=${key === value}>${text}</option>`)}
      </select></label
    >`
  }

  #figures({ promises, workload, csat }: api.TicketReport): TemplateResult {
    const { say, host } = this
    const number = (count: number): string => host.locale.number(count)
    return html`<h3>${say('promises')}</h3>
      ${promisesView(this, promises)}
      <h3>${say('workload')}</h3>
      ${
        workload.length > 0
          ? html`<table part="workload">
              <thead>
                <tr>
                  <th scope="col">${say('who')}</th>
                  ${(['open', 'waiting', 'overdue'] as const).map(
                    (key) => html`<th scope="col" class="number">${say(key)}</th>`,
                  )}
                </tr>
              </thead>
              <tbody>
                ${workload.map(
                  ({ assigneeName, team, open, waiting, overdue }) =>
                    html`<tr>
                      <th scope="row">
                        <bdi>${assigneeName ?? say('nobody')}</bdi>
                        ${team ? html`<span>${this.#teams.find(({ key }) => key === team)?.label ?? team}</span>` : nothing}
                      </th>
                      <td class="number">${number(open)}</td>
                      <td class="number">${number(waiting)}</td>
                      <td class="number ${overdue > 0 ? 'late' : ''}">${number(overdue)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>`
          : html`<p class="quiet">${say('nothing')}</p>`
      }
      <h3>${say('csat')}</h3>
      ${
        csat.average === null
          ? html`<p class="quiet">${say('nothing')}</p>`
          : html`<p part="csat">
              <b
                >${say('average', {
                  score: host.locale.number(csat.average, { maximumFractionDigits: 1 }),
                })}</b
              >
              ${say('ratings', { count: csat.ratings })}
            </p>`
      }`
  }
}
