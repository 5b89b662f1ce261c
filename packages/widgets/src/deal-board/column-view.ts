import { html, nothing, type TemplateResult } from 'lit'
import type { Locale } from '../core/locale.ts'
import { money } from '../core/money.ts'
import type { Column } from './column.ts'
import { stageIcon } from './icon.ts'
import { LANE, type Money } from './model.ts'

export interface ColumnView {
  column: Column
  label: string
  onScroll(event: Event): void
  /** Said when there is no card. */
  none: string
  /** More classes: `shown` where only one column has room, `target` under a dragged card. */
  state: string
}

/** A column without its cards: those come and go while it is scrolled (`lists.ts`). */
export function columnView(
  { column, label, onScroll, none, state }: ColumnView,
  locale: Locale,
): TemplateResult {
  const { key, cards, nextCursor } = column
  return html`<section
    class="column ${state}"
    part="column"
    role="group"
    aria-labelledby=${key}
    data-stage=${key === LANE ? nothing : key}
  >
    <div class="head" part="column-header" id=${key}>
      ${stageIcon(column)}<b class="label">${label}</b>
      <span part="lane-count">${locale.number(column.count)}</span>
      <span class="total" part="lane-total">${totalText(column.totals, locale)}</span>
    </div>
    <div class="scroller" data-key=${key} @scroll=${onScroll}>
      <ul role="list" aria-labelledby=${key}></ul>
      ${
        cards.length === 0
          ? html`<p class="none">${none}</p>`
          : nextCursor
            ? html`<div class="bone"></div>`
            : nothing
      }
    </div>
  </section>`
}

/** "€1.2M · $340K": the two largest currencies, and how many more there are. */
export function totalText(totals: readonly Money[], locale: Locale): string {
  const sums = totals.filter(({ amount }) => amount).toSorted((a, b) => b.amount - a.amount)
  const told = sums.slice(0, 2).map((sum) => money(locale, sum, true))
  if (sums[2]) told.push(locale.number(sums.length - 2, { signDisplay: 'always' }))
  // From right to left, a mark keeps apart what else would run together: "CHF · +1".
  return told.join(locale.direction === 'rtl' ? ' \u200F· ' : ' · ')
}
