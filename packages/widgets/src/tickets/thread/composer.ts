import { html, nothing, type TemplateResult } from 'lit'
import { randomKey } from '../../core/client.ts'
import { draft, keep } from '../../deal-board/desk/drafts.ts'
import { sizeOf } from './message-view.ts'
import { largest, Uploads, type Upload } from './uploads.ts'
import type { Thread } from './thread.ts'

/** `messages` both sides read; `notes` only the vendor's own people. */
export type Audience = 'messages' | 'notes'

/** Where people write. What is typed or uploaded stays until it is sent: over reloads, news and errors. */
export class Composer {
  readonly #thread: Thread
  audience: Audience = 'messages'
  readonly #uploads: Record<Audience, Uploads>
  /** Of the message that is being written: sent again, it is the same one. */
  #key = randomKey()
  #over = false

  /** Reading the thread anew is no reason not to send: only a message on its way is. */
  #sending = false
  /** Other words that somebody has asked to be sent meanwhile. */
  #wanted = ''

  constructor(thread: Thread) {
    this.#thread = thread
    const uploads = (audience: Audience): Uploads =>
      new Uploads(thread.host, `${thread.id} ${audience}`, () => this.#changed())
    this.#uploads = { messages: uploads('messages'), notes: uploads('notes') }
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

  #add(files: FileList | undefined): void {
    const { msg } = this.#thread
    this.#over = false
    this.#uploads[this.audience].add(files ?? [], (name) =>
      msg('too_large', { name, size: sizeOf(this.#thread, largest) }),
    )
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
    const internal = audience === 'notes'
    const uploads = this.#uploads[audience]
    const label = internal ? host.staff!.say('write_note') : msg('write')
    const onSubmit = (event: Event): void => {
      event.preventDefault()
      void this.#send()
    }
    return html`<form
      class="composer ${internal ? 'note' : ''} ${this.#over ? 'over' : ''}"
      part="composer"
      data-drop=${msg('drop')}
      @submit=${onSubmit}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit(event)
      }}
      @paste=${(event: ClipboardEvent) => {
        const files = event.clipboardData?.files
        if (!files?.length) return
        event.preventDefault()
        this.#add(files)
      }}
      @dragover=${(event: DragEvent) => {
        if (!event.dataTransfer?.types.includes('Files')) return
        event.preventDefault()
        if (this.#over) return
        this.#over = true
        this.#thread.changed()
      }}
      @dragleave=${(event: DragEvent) => {
        if ((event.currentTarget as Element).contains(event.relatedTarget as Node)) return
        this.#over = false
        this.#thread.changed()
      }}
      @drop=${(event: DragEvent) => {
        event.preventDefault()
        this.#add(event.dataTransfer?.files)
      }}
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
      ${
        uploads.all.length > 0
          ? html`<ul class="files">
              ${uploads.all.map((upload) => this.#chip(uploads, upload))}
            </ul>`
          : nothing
      }
      <div class="bar">
        <label class="attach" part="attach"
          ><input
            type="file"
            multiple
            aria-label=${msg('attach')}
            @change=${({ target }: Event) => {
              const input = target as HTMLInputElement
              this.#add(input.files ?? undefined)
              input.value = ''
            }}
          /><span aria-hidden="true">${msg('attach')}</span></label
        >
        ${host.staff?.repliesView(this) ?? nothing}
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

  #chip(uploads: Uploads, upload: Upload): TemplateResult {
    const thread = this.#thread
    const { name, bytes, id, fault, share = 0 } = upload
    const arriving =
      share > 0 ? thread.host.locale.number(share, { style: 'percent' }) : thread.msg('sending')
    const state = fault ? thread.msg('not_sent') : id ? sizeOf(thread, bytes) : arriving
    return html`<li class="file ${fault ? 'failed' : ''}">
      <span class="kind" aria-hidden="true">${name.split('.').at(-1)}</span>
      <span class="filename" dir="auto">${name}</span>
      <span class="size">${state}</span>
      <button
        type="button"
        class="cross"
        aria-label=${thread.msg('take_out', { name })}
        @click=${() => uploads.remove(upload)}
      ></button>
      ${fault ? html`<p class="late">${fault}</p>` : nothing}
    </li>`
  }
}
