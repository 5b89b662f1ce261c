import { html, type TemplateResult } from 'lit'
import type { Message } from '../core/messages.ts'
import type { Column } from './column.ts'
import type { DealBoardMessage } from './deal-board.messages.ts'
import { stageIcon } from './icon.ts'
import { LANE } from './model.ts'

export interface MenuHost {
  readonly msg: Message<DealBoardMessage>
  chosen(stage: string): void
  /** `byKey`: closed without a choice, and the focus has nowhere to be. */
  closed(): void
}

/** "Move to…": one list of the stages for all cards, in the top layer beside the card's button. */
export function stageMenu(columns: readonly Column[], current: string | undefined, host: MenuHost): TemplateResult {
  const onToggle = ({ newState, target }: ToggleEvent): void => {
    const menu = target as HTMLElement
    if (newState === 'closed') host.closed()
    else (menu.querySelector<HTMLElement>('[aria-checked=true]') ?? itemsOf(menu)[0])?.focus()
  }
  const onClick = ({ target }: Event): void => {
    const stage = (target as Element).closest<HTMLElement>('[data-to]')?.dataset['to']
    if (stage) host.chosen(stage)
  }
  return html`<div
    class="menu"
    part="menu"
    id="menu"
    role="menu"
    popover
    aria-label=${host.msg('move_to')}
    @toggle=${onToggle}
    @click=${onClick}
    @keydown=${walk}
  >
    <p class="menu-title" role="presentation">${host.msg(current === LANE ? 'convert_to' : 'move_to')}</p>
    ${columns
      .filter(({ key }) => key !== LANE)
      .map(
        (column) =>
          html`<button
            class="item"
            type="button"
            role="menuitemradio"
            tabindex="-1"
            data-to=${column.key}
            aria-checked=${column.key === current}
          >
            ${stageIcon(column)}<span>${column.label}</span>
          </button>`,
      )}
  </div>`
}

function itemsOf(menu: Element): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('.item')]
}

/** Arrow keys, Home, End and first letters, as in every menu; Tab closes. */
function walk(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLElement
  const items = itemsOf(menu)
  const at = items.indexOf(event.target as HTMLElement)
  const { key } = event
  if (key === 'Tab') menu.hidePopover()
  const letter = key.length === 1 && key !== ' ' ? key.toLocaleLowerCase() : undefined
  const next =
    key === 'ArrowDown'
      ? (at + 1) % items.length
      : key === 'ArrowUp'
        ? (at - 1 + items.length) % items.length
        : key === 'Home'
          ? 0
          : key === 'End'
            ? items.length - 1
            : letter
              ? [...items.keys()]
                  .map((index) => (at + 1 + index) % items.length)
                  .find((index) => items[index]?.textContent.trim().toLocaleLowerCase().startsWith(letter))
              : undefined
  if (next !== undefined) items[next]?.focus()
  if (next !== undefined || key === 'Tab') event.preventDefault()
  event.stopPropagation()
}
