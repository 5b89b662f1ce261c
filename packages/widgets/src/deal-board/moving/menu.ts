import { html, type TemplateResult } from 'lit'
import type { Column } from '../column.ts'
import { stageIcon } from '../icon.ts'
import { LANE } from '../model.ts'

export interface MenuView {
  title: string
  columns: readonly Column[]
  /** The stage the card is in. */
  current: string | undefined
  onToggle(event: ToggleEvent): void
  onChoose(event: Event): void
}

/** "Move to…": one list of the stages for all cards, in the top layer beside the card's button. */
export function menuView({ title, columns, current, onToggle, onChoose }: MenuView): TemplateResult {
  return html`<div
    class="menu"
    part="menu"
    role="menu"
    popover
    aria-label=${title}
    @toggle=${onToggle}
    @click=${onChoose}
    @keydown=${walk}
  >
    <p>${title}</p>
    ${columns
      .filter(({ key }) => key !== LANE)
      .map(
        (column) =>
          html`<button
            class="item"
            role="menuitemradio"
            data-to=${column.key}
            aria-checked=${column.key === current}
          >
            ${stageIcon(column)}<bdi>${column.label}</bdi>
          </button>`,
      )}
  </div>`
}

/** Up, Down, Home and End walk through the items. While a menu is open, keys are nobody else's business. */
function walk(event: KeyboardEvent): void {
  const items = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('.item')]
  const at = items.indexOf(event.target as HTMLElement)
  const next = { ArrowUp: at - 1, ArrowDown: (at + 1) % items.length, Home: 0, End: -1 }[event.key]
  event.stopPropagation()
  if (next === undefined) return
  event.preventDefault()
  items.at(next)?.focus()
}
