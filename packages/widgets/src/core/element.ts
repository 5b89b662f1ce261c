import {
  LitElement,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { PrmError, type ErrorCode } from '@openprm/sdk/errors'
import { announcer } from './announce.ts'
import { clientFor, type PrmClient } from './client.ts'
import { configuration, onConfigure, type Options } from './config.ts'
import { elementMessages } from './element.messages.ts'
import { base } from './element.styles.ts'
import { localeOf, speechAt, type Locale } from './locale.ts'
import { learn, translator, type Catalog } from './messages.ts'
import { tokens } from './tokens.ts'
import { delayOf, troubleOf, warnOnce, type Trouble } from './trouble.ts'
import { version } from './version.ts'

/** How long a page may take to call `OpenPRM.configure` before a missing key is shown as one. */
const GRACE = 3000

/** Content that is here by then comes without a skeleton, which would only flash. */
const CALM = 60

/** How long content waits for its language before it is shown in English. */
const PATIENCE = 2000

/**
 * What every element has: credentials, language, loading with a skeleton, calm trouble with automatic tries, a live
 * region, and a root that a page's inherited styles do not reach.
 *
 * A widget gives `load` (fetch what is shown first), `content` (render it) and `skeleton` (same size as the content).
 *
 * ```ts
 * export class PrmThing extends PrmElement {
 *   static override styles = [...PrmElement.styles, styles]
 *   #thing?: Thing
 *   protected override async load(signal: AbortSignal) {
 *     this.#thing = await this.client.request<Thing>('/v1/thing', { signal })
 *   }
 *   protected override content() { return html`<p part="name">${this.#thing?.name}</p>` }
 *   protected override skeleton() { return html`<div class="bone"></div>` }
 * }
 * ```
 *
 * @attr {boolean} eager - Fetches the element's code at once; without it, when the element comes near the viewport.
 * @attr {string} lang - Language of the element, as BCP 47; without it, that of the page at this place.
 * @event prm-error - Something could not be loaded or sent. `detail: {code, message}`
 * @csspart root - The box around everything.
 * @csspart trouble - Shown when the content cannot be.
 * @csspart retry - The button in it.
 * @cssproperty [--prm-color-accent=#4f56d3] - Primary buttons, focus, what is chosen.
 * @cssproperty [--prm-color-on-accent] - Text on the accent; black or white, whichever is easier to read.
 * @cssproperty [--prm-color-surface=#fff] - Background.
 * @cssproperty [--prm-color-text=#1a1d24] - Text.
 * @cssproperty [--prm-color-text-muted=#5c6370] - Text of less weight; borders of controls are made from it.
 * @cssproperty [--prm-color-border=#e2e5ea] - Quiet borders.
 * @cssproperty [--prm-color-danger=#c4262e] - Errors.
 * @cssproperty [--prm-color-success=#14743a] - What went well.
 * @cssproperty [--prm-color-scheme=inherit] - `light`, `dark` or `light dark`; the page's own by default.
 * @cssproperty [--prm-font-family=inherit] - The page's own by default.
 * @cssproperty [--prm-font-size=15px] - Everything else is sized from it.
 * @cssproperty [--prm-space=8px] - Unit of all distances.
 * @cssproperty [--prm-radius=8px] - Corners.
 * @cssproperty [--prm-shadow] - Of cards.
 * @cssproperty [--prm-control-height=40px] - Buttons and inputs.
 * @cssproperty [--prm-focus-ring=2px solid accent] - An `outline` value.
 */
export abstract class PrmElement extends LitElement {
  static readonly version = version
  static override styles: CSSResultGroup[] = [tokens, base]
  static override properties: PropertyDeclarations = {
    publishableKey: { attribute: 'publishable-key' },
    api: {},
    phase: { state: true },
  }

  /** Names of the properties that decide what is shown: a change of one loads again. */
  protected static loadsOn: readonly PropertyKey[] = ['publishableKey', 'api']

  /** Publishable key (`prm_pk_…`) for this element alone, in place of the page's. */
  declare publishableKey: string | undefined
  /** Origin of the OpenPRM server for this element alone, in place of the page's. */
  declare api: string | undefined
  // What is on the screen.
  declare protected phase: '' | 'loading' | 'ready' | Trouble
  // Formats and language of this element; see locale.ts.
  locale: Locale = localeOf('en')
  readonly #catalogs = new Set<Catalog>()
  #direction: 'ltr' | 'rtl' | undefined
  // The sentences that all elements share.
  readonly common = translator(this, elementMessages)
  // Speaks a sentence to screen readers.
  readonly announce = announcer(() => this.renderRoot?.querySelector('[role=status]'))
  #loading = new AbortController()
  #tries = 0
  /** Seconds to the next one. */
  #delay = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.phase = ''
    setTimeout(() => (this.phase ||= 'loading'), CALM)
  }

  /**
   * Fetches what `content` needs. Throw what the client throws: it becomes a calm message and a new try.
   * @param show shows the content already; what fails afterwards leaves it on the screen
   */
  protected abstract load(signal: AbortSignal, show: () => Promise<void>): Promise<void>
  protected abstract content(): TemplateResult
  protected abstract skeleton(): TemplateResult

  // The door to the API, shared by all elements with the same credentials.
  get client(): PrmClient {
    return clientFor(this.#options())
  }

  /** Aborted when the element leaves the page or loads anew: give it to everything that outlives a task. */
  protected get signal(): AbortSignal {
    return this.#loading.signal
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.phase === 'ready') this.reconnected()
    else if (this.hasUpdated) this.reload()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stop()
  }

  /** Called when a loaded element was moved or put back. Loads again behind the content unless overridden. */
  protected reconnected(): void {
    this.reload()
  }

  /** Loads again. What is shown stays until the answer is here; a skeleton is shown when there is nothing. */
  reload(): void {
    this.#stop()
    this.#loading = new AbortController()
    const { locale, direction } = speechAt(this, this.getAttribute('lang') ?? configuration().locale)
    this.locale = locale
    this.#direction = direction
    void this.#run(this.signal)
  }

  // Called by `translator`: the texts come along with the content, or once they are here.
  learn(catalog: Catalog): unknown {
    this.#catalogs.add(catalog)
    return this.hasUpdated && this.#learn()
  }

  async #learn(): Promise<void> {
    await Promise.all([...this.#catalogs].map((catalog) => learn(catalog, this.locale)))
    this.requestUpdate()
  }

  /** Dispatches a `CustomEvent` that leaves the shadow root; false when a listener cancelled it. */
  protected emit<K extends keyof PrmEvents>(
    type: K,
    detail: PrmEvents[K]['detail'],
    cancelable = false,
  ): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }))
  }

  /** Tells the page's developer what went wrong: once in the console, each time as `prm-error`. */
  report(error: unknown): Trouble {
    const trouble = troubleOf(error, this.client.anonymous)
    warnOnce(this.localName, trouble, error)
    this.emit('prm-error', { code: trouble.code, message: String(error) })
    return trouble
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { loadsOn } = this.constructor as typeof PrmElement
    // What a script has set before the class was here is known from the first update on.
    if (this.hasUpdated ? loadsOn.some((name) => changed.has(name)) : this.isConnected) this.reload()
  }

  protected override render(): TemplateResult {
    const { phase } = this
    return html`<div part="root" dir=${this.#direction ?? nothing} aria-busy=${phase === 'loading'}>
        ${
          phase === 'ready'
            ? this.content()
            : phase === 'loading'
              ? this.skeleton()
              : phase && this.#trouble(phase)
        }
      </div>
      <div class="hidden" role="status"></div>`
  }

  #trouble(trouble: Trouble): TemplateResult {
    const { kind } = trouble
    return html`<div class="trouble" part="trouble">
      <p class="title">${this.common(kind)}</p>
      <p>${this.#advice(trouble)}</p>
      ${
        /network|busy|session|server/.test(kind)
          ? html`<button class="button quiet" part="retry" @click=${this.reload}>
              ${this.common('now')}
            </button>`
          : nothing
      }
    </div>`
  }

  async #run(signal: AbortSignal): Promise<void> {
    const again = (): void => this.reload()
    signal.addEventListener('abort', onConfigure(again))
    const learned = Promise.race([this.#learn(), this.#pause(PATIENCE)])
    const show = async (): Promise<void> => {
      await learned
      if (signal.aborted) return
      this.phase = 'ready'
      this.requestUpdate()
    }
    try {
      // A page may configure us after our element is there.
      if (!this.#configured) await this.#pause(GRACE)
      if (!this.#configured) throw new PrmError('not_configured' as ErrorCode, '')
      await this.load(signal, show)
      await show()
      this.#tries = 0
    } catch (error) {
      await learned
      if (signal.aborted) return
      this.#delay = delayOf(error, this.#tries++)
      if (!this.#fail(error)) return
      addEventListener('online', again, { signal })
      this.#timer = setTimeout(again, this.#delay * 1000)
    }
  }

  /** What happens next, or what to do. */
  #advice({ kind, passing }: Trouble): string {
    return passing
      ? this.common('next', { count: this.#delay })
      : this.common(`${kind}_do` as 'server_do', { origin: location.origin })
  }

  /** @returns whether it passes: then it is tried again */
  #fail(error: unknown): boolean {
    const trouble = this.report(error)
    const { passing } = trouble
    // What a person is looking at, or typing into, outlives a passing fault.
    if (this.phase !== 'ready' || !passing) {
      this.phase = trouble
      this.announce(`${this.common(trouble.kind)}. ${this.#advice(trouble)}`)
    }
    return passing
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, milliseconds))
  }

  #stop(): void {
    clearTimeout(this.#timer)
    this.#loading.abort()
  }

  get #configured(): unknown {
    const { publishableKey, fetchSession } = this.#options()
    return publishableKey ?? fetchSession
  }

  #options(): Options {
    const page = configuration()
    const api = this.api ?? page.api
    return this.publishableKey
      ? { api, fetch: page.fetch, publishableKey: this.publishableKey }
      : { ...page, api }
  }
}

type PrmEvents = {
  [
    K in keyof GlobalEventHandlersEventMap as K extends `prm-${string}` ? K : never
  ]: GlobalEventHandlersEventMap[K]
}

declare global {
  interface GlobalEventHandlersEventMap {
    'prm-error': CustomEvent<{ code: string; message: string }>
  }
}
