import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import type { Report } from './report.ts'

type Row = api.TicketReport['promises'][number]

const promises = ['firstResponse', 'nextResponse', 'resolution'] as const
const priorities = ['urgent', 'high', 'normal', 'low'] as const

/** By priority, which share of each promise was kept in time; in words and numbers, the bar is for the eye alone. */
export function promisesView({ say, host }: Report, rows: readonly Row[]): TemplateResult {
  if (rows.length === 0) return html`<p class="quiet">${say('nothing')}</p>`
  const cell = (found: readonly Row[]): TemplateResult => {
    const sum = (key: 'met' | 'broken' | 'running'): number =>
      found.reduce((total, row) => total + row[key], 0)
    const [met, decided, running] = [sum('met'), sum('met') + sum('broken'), sum('running')]
    return html`<td>
      ${
        decided > 0
          ? html`<b>${host.locale.number(met / decided, { style: 'percent' })}</b>
              <meter aria-hidden="true" value=${met / decided}></meter>
              <span>${say('of', { met, count: decided })}</span>`
          : nothing
      }
      ${running > 0 ? html`<span>${say('running', { count: running })}</span>` : nothing}
      ${decided + running === 0 ? html`<span>–</span>` : nothing}
    </td>`
  }
  const line = (label: string, found: readonly Row[]): TemplateResult =>
    html`<tr>
      <th scope="row">${label}</th>
      ${promises.map((promise) => cell(found.filter((row) => row.promise === promise)))}
    </tr>`
  const present = priorities.filter((priority) => rows.some((row) => row.priority === priority))
  return html`<table part="promises">
    <thead>
      <tr>
        <td></td>
        ${promises.map((promise) => html`<th scope="col">${say(promise)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${present.map((priority) =>
        line(
          host.say(priority),
          rows.filter((row) => row.priority === priority),
        ),
      )}
      ${present.length > 1 ? line(say('all'), rows) : nothing}
    </tbody>
  </table>`
}
