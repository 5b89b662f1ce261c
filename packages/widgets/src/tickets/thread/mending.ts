import { html, nothing, type TemplateResult } from 'lit'
import { draft, keep } from '../../deal-board/desk/drafts.ts'
import { kindOf, type Entry } from './message-view.ts'
import type { Thread } from './thread.ts'

/** Either the words change, or the message goes. */
export type Mend = 'edit' | 'delete'

/** What somebody does to one message of their own. Words that are not saved yet outlive news, errors and a reload. */
export class Mending {
  readonly id: string
  readonly #thread: Thread
  readonly #kind: Mend
  readonly #place: string
  /** What the writer has seen: another one's change is not overwritten unseen. */
  #version: number
  #text: string

  constructor(thread: Thread, { id, version, body }: Entry, kind: Mend) {
    this.id = id
    this.#thread = thread
    this.#kind = kind
    this.#version = version
    this.#place = `${thread.id} ${id} edit`
    this.#text = draft(this.#place) || (body ?? '')
  }

  /** Whether its words stand in the form alone: those that somebody else has written meanwhile are shown besides. */
  replaces({ version }: Entry): boolean {
    return this.#kind === 'edit' && version === this.#version
  }

  async #save(entry: Entry): Promise<void> {
    const edit = this.#kind === 'edit'
    const body = this.#text.trim()
    if (edit && !body) return
    const call = edit ? ({ method: 'PATCH', body: { body } } as const) : ({ method: 'DELETE' } as const)
    const path = `/${kindOf(entry)}/${entry.id}`
    const said = this.#thread.msg(edit ? 'saved' : 'deleted')
    if (await this.#thread.mend(path, { ...call, ifMatch: this.#version }, said)) return this.#close(true)
    // What has happened to it meanwhile is on the screen now: the next try means it.
    await this.#thread.refresh(true)
    this.#version = this.#thread.versionOf(this.id)
  }

  /** @param done nothing of it is kept */
  #close(done: boolean): void {
    if (done) keep(this.#place, '')
    this.#thread.mended(this.id, this.#kind)
  }

  content(entry: Entry): TemplateResult {
    const { msg, busy } = this.#thread
    const edit = this.#kind === 'edit'
    return html`<form
      class="mending"
      part="mending"
      @submit=${(event: Event) => {
        event.preventDefault()
        void this.#save(entry)
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape') this.#close(false)
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          void this.#save(entry)
        }
      }}
    >
      ${
        edit
          ? html`<textarea
              class="control"
              rows="2"
              maxlength="4000"
              aria-label=${msg('edit_text')}
              .value=${this.#text}
              @input=${({ target }: Event) => {
                this.#text = (target as HTMLTextAreaElement).value
                keep(this.#place, this.#text)
                this.#thread.changed()
              }}
            ></textarea>`
          : html`<p>${msg(entry.files.length > 0 ? 'delete_files_ask' : 'delete_ask')}</p>`
      }
      <div class="bar">
        <button
          class="button small ${edit ? '' : 'danger'}"
          title=${edit ? msg('keys') : nothing}
          ?disabled=${edit && !this.#text.trim()}
          aria-busy=${busy}
        >
          ${msg(edit ? 'save' : 'delete')}
        </button>
        <button type="button" class="button quiet small" @click=${() => this.#close(true)}>
          ${msg('cancel')}
        </button>
      </div>
    </form>`
  }
}
