import { html, type TemplateResult } from 'lit'
import { cssVars } from '../core/css-vars.ts'
import type { Message } from '../core/messages.ts'
import type { DealBoardMessage } from './deal-board.messages.ts'
import type { Facts } from './facts.ts'
import type { Card } from './model.ts'

export interface CardView {
  card: Card
  facts: Facts
  /** Row number in the column. */
  row: number
  /** Cards in the column, loaded or not. */
  of: number
  /** The card that Tab reaches in this column. */
  tab: boolean
  /** Its move is on its way to the server. */
  pending: boolean
  /** Being dragged: the picture of it is under the pointer. */
  lifted: boolean
  /** Has just come here. */
  fresh: boolean
  menuOpen: boolean
}

export function cardView(view: CardView, msg: Message<DealBoardMessage>): TemplateResult {
  const { card, facts, row, of, pending } = view
  const state = `${pending ? ' pending' : ''}${view.lifted ? ' lifted' : ''}${view.fresh ? ' fresh' : ''}`
  return html`<li aria-posinset=${row + 1} aria-setsize=${of} ${cssVars({ '--row': row })}>
    <div
      class="card${state}"
      part="card"
      role="group"
      data-id=${card.id}
      tabindex=${view.tab ? 0 : -1}
      aria-label=${facts.label}
      aria-describedby="help"
      aria-busy=${pending}
    >
      <div class="line">
        <span class="title" part="card-title">${facts.title}</span>
        <button
          class="more"
          part="card-menu"
          type="button"
          tabindex="-1"
          aria-label=${msg('move', { name: facts.title })}
          aria-haspopup="menu"
          aria-expanded=${view.menuOpen}
        ></button>
      </div>
      <div class="details" part="card-meta">${facts.details}</div>
      <div class="line foot"><span class="value">${facts.value}</span><span class="age">${facts.age}</span></div>
    </div>
  </li>`
}
