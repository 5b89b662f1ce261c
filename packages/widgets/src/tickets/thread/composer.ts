import { html, nothing, type TemplateResult } from 'lit'
import { randomKey } from '../../core/client.ts'
import { draft, keep } from '../../deal-board/desk/drafts.ts'
import { Attaching } from './attaching.ts'
import { Uploads } from './uploads.ts'
import type { Thread } from './thread.ts'

/** `messages` both sides read; `notes` only the vendor's own people. */
export type Audience = 'messages' | 'notes'

/** Where people write. What is typed or uploaded stays until it is sent: over reloads, news and errors. */
export class Composer {
  readonly #thread: Thread
  audience: Audience = 'messages'
  readonly #uploads: Record<Audience, Uploads>
  readonly #files: Attaching
  /** Of the message that is being written: sent again, it is the same one. */
  #key = randomKey()
  /** Reading the thread anew is no reason not to send: only a message on its way is. */
  #sending = false
  /** Other words that somebody has asked to be sent meanwhile. */
  #wanted = ''

  constructor(thread: Thread) {
    this.#thread = thread
    const uploads = (audience: Audience): Uploads =>
      new Uploads(thread.host, `${thread.id} ${audience}`, () => this.#changed())
    this.#uploads = { messages: uploads('messages'), notes: uploads('notes') }
    this.#files = new Attaching({
      host: thread.host,
      msg: thread.msg,
      uploads: () => this.#uploads[this.audience],
      changed: () => thread.changed(),
    })
  }

  get #place(): string {
    return `${this.#thread.id} ${this.audience}`
  }

  get text(): string {
    return draft(this.#place)
  }

  set text(text: string) {
    keep(this.#place, text)
    this.#changed()
  }

  #changed(): void {
    // Another text is another message.
    this.#key = randomKey()
    this.#thread.changed()
  }

  choose(audience: Audience): void {
    this.audience = audience
    this.#changed()
  }

  get #ready(): boolean {
    const uploads = this.#uploads[this.audience]
    return !uploads.busy && (uploads.ids.length > 0 || this.text.trim() !== '')
  }

  async #send(): Promise<void> {
    const { audience, text } = this
    if (this.#sending) this.#wanted = text
    if (this.#sending || !this.#ready) return
    const [place, uploads] = [this.#place, this.#uploads[audience]]
    const { all, ids } = uploads
    this.#sending = true
    this.#wanted = ''
    const sent = await this.#thread.write(audience, { body: text.trim(), files: ids }, this.#key)
    this.#sending = false
    if (!sent) return
    // What was typed or added meanwhile is the next message.
    if (draft(place) === text) keep(place, '')
    uploads.drop(all)
    if (this.#wanted === this.text && this.audience === audience) void this.#send()
  }

  content(): TemplateResult {
    const { msg, host, busy } = this.#thread
    const { audience, text } = this
    const files = this.#files
    const internal = audience === 'notes'
    const label = internal ? host.staff!.say('write_note') : msg('write')
    const onSubmit = (event: Event): void => {
      event.preventDefault()
      void this.#send()
    }
    return html`<form
      class="composer ${internal ? 'note' : ''} ${files.over ? 'over' : ''}"
      part="composer"
      data-drop=${msg('drop')}
      @submit=${onSubmit}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit(event)
      }}
      @paste=${files.onPaste}
      @dragover=${files.onDragover}
      @dragleave=${files.onDragleave}
      @drop=${files.onDrop}
    >
      ${host.staff?.audienceView(this) ?? nothing}
      <textarea
        class="control"
        rows="2"
        maxlength="4000"
        aria-label=${label}
        placeholder=${label}
        .value=${text}
        @input=${({ target }: Event) => (this.text = (target as HTMLTextAreaElement).value)}
      ></textarea>
      ${files.chips()}
      <div class="bar">
        ${files.button()} ${host.staff?.repliesView(this) ?? nothing}
        <button
          class="button small ${internal ? 'amber' : ''}"
          part="send"
          title=${msg('keys')}
          ?disabled=${!this.#ready}
          aria-busy=${busy}
        >
          ${internal ? host.staff!.say('note_send') : msg('send')}
        </button>
      </div>
    </form>`
  }
}
