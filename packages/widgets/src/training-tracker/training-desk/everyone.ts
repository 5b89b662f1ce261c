import { html, type TemplateResult } from 'lit'
import type { Everybody } from '../team/team.ts'
import type { TrainingDesk } from './training-desk.ts'

/** So long a typed word waits for the next, in ms. */
const PAUSE = 300

/** People of all partners: found by name or partner, those who are late, and all of it as a file. */
export class Everyone implements Everybody {
  readonly #desk: TrainingDesk
  readonly #anew: () => Promise<number>
  #words = ''
  #late = false
  #soon: ReturnType<typeof setTimeout> | undefined

  /** @param anew reads the people again, and says how many are there */
  constructor(desk: TrainingDesk, anew: () => Promise<number>) {
    this.#desk = desk
    this.#anew = anew
  }

  title(): string {
    return this.#desk.say('people')
  }
  partner(): string {
    return this.#desk.say('partner')
  }
  nobody(): string {
    return this.#desk.say('nobody')
  }
  query(): Record<string, string | undefined> {
    return { q: this.#words || undefined, overdue: this.#late ? 'true' : undefined }
  }

  tools(): TemplateResult {
    const { say } = this.#desk
    const file = (name: string, label: string, query = {}): TemplateResult =>
      html`<button class="button quiet small" part="export" @click=${() => void this.#save(name, query)}>
        ${label}
      </button>`
    return html`<div class="tools">
      <input
        class="control"
        type="search"
        part="search"
        aria-label=${say('search')}
        placeholder=${say('search')}
        maxlength="100"
        .value=${this.#words}
        @input=${({ target }: Event) => this.#find((target as HTMLInputElement).value)}
      />
      <label class="check"
        ><input
          type="checkbox"
          part="overdue"
          .checked=${this.#late}
          @change=${({ target }: Event) => {
            this.#late = (target as HTMLInputElement).checked
            void this.#read()
          }}
        />${say('only_overdue')}</label
      >
      <div class="files">
        ${
          this.#late
            ? file('enrolments', say('csv_overdue'), { overdue: 'true' })
            : file('enrolments', say('csv_courses'))
        }
        ${file('certificates', say('csv_certificates'))}
      </div>
    </div>`
  }

  #find(words: string): void {
    this.#words = words.trim()
    clearTimeout(this.#soon)
    this.#soon = setTimeout(() => void this.#read(), PAUSE)
  }

  async #read(): Promise<void> {
    const { tracker, say } = this.#desk
    try {
      const count = await this.#anew()
      tracker.announce(count === 0 ? say('nobody') : say('found', { count }))
    } catch (error) {
      tracker.announce(this.#desk.trouble(error))
    }
  }

  /** The list as the server has it, saved like any download. */
  async #save(name: string, query: Record<string, string>): Promise<void> {
    const { tracker } = this.#desk
    try {
      const answer = await tracker.client.transport.open(`/v1/${name}.csv`, { query })
      const link = document.createElement('a')
      link.href = URL.createObjectURL(await answer.blob())
      link.download = `${name}.csv`
      link.click()
      // The browser reads it after this task.
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
    } catch (error) {
      tracker.announce(this.#desk.trouble(error))
    }
  }
}
