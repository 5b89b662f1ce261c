import type { Browser, BrowserContextOptions, CDPSession, Locator, Page, Route } from 'playwright-core'
import { open } from './browser.ts'

/** A page with a board that a person can work with. */
export class BoardPage {
  readonly page: Page
  readonly complaints: string[]

  private constructor({ page, complaints }: { page: Page; complaints: string[] }) {
    this.page = page
    this.complaints = complaints
  }

  static async open(browser: Browser, url: string, options?: BrowserContextOptions): Promise<BoardPage> {
    const board = new BoardPage(await open(browser, url, options))
    // The tools are there once a person can do something.
    await board.page.locator('[part=tools]').waitFor()
    return board
  }

  card(name: string): Locator {
    return this.page.locator('[part~="card"]', { hasText: name })
  }

  stageOf(name: string): Promise<string | null> {
    return this.card(name).evaluate(
      (element) => element.closest('[data-stage]')?.getAttribute('data-stage') ?? null,
    )
  }

  /** What a screen reader was told last. */
  announced(): Promise<string | null> {
    return this.page.locator('prm-deal-board [role=status]').first().textContent()
  }

  async keys(...names: string[]): Promise<void> {
    for (const key of names) await this.page.keyboard.press(key)
  }

  /** Takes a card with the mouse and holds it over a stage. */
  async dragTo(name: string, stage: string): Promise<void> {
    const { mouse } = this.page
    const from = (await this.card(name).boundingBox())!
    const to = (await this.page.locator(`[data-stage=${stage}]`).boundingBox())!
    await mouse.move(from.x + 60, from.y + 20)
    await mouse.down()
    await mouse.move(from.x + 90, from.y + 40, { steps: 3 })
    await mouse.move(to.x + to.width / 2, to.y + 120, { steps: 4 })
  }

  /** One finger, with everything that the browser makes of it. */
  async finger(): Promise<Finger> {
    return new Finger(await this.page.context().newCDPSession(this.page))
  }
}

class Finger {
  readonly #session: CDPSession
  constructor(session: CDPSession) {
    this.#session = session
  }

  down = (x: number, y: number): Promise<void> => this.#send('touchStart', [{ x, y }])
  move = (x: number, y: number): Promise<void> => this.#send('touchMove', [{ x, y }])
  up = (): Promise<void> => this.#send('touchEnd', [])

  /** Goes a way in steps, as a finger does that scrolls. */
  async swipe(x: number, y: number, by: { x?: number; y?: number }): Promise<void> {
    await this.down(x, y)
    for (let step = 1; step <= 8; step++)
      await this.move(x + ((by.x ?? 0) * step) / 8, y + ((by.y ?? 0) * step) / 8)
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Array<{ x: number; y: number }>) {
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints })
  }
}

/** Answers as the API refuses. */
export const refuse =
  (status: number, code: string, headers: Record<string, string> = {}) =>
  (route: Route): Promise<void> =>
    route.fulfill({
      status,
      headers: {
        ...headers,
        'content-type': 'application/problem+json',
        'access-control-allow-origin': '*',
        'access-control-expose-headers': 'Retry-After',
      },
      body: JSON.stringify({ type: 'about:blank', title: code, status, detail: code, code, requestId: 'r' }),
    })
