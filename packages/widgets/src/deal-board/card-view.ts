import { html, nothing, type TemplateResult } from 'lit'
import type { Facts } from './facts.ts'

export interface CardView {
  facts: Facts
  /** The card that Tab reaches in this column. */
  tab: boolean
  /** Its move is on its way to the server. */
  pending: boolean
  menuOpen: boolean
  /** More classes: `lifted` under the pointer, `fresh` when it has just come here. */
  state: string
  /** What its menu opens, once that is here. */
  moving: object | undefined
}

export function cardView({ facts, tab, pending, menuOpen, state, moving }: CardView): TemplateResult {
  return html`<div
    class="card ${state}"
    part="card"
    role="group"
    tabindex=${tab ? 0 : -1}
    aria-label=${facts.label}
    aria-describedby="help"
    aria-busy=${pending}
  >
    <div class="line">
      <b class="title" part="card-title" dir="auto">${facts.title}</b>
      ${
        moving
          ? html`<button
              class="more"
              part="card-menu"
              tabindex="-1"
              aria-label=${facts.move}
              aria-haspopup="menu"
              aria-expanded=${menuOpen}
            ></button>`
          : nothing
      }
    </div>
    <div class="details" part="card-meta" dir="auto">${facts.details}</div>
    <div class="line">
      <span class="value">${facts.value}</span
      ><span class="standing ${facts.standing.tone}" part="card-standing">${facts.standing.text}</span
      ><span class="age">${facts.age}</span>
    </div>
  </div>`
}
