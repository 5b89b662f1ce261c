import assert from 'node:assert/strict'
import type { Engine, Point } from './engine.ts'
import type { StrictSite } from './strict-site.ts'

/** What the walk does in the page, put there once after each start. */
interface Hands {
  /** The first element that is seen and has the text, through shadow roots. */
  find(selector: string, text?: string): HTMLElement | undefined
  /** Types as a person does, for whoever listens. */
  enter(selector: string, value: string): void
}

function putHands(): void {
  const roots = (root: ParentNode): ParentNode[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
  ]
  const hands: Hands = {
    find: (selector, text = '') =>
      roots(document)
        .flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
        .find((element) => element.checkVisibility() && element.textContent.includes(text)),
    enter(selector, value) {
      const field = hands.find(selector) as HTMLInputElement
      field.focus()
      if (field.type === 'checkbox') field.click()
      else field.value = value
      for (const type of ['input', 'change'])
        field.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
      field.blur()
    },
  }
  ;(window as unknown as { hands: Hands }).hands = hands
}

/** Does what brings a state, and keeps its name. */
export type State = (name: string, act: () => Promise<unknown>) => Promise<void>

/** One engine on the strict site. */
export class Walker {
  readonly #engine: Engine
  readonly #site: StrictSite
  constructor(engine: Engine, site: StrictSite) {
    this.#engine = engine
    this.#site = site
  }

  /** Of this engine alone, for what may be there only once. */
  get word(): string {
    return this.#engine.name.split(' ')[0]!.toLowerCase()
  }

  async go(body: string, query: Record<string, string> = {}): Promise<void> {
    await this.#engine.go(`${this.#site.url}/?${new URLSearchParams({ body, ...query }).toString()}`)
    await this.#engine.run(putHands)
  }

  sees(selector: string, text = ''): Promise<boolean> {
    return this.#engine.run(
      (selector, text) => Boolean((window as unknown as { hands: Hands }).hands.find(selector, text)),
      selector,
      text,
    )
  }

  async until(selector: string, text = '', there = true): Promise<void> {
    for (const end = Date.now() + 20_000; (await this.sees(selector, text)) !== there;) {
      assert(Date.now() < end, `${this.#engine.name}: ${there ? 'no' : 'still'} ${selector} "${text}"`)
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
  }

  async #with(act: 'click' | 'focus', selector: string, text: string): Promise<void> {
    await this.until(selector, text)
    await this.#engine.run(
      (act, selector, text) => (window as unknown as { hands: Hands }).hands.find(selector, text)![act](),
      act,
      selector,
      text,
    )
  }

  click = (selector: string, text = ''): Promise<void> => this.#with('click', selector, text)
  focus = (selector: string, text = ''): Promise<void> => this.#with('focus', selector, text)

  async enter(fields: Record<string, string>): Promise<void> {
    for (const [selector, value] of Object.entries(fields)) {
      await this.until(selector)
      await this.#engine.run(
        (selector, value) => (window as unknown as { hands: Hands }).hands.enter(selector, value),
        selector,
        value,
      )
    }
  }

  /** Gives a small text file, as if it had been chosen. */
  async attach(selector: string, name: string): Promise<void> {
    await this.#engine.run(
      (selector, name) => {
        const input = (window as unknown as { hands: Hands }).hands.find(selector) as HTMLInputElement
        const chosen = new DataTransfer()
        chosen.items.add(new File(['Error 47 at 02:14.'.repeat(100)], name, { type: 'text/plain' }))
        input.files = chosen.files
        input.dispatchEvent(new Event('change', { bubbles: true }))
      },
      selector,
      name,
    )
  }

  middle(selector: string, text = ''): Promise<Point> {
    return this.#engine.run(
      (selector, text) => {
        const { left, top, width, height } = (window as unknown as { hands: Hands }).hands
          .find(selector, text)!
          .getBoundingClientRect()
        return { x: left + width / 2, y: top + Math.min(height / 2, 120) }
      },
      selector,
      text,
    )
  }

  keys(...keys: string[]): Promise<void> {
    return this.#engine.keys(...keys)
  }

  size(width: number, height: number): Promise<void> {
    return this.#engine.size(width, height)
  }

  async drag(card: string, to: string): Promise<void> {
    await this.until('.card', card)
    await this.#engine.drag(await this.middle('.card', card), await this.middle(to))
  }
}
