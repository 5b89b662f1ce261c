import { html, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { learn, translator, type Catalog, type Message } from '../../../core/messages.ts'
import { ticketLink } from '../../../core/ticket-link.ts'
import type { Desk } from '../../desk/desk.ts'
import type { Deal } from '../../model.ts'
import { blockedMessages, type BlockedMessage } from './blocked.messages.ts'

type Ticket = Pick<api.Ticket, 'id' | 'subject' | 'status' | 'version'>

/** Why the clocks of a deal stand: the tickets that have to be solved first, each a way there. */
export class Blocked {
  readonly #desk: Desk
  readonly #changed: () => void
  readonly #msg: Message<BlockedMessage>
  /** By id; undefined until it is here, null where it may not be read. */
  readonly #tickets = new Map<string, Ticket | null | undefined>()

  constructor(desk: Desk, changed: () => void) {
    this.#desk = desk
    this.#changed = changed
    const { locale } = desk.element
    const host = { locale, learn: (catalog: Catalog) => void learn(catalog, locale).then(changed) }
    this.#msg = translator<BlockedMessage>(host, blockedMessages)
  }

  /** Something has happened to a ticket. */
  hear(ticket: Ticket | undefined): void {
    const known = ticket && this.#tickets.get(ticket.id)
    if (known && ticket.version >= known.version) this.#put(ticket.id, ticket)
  }

  #put(id: string, ticket: Ticket | null): void {
    this.#tickets.set(id, ticket)
    this.#changed()
  }

  async #read(id: string): Promise<void> {
    // Asked for once.
    this.#tickets.set(id, undefined)
    const signal = this.#desk.signal()
    const found = await this.#desk
      .client()
      .request<Ticket>(`/v1/tickets/${id}`, { signal })
      .catch(() => null)
    this.#put(id, found)
  }

  content({ blockedBy }: Deal): TemplateResult {
    const msg = this.#msg
    const count = blockedBy.length
    for (const id of blockedBy) if (!this.#tickets.has(id)) void this.#read(id)
    return html`<section class="stopped" part="blocked" aria-labelledby="blocked">
      <h3 id="blocked">${msg('stopped', { count })}</h3>
      <p>${msg('both_stand', { count })}</p>
      ${blockedBy.map((id) => html`<div>${this.#line(id)}</div>`)}
    </section>`
  }

  #line(id: string): unknown {
    const ticket = this.#tickets.get(id)
    const msg = this.#msg
    if (!ticket) return ticket === null ? msg('unread') : html`<span class="wait" aria-hidden="true">…</span>`
    const { subject, status } = ticket
    const side = this.#desk.me.kind === 'staff' ? 'staff' : 'partner'
    const state =
      status === 'open' || status === 'pending'
        ? msg(`${side}_${status}`)
        : status === 'on_hold'
          ? msg('on_hold')
          : ''
    const go = (event: Event): void => {
      if (!this.#desk.emit('prm-ticket-open', { ticketId: id }, true)) event.preventDefault()
    }
    return html`<a part="ticket-link" href=${ticketLink(id)} dir="auto" @click=${go}>${subject}</a>
      <span>${state}</span>`
  }
}
