import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { translator, type Message } from '../../core/messages.ts'
import type { Desk, Me } from '../desk/desk.ts'
import type { Finding } from '../finding/finding.ts'
import { countOf, queryOf, type Found } from '../finding/found.ts'
import type { Column } from '../column.ts'
import type { Moving } from '../moving/moving.ts'
import { isLead, type Deal } from '../model.ts'
import { toolsMessages, type ToolsMessage } from './tools.messages.ts'
import { styles } from './tools.styles.ts'

type Programme = api.Vendor['programme']

/** A search is sent this long after the last letter, in ms. */
const PAUSE = 250

export interface ToolsHost extends Omit<Desk, 'me'> {
  /** What moves cards, once it is here. */
  moving(): Pick<Moving, 'focus' | 'move'> | undefined
}

/** What stands over the board, and opens the sheets; each of those is a file of its own, fetched when it is wanted. */
export class Tools {
  readonly #host: ToolsHost
  readonly #desk: Desk
  readonly #msg: Message<ToolsMessage>
  #finding: Finding | undefined
  #found: Found = {}
  #typing: ReturnType<typeof setTimeout> | undefined
  #open = false
  #programme: Promise<Programme | undefined> | undefined

  /** @throws Failure */
  static async start(host: ToolsHost, signal: AbortSignal): Promise<Tools> {
    return new Tools(host, await host.client().request<Me>('/v1/me', { signal }))
  }

  constructor(host: ToolsHost, me: Me) {
    this.#host = host
    this.#desk = { ...host, me }
    host.board.partner = me.partner?.id
    this.#msg = translator(host.element, toolsMessages)
    const { adoptedStyleSheets } = host.element.renderRoot as ShadowRoot
    if (!adoptedStyleSheets.includes(styles.styleSheet!)) adoptedStyleSheets.push(styles.styleSheet!)
  }

  view(): TemplateResult {
    const desk = this.#desk
    const msg = this.#msg
    const filters = countOf(this.#found)
    const may = (scope: Me['scopes'][number]): boolean => desk.me.scopes.includes(scope)
    return html`<div class="tools" part="tools">
      <input
        type="search"
        part="search"
        aria-label=${msg('search')}
        placeholder=${msg('search')}
        @input=${this.#search}
        @keydown=${(event: KeyboardEvent) => event.stopPropagation()}
      />
      <button class="button quiet" part="filter-button" aria-haspopup="true" @click=${this.#filter}>
        ${msg('filter')}${filters ? html`<span class="count">${filters}</span>` : nothing}
      </button>
      ${
        may('deals:decide')
          ? html`<button class="button quiet" part="review-button" @click=${this.#review}>
              ${msg('review')}
            </button>`
          : nothing
      }
      ${
        may('deals:write') && desk.me.kind === 'partner'
          ? html`<button class="button" part="register-button" @click=${this.#register}>
              ${msg('register')}
            </button>`
          : nothing
      }
    </div>`
  }

  /** Shows a deal or a lead as a whole. */
  async open(id: string): Promise<void> {
    const desk = this.#desk
    const { board, moving } = this.#host
    const card = board.state?.card(id)
    if (!card) return
    if (!isLead(card)) await this.#show(async () => new (await import('../panel/panel.ts')).Panel(desk, card))
    else {
      const { LeadPanel } = await import('../lead/lead-panel.ts')
      const sheet = new LeadPanel(desk, card)
      await this.#show(async () => sheet)
      if (sheet.becomes) return moving()?.move(id, sheet.becomes)
    }
    void moving()?.focus(id)
  }

  /** Asks why, where the programme wants to know. @returns undefined when the deal stays */
  async closing(deal: Deal, kind: Column['kind']): Promise<object | undefined> {
    if (kind !== 'won' && kind !== 'lost') return {}
    const programme = await (this.#programme ??= this.#readProgramme())
    if (!programme?.reasonRequired.includes(kind)) return {}
    const { Closing } = await import('../closing/closing.ts')
    const sheet = new Closing(this.#desk, deal, kind, programme)
    await this.#show(async () => sheet)
    return sheet.closed
  }

  /** Undefined when it cannot be read: the server will say what is missing. */
  async #readProgramme(): Promise<Programme | undefined> {
    try {
      return (await this.#desk.client().request<{ programme: Programme }>('/v1/vendor')).programme
    } catch {
      this.#programme = undefined
      return undefined
    }
  }

  readonly #review = (): Promise<void> =>
    this.#show(async () => new (await import('../review/review.ts')).Review(this.#desk))

  readonly #register = async (): Promise<void> => {
    const { Register } = await import('../register/register.ts')
    const sheet = new Register(this.#desk)
    await this.#show(async () => sheet)
    if (sheet.next) await this.open(sheet.next)
  }

  readonly #filter = async (): Promise<void> => {
    const { Finding } = await import('../finding/finding.ts')
    this.#finding ??= new Finding(this.#desk, (found) => this.#find(found))
    await this.#finding.open(this.#found)
  }

  readonly #search = ({ target }: Event): void => {
    clearTimeout(this.#typing)
    const q = (target as HTMLInputElement).value.trim()
    this.#typing = setTimeout(() => this.#find({ ...this.#found, q }), PAUSE)
  }

  #find(found: Found): void {
    this.#found = found
    const { board } = this.#host
    board.query = queryOf(found)
    void board.again().then(() => {
      const count = board.columns.reduce((sum, { count }) => sum + count, 0)
      this.#host.element.announce(this.#msg('found', { count }))
    })
  }

  /** One sheet at a time. */
  async #show(make: () => Promise<{ show(): Promise<void> }>): Promise<void> {
    if (this.#open) return
    this.#open = true
    try {
      await (await make()).show()
    } finally {
      this.#open = false
    }
  }
}
