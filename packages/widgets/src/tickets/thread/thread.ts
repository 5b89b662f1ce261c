import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { isFailure } from '../../core/client.ts'
import { translator, type Message } from '../../core/messages.ts'
import type { About } from '../about/about.ts'
import { standing } from '../standing.ts'
import type { PrmTickets } from '../tickets.ts'
import { clocksView } from './clocks.ts'
import { composerStyles } from './composer.styles.ts'
import { Composer, type Audience } from './composer.ts'
import { filesStyles } from './files.styles.ts'
import type { Mend, Mending } from './mending.ts'
import { kindOf, messageView, nameOf, type Entry } from './message-view.ts'
import { ratingView } from './rating.ts'
import { threadMessages, type ThreadMessage } from './thread.messages.ts'
import { styles } from './thread.styles.ts'

interface Page {
  data: Entry[]
  nextCursor: string | null
}
/** What an event of a ticket carries. */
interface News {
  ticket?: api.Ticket
  message?: api.Message
  note?: api.TicketNote
}

/** One ticket: where it stands, what was said, and where an answer is written. */
export class Thread {
  readonly host: PrmTickets
  readonly id: string
  readonly msg: Message<ThreadMessage>
  readonly #entries = new Map<string, Entry>()
  /** Where earlier ones go on, by audience; null where all are here. */
  readonly #earlier: Record<Audience, string | null> = { messages: null, notes: null }
  readonly composer: Composer
  ticket: api.Ticket | undefined
  busy = false
  /** What somebody is changing, or taking back. */
  mending: Mending | undefined
  /** What it is about and who hears of it, once somebody has asked. */
  about: About | undefined
  /** Tickets that this one could go on in, once somebody has looked. */
  others: api.Ticket[] | undefined
  /** What is about to be said of the help. */
  score = 0
  #fault = ''

  constructor(host: PrmTickets, id: string) {
    this.host = host
    this.id = id
    this.msg = translator(host, threadMessages)
    this.composer = new Composer(this)
    const { adoptedStyleSheets } = host.renderRoot as ShadowRoot
    for (const { styleSheet } of [styles, filesStyles, composerStyles])
      if (!adoptedStyleSheets.includes(styleSheet!)) adoptedStyleSheets.push(styleSheet!)
  }

  changed(): void {
    this.host.requestUpdate()
  }

  /** Reads it and shows the newest; whoever opened it by hand is taken there. */
  async opened(byHand: boolean): Promise<void> {
    this.changed()
    await this.refresh()
    this.#scroll()
    await this.host.updateComplete
    if (byHand) this.#find('h2')?.focus({ preventScroll: true })
  }

  get #audiences(): Audience[] {
    return this.host.side === 'staff' ? ['messages', 'notes'] : ['messages']
  }

  /** @param quiet what went wrong before stays on the screen */
  async refresh(quiet = false): Promise<void> {
    const fault = this.#fault
    await this.#work(async () => {
      const [ticket] = await Promise.all([
        this.#request<api.Ticket>(''),
        ...this.#audiences.map((audience) => this.#read(audience)),
      ])
      this.#take(ticket)
    })
    if (quiet) this.#fault ||= fault
  }

  async #read(audience: Audience, cursor?: string): Promise<void> {
    const { data, nextCursor } = await this.#request<Page>(`/${audience}`, {
      query: { limit: 50, cursor },
    })
    // A second reading of the newest ones says nothing of how far back the first had gone.
    if (cursor || this.#entries.size === 0) this.#earlier[audience] = nextCursor
    for (const entry of data) this.#put(entry)
  }

  readonly #more = async (): Promise<void> => {
    await this.#work(async () => {
      const further = this.#audiences.filter((audience) => this.#earlier[audience])
      await Promise.all(further.map((audience) => this.#read(audience, this.#earlier[audience]!)))
    })
  }

  #request<T>(path: string, call: Parameters<PrmTickets['client']['request']>[1] = {}): Promise<T> {
    return this.host.client.request<T>(`/v1/tickets/${this.id}${path}`, { signal: this.host.alive, ...call })
  }

  #put(entry: Entry): boolean {
    const known = this.#entries.get(entry.id)
    if (known && known.version >= entry.version) return false
    this.#entries.set(entry.id, entry)
    return !known
  }

  #take(ticket: api.Ticket): void {
    if (ticket.version >= (this.ticket?.version ?? 0)) this.ticket = ticket
  }

  /** Something happened to a ticket. What is being typed stays as it is. */
  hear({ ticket, message, note }: News): void {
    if (ticket?.id !== this.id) return
    // A note's event has the ticket as it was before.
    this.#take(ticket)
    const entry = message ?? note
    if (entry) {
      const near = this.#atEnd
      const isNew = this.#put(entry)
      if (isNew && near) this.#scroll()
      if (isNew && entry.author.id !== this.host.me.user?.id)
        this.host.announce(this.msg('news', { name: nameOf(this, entry) }))
    }
    this.changed()
  }

  /** @returns whether the server has it */
  async write(audience: Audience, body: object, idempotencyKey: string): Promise<boolean> {
    const sent = await this.#work(async () => {
      const entry = await this.#request<Entry>(`/${audience}`, { method: 'POST', body, idempotencyKey })
      this.#put(entry)
      this.#scroll()
      this.host.announce(this.msg('sent'))
      if (audience === 'messages') this.host.answered(this.id, entry.id)
    })
    // The next message need not wait for what this one has done to the ticket.
    if (sent) void this.#work(async () => this.#take(await this.#request<api.Ticket>('')))
    return sent
  }

  /** Gives a command. @returns whether it was carried out */
  async command(name: string, body?: object, said?: string): Promise<boolean> {
    return this.#work(async () => {
      this.#take(await this.#request<api.Ticket>(`/${name}`, { method: 'POST', body }))
      this.host.announce(said ?? this.msg('now_is', { state: standing(this.host, this.ticket!) }))
    })
  }

  /** Changes what it is about, on what it is by then. @returns whether the server has done it */
  async edit(change: (ticket: api.Ticket) => object, said: string): Promise<boolean> {
    const send = async (): Promise<void> => {
      const { version } = this.ticket!
      const call = { method: 'PATCH', body: change(this.ticket!), ifMatch: version } as const
      this.#take(await this.#request<api.Ticket>('', call))
    }
    return this.#work(async () => {
      await send().catch(async (error: unknown) => {
        if (!isFailure(error) || error.code !== 'precondition_failed') throw error
        this.#take(await this.#request<api.Ticket>(''))
        await send()
      })
      this.host.announce(said)
    })
  }

  readonly #unfold = async (): Promise<void> => {
    const { About } = await import('../about/about.ts')
    this.about = this.about ? undefined : new About(this)
    this.changed()
  }

  /** A message and what follows becomes a ticket of its own, which is opened. */
  async split(messageId: string): Promise<void> {
    await this.#work(async () => {
      const { id } = await this.#request<api.Ticket>('/split', { method: 'POST', body: { messageId } })
      this.host.open(id)
    })
  }

  /** One message of one's own is about to change. */
  async begin(entry: Entry, kind: Mend): Promise<void> {
    const { Mending } = await import('./mending.ts')
    this.mending = new Mending(this, entry, kind)
    this.changed()
    await this.host.updateComplete
    const control = this.#find('.mending textarea, .mending .button')
    control?.focus()
    if (control instanceof HTMLTextAreaElement) control.setSelectionRange(-1, -1)
  }

  /** @returns whether the server has done it */
  async mend(
    path: string,
    call: Parameters<PrmTickets['client']['request']>[1],
    said: string,
  ): Promise<boolean> {
    return this.#work(async () => {
      this.#put(await this.#request<Entry>(path, call))
      this.host.announce(said)
    })
  }

  /** It is changed, or left as it was: whoever did it goes on where they were. */
  mended(id: string, kind: Mend): void {
    this.mending = undefined
    this.changed()
    void this.host.updateComplete.then(() => {
      const button = this.#find(`[data-id="${id}"] [data-command=${kind}]`)
      ;(button ?? this.#find('.messages'))?.focus({ preventScroll: true })
    })
  }

  versionOf(id: string): number {
    return this.#entries.get(id)!.version
  }

  async download(entry: Entry, file: api.TicketFile): Promise<void> {
    await this.#work(async () => {
      const path = `/${kindOf(entry)}/${entry.id}/files/${file.id}`
      const { url } = await this.#request<{ url: string }>(path)
      const link = Object.assign(document.createElement('a'), { href: url, download: file.name })
      link.click()
    })
  }

  /** When it fails, why is said and shown; what was typed stays. */
  async #work(task: () => Promise<void>): Promise<boolean> {
    const { alive } = this.host
    this.busy = true
    this.#fault = ''
    this.changed()
    try {
      await task()
    } catch (error) {
      if (alive.aborted) return false
      this.#fault = isFailure(error) && error.status! < 500 ? error.message : this.msg('server')
      this.host.announce(this.#fault)
    }
    this.busy = false
    this.changed()
    return !this.#fault
  }

  #find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(`.thread ${selector}`)
  }

  get #atEnd(): boolean {
    const box = this.#find('.messages')
    return !box || box.scrollHeight - box.scrollTop - box.clientHeight < 80
  }

  #scroll(): void {
    this.changed()
    void this.host.updateComplete.then(() => {
      const box = this.#find('.messages')
      box?.scrollTo({ top: box.scrollHeight })
    })
  }

  content(): TemplateResult {
    const { host, ticket, msg } = this
    return html`<section class="thread" part="thread" aria-labelledby="subject" aria-busy=${this.busy}>
      <header>
        <button class="link" part="back" @click=${() => host.close()}>${host.say('back')}</button>
        ${ticket ? this.#head(ticket) : html`<h2 id="subject" tabindex="-1"></h2>`}
      </header>
      <div class="messages" tabindex="0" role="group" aria-labelledby="subject">
        ${
          this.#earlier.messages || this.#earlier.notes
            ? html`<button class="button quiet small" part="more" @click=${this.#more}>
                ${msg('earlier')}
              </button>`
            : nothing
        }
        <ol>
          ${this.#sorted().map((entry) => messageView(this, entry))}
        </ol>
        ${ticket ? ratingView(this) : html`<div class="bone"></div>`}
      </div>
      <footer>
        ${this.#fault ? html`<p class="fault" part="fault">${this.#fault}</p>` : nothing}
        ${ticket ? this.#foot(ticket) : nothing}
      </footer>
    </section>`
  }

  #sorted(): Entry[] {
    return [...this.#entries.values()].sort((a, b) =>
      a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1,
    )
  }

  #head(ticket: api.Ticket): TemplateResult {
    const { host, msg } = this
    const { subject, kind, priority, status, partnerName, requesterName, blocksDeal, values, tags } = ticket
    const solved = status === 'resolved' || status === 'closed'
    const action = (name: 'resolve' | 'reopen'): TemplateResult =>
      html`<button
        class="button quiet small"
        part="action"
        data-command=${name}
        @click=${() => void this.command(name)}
      >
        ${msg(name)}
      </button>`
    return html`<div class="top">
        <h2 id="subject" tabindex="-1" dir="auto">${subject}</h2>
        <button
          class="link details"
          part="action"
          data-command="about"
          aria-expanded=${this.about !== undefined}
          @click=${this.#unfold}
        >
          ${msg('about')}
        </button>
        ${ticket.mergedInto ? nothing : action(solved ? 'reopen' : 'resolve')}
      </div>
      <p class="facts">
        <span class="state ${status}">${standing(host, ticket)}</span>
        <span>${msg(kind)}</span>
        ${priority === 'normal' ? nothing : html`<span class=${priority}>${host.say(priority)}</span>`}
        ${blocksDeal ? html`<span class="due">${host.say('blocks')}</span>` : nothing}
        ${[
          requesterName,
          host.side === 'staff' && partnerName,
          ...Object.values(values).filter((one) => typeof one === 'string'),
          ...tags.map((tag) => `#${tag}`),
        ].map((one) => (one ? html`<span><bdi>${one}</bdi></span>` : nothing))}
      </p>
      ${clocksView(host, ticket, msg)} ${host.staff?.controls(this) ?? nothing}
      ${this.about?.content() ?? nothing}`
  }

  #foot({ status, mergedInto }: api.Ticket): TemplateResult {
    const { host, msg } = this
    if (mergedInto) {
      return html`<p class="over">
        ${msg('merged')}
        <button class="link" @click=${() => host.open(mergedInto)}>${msg('open_other')}</button>
      </p>`
    }
    return status === 'closed' ? html`<p class="over">${msg('is_closed')}</p>` : this.composer.content()
  }
}
