import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { PrmElement } from '../core/element.ts'
import { translator } from '../core/messages.ts'
import type { PrmEvent } from '../core/stream.ts'
import { listView } from './list-view.ts'
import type { Staff } from './staff/staff.ts'
import type { Thread } from './thread/thread.ts'
import { ticketsMessages } from './tickets.messages.ts'
import { styles } from './tickets.styles.ts'

/** One queue: which tickets, in which order. */
export interface View {
  key: string
  label: string
  query: Readonly<Record<string, string | undefined>>
}

/** What stands beside the list in place of a ticket. */
interface Pane {
  content(): TemplateResult
  hear?(event: PrmEvent): void
}

/** Tickets read at a time. */
const PAGE = 30
/** So long a change by somebody else, or a typed word, waits for the next, in ms. */
const PAUSE = 300

export const unsolved = 'open,pending,on_hold'

/**
 * The support desk: a partner's people raise tickets with the vendor's own form, follow and answer them; the vendor's
 * people have their queues, answer, and write notes that no partner sees. Everything is live, and what is typed stays.
 *
 * Tell the other elements where this page is with `OpenPRM.configure({ ticketPage: '/support' })`: they lead to
 * `?prm-ticket=ticket_…`, which opens that ticket.
 *
 * @summary Shows tickets and their threads; raises, answers, assigns and solves them.
 * @event prm-ticket-open - Before a ticket is opened; cancel it to open it elsewhere. `detail: {ticketId}`
 * @event prm-ticket-raised - After the server has taken a new ticket in. `detail: {ticketId}`
 * @event prm-ticket-answered - After the server has taken a message in. `detail: {ticketId, messageId}`
 * @slot empty - In place of what is said when there is no open ticket.
 * @csspart list - The queues and the tickets in the chosen one.
 * @csspart raise - The button for a new ticket.
 * @csspart report - The button for how the vendor's people are doing.
 * @csspart promises - In the report, which share of the promises was kept.
 * @csspart workload - In the report, who has how much to do.
 * @csspart csat - In the report, what partners think of the help.
 * @csspart reply - One saved reply, while they are changed.
 * @csspart search - The search field.
 * @csspart view - One queue.
 * @csspart ticket - One ticket in the list.
 * @csspart more - Shows more tickets, or earlier messages.
 * @csspart chat - Where a code for the bot in Slack or Teams is made.
 * @csspart code - The code, once it is made.
 * @csspart thread - The open ticket.
 * @csspart back - The way back to the list, where there is no room for both.
 * @csspart clock - One promise of the vendor, in words.
 * @csspart about - What a ticket is about and who hears of it.
 * @csspart follower - Somebody who hears of it.
 * @csspart tag - A word by which the vendor's people find it again.
 * @csspart action - What can be done with the ticket.
 * @csspart message - What both sides read.
 * @csspart mending - Where somebody changes, or takes back, a message of their own.
 * @csspart note - What only the vendor's own people read.
 * @csspart file - A file that can be downloaded.
 * @csspart composer - Where an answer is written.
 * @csspart audience - Who will read it.
 * @csspart attach - The button that adds files.
 * @csspart send - The button that sends.
 * @csspart fault - Why something was not done.
 * @csspart reply - One saved reply.
 * @csspart rating - What a partner thought of the help.
 * @csspart promises - In the report: how many promises were kept, by priority.
 * @csspart workload - In the report: who has how many tickets.
 * @csspart csat - In the report: what partners thought of the help.
 */
export class PrmTickets extends PrmElement {
  static override styles = [...PrmElement.styles, styles]
  static override properties = { ticket: {}, deal: {}, chat: { type: Boolean } }
  protected static override loadsOn = [...PrmElement.loadsOn, 'deal']

  /** Id of the ticket that is open. */
  declare ticket: string | undefined
  /** Id of a deal: only tickets about it are listed. */
  declare deal: string | undefined
  /** Offers a code by which the vendor's bot in Slack or Teams knows who one is; set it where there is one. */
  declare chat: boolean

  readonly say = translator(this, ticketsMessages)
  me!: api.Me
  tickets: api.Ticket[] = []
  cursor: string | null = null
  view = 'open'
  words = ''
  // What only the vendor's people have.
  staff: Staff | undefined
  #thread: Thread | undefined
  #begun = false
  #pane: Pane | undefined
  /** What was pressed for it. */
  #from: string | null | undefined
  #soon: ReturnType<typeof setTimeout> | undefined

  get views(): readonly View[] {
    return (
      this.staff?.views() ?? [
        { key: 'open', label: this.say('open'), query: { status: unsolved } },
        { key: 'solved', label: this.say('solved'), query: { status: 'resolved,closed' } },
      ]
    )
  }

  get side(): 'staff' | 'partner' {
    return this.me.kind === 'staff' ? 'staff' : 'partner'
  }

  protected override async load(signal: AbortSignal): Promise<void> {
    // Where links of other elements lead: see `core/ticket-link.ts`.
    if (!this.#begun) this.ticket ??= new URL(location.href).searchParams.get('prm-ticket') ?? undefined
    this.#begun = true
    this.me = await this.client.request<api.Me>('/v1/me', { signal })
    if (this.side === 'staff') {
      const { Staff } = await import('./staff/staff.ts')
      this.staff ??= new Staff(this)
      await this.staff.load(signal)
    }
    void this.#follow(signal)
    await this.#read(signal)
    if (!this.ticket) return
    // Loaded again, what is open stays, with what is typed in it.
    if (this.#thread?.id === this.ticket) await this.#thread.refresh()
    else await this.#bring(this.ticket)
  }

  /** The stream is a file of its own, shared with other elements. */
  async #follow(signal: AbortSignal): Promise<void> {
    const { listen } = await import('../core/stream.ts')
    const reset = (): void => {
      this.#readSoon()
      void this.#thread?.refresh()
    }
    listen(
      this.client,
      { event: (event) => this.#hear(event), reset, live: (live) => live && reset() },
      signal,
    )
  }

  #hear(event: PrmEvent): void {
    this.#pane?.hear?.(event)
    if (!event.type.startsWith('ticket.')) return
    this.#thread?.hear(event.data as never)
    this.#readSoon()
  }

  #readSoon(): void {
    clearTimeout(this.#soon)
    const { signal } = this
    this.#soon = setTimeout(() => {
      if (!signal.aborted) this.#read(signal).catch((error: unknown) => signal.aborted || this.report(error))
    }, PAUSE)
  }

  async #read(signal: AbortSignal): Promise<void> {
    const asked = this.#asked
    const page = await this.#page({ limit: Math.min(100, Math.max(PAGE, this.tickets.length)) }, signal)
    // Another queue may have been chosen meanwhile.
    if (asked !== this.#asked) return
    this.tickets = page.data
    this.cursor = page.nextCursor
    this.requestUpdate()
  }

  get #asked(): string {
    return `${this.view} ${this.words}`
  }

  #page(
    query: Record<string, string | number | undefined>,
    signal: AbortSignal,
  ): Promise<{ data: api.Ticket[]; nextCursor: string | null }> {
    const own = this.views.find(({ key }) => key === this.view)?.query ?? { status: unsolved }
    const all = { sort: '-lastMessageAt', ...own, dealId: this.deal, q: this.words || undefined, ...query }
    return this.client.request('/v1/tickets', { query: all, signal })
  }

  async more(): Promise<void> {
    const asked = this.#asked
    const page = await this.#page({ limit: PAGE, cursor: this.cursor ?? undefined }, this.signal)
    if (asked !== this.#asked) return
    this.tickets = [...this.tickets, ...page.data]
    this.cursor = page.nextCursor
    this.requestUpdate()
  }

  /** Another queue. */
  show(view: string): void {
    this.view = view
    this.#anew()
  }

  find(words: string): void {
    this.words = words.trim()
    this.#anew()
  }

  #anew(): void {
    this.tickets = this.tickets.slice(0, PAGE)
    this.#readSoon()
    this.requestUpdate()
  }

  /** Opens a ticket beside the list, or in place of it where there is no room. */
  open(id: string): void {
    if (this.emit('prm-ticket-open', { ticketId: id }, true)) this.ticket = id
  }

  /** Back to the list, where one was. */
  close(): void {
    const id = this.ticket
    this.ticket = undefined
    this.#pane = undefined
    void this.updateComplete.then(() => {
      const at = (selector: string): HTMLElement | null => this.renderRoot.querySelector(selector)
      ;(at(`[data-id="${id}"]`) ?? at(`[part=${this.#from}]`))?.focus()
    })
  }

  /** Of this loading: aborted when the element loads anew or leaves the page. */
  get alive(): AbortSignal {
    return this.signal
  }

  /** @param byHand whether somebody has asked for it just now, and is to be taken there */
  async #bring(id: string, byHand = false): Promise<void> {
    const { Thread } = await import('./thread/thread.ts')
    if (this.ticket !== id) return
    this.#thread = new Thread(this, id)
    await this.#thread.opened(byHand)
  }

  /** The vendor's own form for a new ticket. */
  async openForm(): Promise<void> {
    const { Raise } = await import('./raise/raise.ts')
    await this.openPane(new Raise(this))
  }

  /** How one's own account in chat becomes known to the bot. */
  async openChat(): Promise<void> {
    const { Chat } = await import('./chat/chat.ts')
    await this.openPane(new Chat(this))
  }

  async openPane(pane: Pane): Promise<void> {
    this.#from = (this.renderRoot as ShadowRoot).activeElement?.getAttribute('part')
    this.ticket = undefined
    this.#pane = pane
    this.requestUpdate()
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.thread h2')?.focus()
  }

  raised(ticketId: string): void {
    this.emit('prm-ticket-raised', { ticketId })
    this.ticket = ticketId
    this.#readSoon()
  }

  answered(ticketId: string, messageId: string): void {
    this.emit('prm-ticket-answered', { ticketId, messageId })
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed)
    if (!this.hasUpdated || !changed.has('ticket')) return
    this.#thread = undefined
    if (!this.ticket) return
    this.#pane = undefined
    if (this.phase === 'ready')
      this.#bring(this.ticket, true).catch((error: unknown) =>
        this.announce(this.common(this.report(error).kind)),
      )
  }

  protected override content(): TemplateResult {
    const pane = this.#pane ?? this.#thread
    return html`<div class="desk ${pane || this.ticket ? 'reading' : ''}">
      ${listView(this)}
      ${
        pane
          ? pane.content()
          : html`<section class="thread calm">
              ${this.ticket ? nothing : html`<p>${this.say('choose')}</p>`}
            </section>`
      }
    </div>`
  }

  protected override skeleton(): TemplateResult {
    const bones = Array.from({ length: 6 }, () => html`<div class="bone"></div>`)
    return html`<div class="desk" aria-hidden="true">
      <section class="list">${bones}</section>
      <section class="thread calm"></section>
    </div>`
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'prm-ticket-open': CustomEvent<{ ticketId: string }>
    'prm-ticket-raised': CustomEvent<{ ticketId: string }>
    'prm-ticket-answered': CustomEvent<{ ticketId: string; messageId: string }>
  }
}
