import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { cssVars } from '../core/css-vars.ts'
import type { Locale } from '../core/locale.ts'
import type { Message } from '../core/messages.ts'
import type { Column } from './column.ts'
import type { DealBoardMessage } from './deal-board.messages.ts'
import { stageIcon } from './icon.ts'
import { LANE, type Money } from './model.ts'

export interface ColumnView {
  column: Column
  label: string
  /** Row numbers to render. */
  rows: readonly number[]
  cardAt(row: number): TemplateResult
  /** Shown where only one column has room. */
  shown: boolean
  /** A card is held over it. */
  target: boolean
}

interface Words {
  locale: Locale
  msg: Message<DealBoardMessage>
}

export function columnView(view: ColumnView, { locale, msg }: Words): TemplateResult {
  const { column, rows, cardAt } = view
  const { key, cards, nextCursor } = column
  const id = `head-${key}`
  const length = cards.length + (nextCursor ? 1 : 0)
  return html`<section
    class="column${view.shown ? ' shown' : ''}${view.target ? ' target' : ''}"
    part="column"
    role="group"
    aria-labelledby=${id}
    data-stage=${key === LANE ? nothing : key}
  >
    <div class="head" part="column-header" id=${id}>
      ${stageIcon(column)}
      <span class="label">${view.label}</span>
      <span class="count" part="lane-count">${locale.number(column.count)}</span>
      <span class="total" part="lane-total">${totalText(column.totals, { locale, msg })}</span>
    </div>
    <div class="scroller" data-key=${key}>
      ${length === 0
        ? html`<p class="none">${msg(key === LANE ? 'none_leads' : 'none_deals')}</p>`
        : html`<div class="spacer" ${cssVars({ '--rows': length })}>
            <ul role="list" aria-labelledby=${id}>
              ${repeat(rows, (row) => cards[row]?.id, cardAt)}
            </ul>
            ${nextCursor ? html`<div class="bone next"></div>` : nothing}
          </div>`}
    </div>
  </section>`
}

/** "€1.2M · $340K": the two largest currencies, and how many more there are. */
export function totalText(totals: readonly Money[], { locale, msg }: Words): string {
  const sums = totals.filter(({ amount }) => amount !== 0).toSorted((a, b) => b.amount - a.amount)
  const told = sums.slice(0, 2).map((sum) => locale.money(sum, true))
  if (sums.length > 2) told.push(msg('more_currencies', { count: sums.length - 2 }))
  return told.join(' · ')
}
