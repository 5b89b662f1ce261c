import { html, nothing, type TemplateResult } from 'lit'
import type { Locale } from '../../core/locale.ts'
import type { Message } from '../../core/messages.ts'
import type { PrmTickets } from '../tickets.ts'
import type { ThreadMessage } from './thread.messages.ts'
import { largest, most, type Upload, type Uploads } from './uploads.ts'

interface Place {
  host: PrmTickets
  msg: Message<ThreadMessage>
  uploads(): Uploads
  changed(): void
}

/** Files join what somebody writes: chosen, pasted or dropped there. */
export class Attaching {
  /** Whether files are held over it. */
  over = false
  readonly #place: Place

  constructor(place: Place) {
    this.#place = place
  }

  #add(files: Iterable<File> | null | undefined): void {
    const { host, msg, uploads } = this.#place
    this.over = false
    uploads().add(files ?? [], {
      tooLarge: (name) => msg('too_large', { name, size: sizeOf(host.locale, largest) }),
      tooMany: () => msg('too_many', { count: most }),
    })
  }

  readonly onPaste = (event: ClipboardEvent): void => {
    const files = event.clipboardData?.files
    if (!files?.length) return
    event.preventDefault()
    this.#add(files)
  }

  readonly onDragover = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    if (!this.over) this.#hover(true)
  }

  readonly onDragleave = (event: DragEvent): void => {
    if (!(event.currentTarget as Element).contains(event.relatedTarget as Node)) this.#hover(false)
  }

  readonly onDrop = (event: DragEvent): void => {
    event.preventDefault()
    this.#add(event.dataTransfer?.files)
  }

  #hover(over: boolean): void {
    this.over = over
    this.#place.changed()
  }

  button(): TemplateResult {
    const { msg } = this.#place
    return html`<label class="attach" part="attach"
      ><input
        type="file"
        multiple
        aria-label=${msg('attach')}
        @change=${({ target }: Event) => {
          const input = target as HTMLInputElement
          this.#add(input.files)
          input.value = ''
        }}
      /><span aria-hidden="true">${msg('attach')}</span></label
    >`
  }

  /** Those that wait for what they go with. */
  chips(): TemplateResult | typeof nothing {
    const { all, refusal } = this.#place.uploads()
    if (all.length === 0) return nothing
    return html`<ul class="files">
        ${all.map((upload) => this.#chip(upload))}
      </ul>
      ${refusal ? html`<p class="late">${refusal}</p>` : nothing}`
  }

  #chip(upload: Upload): TemplateResult {
    const { host, msg, uploads } = this.#place
    const { name, bytes, id, fault, share = 0 } = upload
    const arriving = share > 0 ? host.locale.number(share, { style: 'percent' }) : msg('sending')
    const state = fault ? msg('not_sent') : id ? sizeOf(host.locale, bytes) : arriving
    return html`<li class="file ${fault ? 'failed' : ''}">
      <span class="kind" aria-hidden="true">${name.split('.').at(-1)}</span>
      <span class="filename" dir="auto">${name}</span>
      <span class="size">${state}</span>
      <button
        type="button"
        class="cross"
        aria-label=${msg('take_out', { name })}
        @click=${() => uploads().remove(upload)}
      ></button>
      ${fault ? html`<p class="late">${fault}</p>` : nothing}
    </li>`
  }
}

/** "48 kB". */
export function sizeOf(locale: Locale, bytes: number): string {
  const [unit, size] = bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const)
  return locale.number(bytes / size, { style: 'unit', unit, maximumFractionDigits: bytes < 1e6 ? 0 : 1 })
}
