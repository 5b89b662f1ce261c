import { html, render, type TemplateResult } from 'lit'
import { announcer } from '../../core/announce.ts'
import { isFailure } from '../../core/client.ts'
import type { Locale } from '../../core/locale.ts'
import { learn, translator, type Catalog, type Message } from '../../core/messages.ts'
import type { Deal } from '../model.ts'
import { clocksView } from './clocks.ts'
import { may, type Desk } from './desk.ts'
import { deskMessages, type DeskMessage } from './desk.messages.ts'
import { styles } from './sheet.styles.ts'

/** How long an opening sheet waits for its language, in ms. */
const PATIENCE = 1000

/**
 * A dialog over the board. It is rendered by itself, so that no change of the board touches what is typed in it, and has
 * a live region of its own, since all outside a modal dialog is silent.
 */
export abstract class Sheet {
  readonly #region = document.createElement('div')
  protected readonly desk: Desk
  protected readonly dialog = document.createElement('dialog')
  protected readonly announce = announcer(() => this.#region)
  /** Aborted when the sheet is closed. */
  protected readonly closing = new AbortController()
  readonly #learning: Promise<void>[] = []
  protected readonly say: Message<DeskMessage>
  #due = false

  /** @param kind the `part` of the dialog, and its class */
  constructor(desk: Desk, kind: string, sheets: CSSStyleSheet[] = []) {
    this.desk = desk
    this.say = translator<DeskMessage>(this, deskMessages)
    this.dialog.className = `sheet ${kind}`
    this.dialog.part.add(kind)
    this.dialog.setAttribute('aria-labelledby', `${kind}-title`)
    this.#region.className = 'hidden'
    this.#region.role = 'status'
    const root = desk.element.renderRoot as ShadowRoot
    for (const sheet of [styles.styleSheet!, ...sheets]) {
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
    }
  }

  protected abstract content(): TemplateResult

  get locale(): Locale {
    return this.desk.element.locale
  }

  // Called by `translator`: the texts come before the sheet opens, or it opens without them.
  learn(catalog: Catalog): void {
    this.#learning.push(learn(catalog, this.locale))
  }

  /** Renders soon; many calls of one task are one rendering. */
  requestUpdate(): void {
    if (this.#due) return
    this.#due = true
    queueMicrotask(() => this.update())
  }

  protected update(): void {
    this.#due = false
    render(this.content(), this.dialog, { host: this })
  }

  /** Opens over everything. Closed, it gives the focus back to where it was. @returns when it is closed */
  async show(): Promise<void> {
    const { dialog, desk, closing } = this
    await Promise.race([Promise.all(this.#learning), new Promise((resolve) => setTimeout(resolve, PATIENCE))])
    desk.element.renderRoot.querySelector('[part=root]')?.append(dialog)
    this.update()
    dialog.append(this.#region)
    dialog.addEventListener('pointerdown', (event) => event.target === dialog && this.leave(event))
    // Keys in here are not the board's.
    dialog.addEventListener('keydown', (event) => event.stopPropagation())
    desk.signal().addEventListener('abort', () => this.close(), { signal: closing.signal })
    dialog.showModal()
    this.opened()
    await new Promise<void>((resolve) => {
      dialog.addEventListener('close', () => {
        closing.abort()
        dialog.remove()
        resolve()
      })
    })
  }

  /** It is open; time to read what it shows. */
  protected opened(): void {}

  close(): void {
    this.dialog.close()
  }

  /** A press beside the dialog closes it. */
  #beside({ clientX: x, clientY: y }: PointerEvent): boolean {
    const { left, right, top, bottom } = this.dialog.getBoundingClientRect()
    return x < left || x > right || y < top || y > bottom
  }

  protected leave(event: PointerEvent): void {
    if (this.#beside(event)) this.close()
  }

  protected header(kind: string, title: unknown, more: unknown = ''): TemplateResult {
    return html`<header>
      <h2 id="${kind}-title" tabindex="-1" autofocus dir="auto">${title}</h2>
      ${more}
      <button
        class="close"
        part="close"
        aria-label=${this.say('close')}
        @click=${() => this.close()}
      ></button>
    </header>`
  }

  /** Whether this person may do such things. */
  protected may(scope: Parameters<typeof may>[1]): boolean {
    return may(this.desk, scope)
  }

  protected clocks(deal: Deal): TemplateResult {
    return clocksView(deal, this.locale, this.say)
  }

  /** What to tell a person when the server said no. */
  protected refusal(error: unknown): string {
    const code = isFailure(error) ? error.code : ''
    if (code in deskMessages.en) return this.say(code as DeskMessage)
    return isFailure(error) && error.status! < 500 ? error.message : this.say('server')
  }

  protected find(selector: string): HTMLElement | null {
    return this.dialog.querySelector<HTMLElement>(selector)
  }
}
