import type { PrmDealBoard } from './deal-board.ts'

/** Reads a `<prm-deal-board>` as a person would: by the names on it. */
export class DealBoardHarness {
  readonly element: PrmDealBoard

  constructor(element: PrmDealBoard) {
    this.element = element
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element
    if (!shadowRoot) throw new Error('The board has not been rendered.')
    return shadowRoot
  }

  /** A column by its name, such as "Proposal". */
  column(name: string): HTMLElement {
    const columns = this.#all('[part=column]', this.root)
    return known(
      columns.find((column) => textOf(column.querySelector('.label')) === name),
      `column ${name}`,
    )
  }

  scroller(column: string): HTMLElement {
    return known(this.column(column).querySelector<HTMLElement>('.scroller'), `scroller of ${column}`)
  }

  count(column: string): string {
    return textOf(this.column(column).querySelector('[part=lane-count]'))
  }

  total(column: string): string {
    return textOf(this.column(column).querySelector('[part=lane-total]'))
  }

  /** Titles of the cards that are rendered, from the top. */
  titles(column: string): string[] {
    return this.#all('[part=card-title]', this.column(column)).map(textOf)
  }

  hasCard(title: string): boolean {
    return this.#cards().some((card) => titleOf(card) === title)
  }

  card(title: string): HTMLElement {
    return known(
      this.#cards().find((card) => titleOf(card) === title),
      `card ${title}`,
    )
  }

  /** The name of the column a card stands in. */
  columnOf(title: string): string {
    return textOf(this.card(title).closest('[part=column]')?.querySelector('.label'))
  }

  menuButton(title: string): HTMLElement {
    return known(this.card(title).querySelector<HTMLElement>('[part=card-menu]'), `menu button of ${title}`)
  }

  get menu(): HTMLElement {
    return known(this.root.querySelector<HTMLElement>('[part=menu]'), 'menu')
  }

  get menuIsOpen(): boolean {
    return this.menu.matches(':popover-open')
  }

  stage(name: string): HTMLElement {
    return known(
      this.#all('[role=menuitemradio]', this.menu).find((item) => textOf(item) === name),
      `stage ${name}`,
    )
  }

  /** Title of the card that has the focus. */
  get focused(): string | undefined {
    const { activeElement } = this.root
    return activeElement?.matches('[part=card]') ? titleOf(activeElement) : undefined
  }

  /** What a screen reader was told last. */
  get announced(): string {
    return textOf(this.root.querySelector('[role=status]'))
  }

  get toast(): string {
    return textOf(this.root.querySelector('[part=toast] p'))
  }

  get status(): string {
    return textOf(this.root.querySelector('[part=status]'))
  }

  #cards(): HTMLElement[] {
    return this.#all('[part=card]', this.root)
  }

  #all(selector: string, within: ParentNode): HTMLElement[] {
    return [...within.querySelectorAll<HTMLElement>(selector)]
  }
}

/** The middle of an element, for the mouse. */
export function middleOf(element: Element): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect()
  return [Math.round(left + width / 2), Math.round(top + height / 2)]
}

function titleOf(card: Element): string {
  return textOf(card.querySelector('[part=card-title]'))
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent.trim() ?? ''
}

function known<T>(found: T | null | undefined, what: string): T {
  if (!found) throw new Error(`There is no ${what}.`)
  return found
}
