import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { isFailure, randomKey } from '../../core/client.ts'
import { translator, type Message } from '../../core/messages.ts'
import { draft, keep } from '../../deal-board/desk/drafts.ts'
import type { Staff } from '../staff/staff.ts'
import { repliesMessages, type RepliesMessage } from './replies.messages.ts'
import { styles } from './replies.styles.ts'

type Part = 'title' | 'body'
const parts = ['title', 'body'] as const
/** Stands for the one that is not there yet. */
const fresh = { id: 'new', title: '', body: '', version: 0 }
const place = (id: string, part: Part): string => `reply ${id} ${part}`

/** What the vendor's people answer again and again: written, changed and deleted for all of them. */
export class Replies {
  readonly #staff: Staff
  readonly #say: Message<RepliesMessage>
  #key = randomKey()
  /** An emptied field stays empty, although a draft of nothing is none. */
  readonly #typed = new Map<string, string>()
  /** Where the person came from. */
  readonly #ticket: string | undefined
  #busy = false
  #fault = ''
  /** The one of which it is asked whether it should go. */
  #doomed = ''

  constructor(staff: Staff) {
    this.#staff = staff
    const { host } = staff
    this.#ticket = host.ticket
    this.#say = translator(host, repliesMessages)
    const { adoptedStyleSheets } = host.renderRoot as ShadowRoot
    if (!adoptedStyleSheets.includes(styles.styleSheet!)) adoptedStyleSheets.push(styles.styleSheet!)
  }

  #text(reply: typeof fresh, part: Part): string {
    const at = place(reply.id, part)
    return this.#typed.get(at) ?? (draft(at) || reply[part])
  }

  #type(at: string, text: string): void {
    this.#typed.set(at, text)
    keep(at, text)
    this.#key = randomKey()
    this.#staff.host.requestUpdate()
  }

  async #work(task: () => Promise<string>): Promise<void> {
    const { host } = this.#staff
    if (this.#busy) return
    this.#busy = true
    this.#fault = this.#doomed = ''
    host.requestUpdate()
    try {
      const said = await task()
      this.#staff.replies = this.#staff.replies.toSorted((a, b) => a.title.localeCompare(b.title))
      host.announce(said)
    } catch (error) {
      if (host.alive.aborted) return
      this.#fault = isFailure(error) && error.status! < 500 ? error.message : host.common('server')
      host.announce(this.#fault)
    }
    this.#busy = false
    host.requestUpdate()
  }

  #put(id: string, reply?: api.SavedReply): void {
    const others = this.#staff.replies.filter((one) => one.id !== id)
    this.#staff.replies = reply ? [...others, reply] : others
    for (const part of parts) {
      this.#typed.delete(place(id, part))
      keep(place(id, part), '')
    }
  }

  async #save(reply: typeof fresh, form: HTMLFormElement): Promise<void> {
    const { client } = this.#staff.host
    const [title, body] = parts.map((part) => this.#text(reply, part).trim()) as [string, string]
    if (!title || !body) return
    await this.#work(async () => {
      const path = '/v1/saved-replies'
      const saved =
        reply === fresh
          ? await client.request<api.SavedReply>(path, {
              method: 'POST',
              body: { title, body },
              idempotencyKey: this.#key,
            })
          : await client.request<api.SavedReply>(`${path}/${reply.id}`, {
              method: 'PATCH',
              body: { title, body },
              ifMatch: reply.version,
            })
      this.#put(reply.id)
      this.#put(saved.id, saved)
      this.#key = randomKey()
      form.querySelector('input')?.focus()
      return this.#say('saved', { title })
    })
  }

  async #delete({ id, title, version }: typeof fresh): Promise<void> {
    await this.#work(async () => {
      const call = { method: 'DELETE', ifMatch: version } as const
      await this.#staff.host.client.request(`/v1/saved-replies/${id}`, call)
      this.#put(id)
      this.#staff.host.renderRoot.querySelector<HTMLElement>('.replies h2')?.focus()
      return this.#say('gone', { title })
    })
  }

  #back(): void {
    const { host } = this.#staff
    if (this.#ticket) host.open(this.#ticket)
    else host.close()
  }

  content(): TemplateResult {
    const { replies } = this.#staff
    const say = this.#say
    return html`<section class="thread replies" aria-labelledby="replies">
      <header>
        <button class="link" part="action" data-command="back" @click=${() => this.#back()}>
          ${say('back')}
        </button>
        <h2 id="replies" tabindex="-1">${say('replies')}</h2>
        <p>${say('help')}</p>
      </header>
      ${this.#fault ? html`<p class="late" part="fault">${this.#fault}</p>` : nothing}
      <h3>${say('new')}</h3>
      ${this.#form(fresh)}
      ${replies.map((reply) => [html`<h3><bdi>${reply.title}</bdi></h3>`, this.#form(reply)])}
    </section>`
  }

  #form(reply: typeof fresh): TemplateResult {
    const say = this.#say
    const { id } = reply
    const typed = ({ target }: Event): void => {
      const { name, value } = target as HTMLInputElement
      this.#type(place(id, name as Part), value)
    }
    return html`<form
      part="reply"
      data-id=${id}
      @submit=${(event: Event) => {
        event.preventDefault()
        void this.#save(reply, event.currentTarget as HTMLFormElement)
      }}
    >
      <label
        >${say('title')}<input
          class="control"
          name="title"
          required
          maxlength="120"
          .value=${this.#text(reply, 'title')}
          @input=${typed}
      /></label>
      <label
        >${say('body')}<textarea
          class="control"
          name="body"
          required
          rows="3"
          maxlength="4000"
          .value=${this.#text(reply, 'body')}
          @input=${typed}
        ></textarea>
      </label>
      <div class="bar">
        <button class="button small" part="action" data-command="save-reply" aria-busy=${this.#busy}>
          ${say('save')}
        </button>
        ${reply === fresh ? nothing : this.#bin(reply)}
      </div>
    </form>`
  }

  #doom(id: string): void {
    this.#doomed = id
    this.#staff.host.announce(this.#say('really'))
    this.#staff.host.requestUpdate()
  }

  /** Deletes at the second press: the first asks. */
  #bin(reply: typeof fresh): TemplateResult {
    const asked = this.#doomed === reply.id
    return html`<button
      type="button"
      class="button small ${asked ? 'danger' : 'quiet'}"
      part="action"
      data-command="delete-reply"
      @click=${() => {
        if (asked) void this.#delete(reply)
        else this.#doom(reply.id)
      }}
    >
      ${this.#say(asked ? 'really' : 'delete')}
    </button>`
  }
}
