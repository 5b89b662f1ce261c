import { until } from '../../testing/page.ts'
import type { DealBoardHarness } from '../deal-board.harness.ts'

/** Reads an open sheet of the board (a deal, the review, a registration) by the words on it. */
export class SheetHarness {
  readonly #board: DealBoardHarness
  readonly #part: string

  constructor(board: DealBoardHarness, part = 'panel') {
    this.#board = board
    this.#part = part
  }

  get dialog(): HTMLDialogElement | null {
    return this.#board.root.querySelector<HTMLDialogElement>(`dialog[part~=${this.#part}]`)
  }

  /** Waits until it is open and has what it reads. */
  async opened(): Promise<this> {
    await until(() => this.dialog?.open && !this.dialog.querySelector('.bone'), `the ${this.#part}`)
    await Promise.all(this.dialog!.getAnimations().map(({ finished }) => finished))
    return this
  }

  async closed(): Promise<void> {
    await until(() => !this.dialog, `no ${this.#part}`)
  }

  get text(): string {
    return this.dialog?.innerText ?? ''
  }

  get title(): string {
    return this.dialog?.querySelector('h2')?.textContent.trim() ?? ''
  }

  get announced(): string {
    return this.dialog?.querySelector('[role=status]')?.textContent ?? ''
  }

  get fault(): string {
    return this.dialog?.querySelector('[part=fault]')?.textContent ?? ''
  }

  all(selector: string): HTMLElement[] {
    return [...(this.dialog?.querySelectorAll<HTMLElement>(selector) ?? [])]
  }

  get(selector: string): HTMLElement {
    const found = this.dialog?.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`The ${this.#part} has no ${selector}.`)
    return found
  }

  button(name: string): HTMLButtonElement {
    const found = this.all('button').find((button) => button.textContent.trim().endsWith(name))
    if (!found) throw new Error(`There is no button "${name}".`)
    return found as HTMLButtonElement
  }

  /** Types into a field as a person would, for the listeners of the page. */
  async type(selector: string, text: string): Promise<void> {
    const field = this.get(selector) as HTMLTextAreaElement
    field.focus()
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await Promise.resolve()
  }

  /** What has the focus in it. */
  get focused(): Element | null {
    const { activeElement } = this.#board.root
    return activeElement && this.dialog?.contains(activeElement) ? activeElement : null
  }
}
