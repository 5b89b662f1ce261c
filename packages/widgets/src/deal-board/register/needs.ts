import { html, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import type { PrmClient } from '../../core/client.ts'
import { courseLink } from '../../core/course-link.ts'
import type { Message } from '../../core/messages.ts'
import type { RegisterMessage } from './register.messages.ts'

/** What a registration asks for that is not there yet, and the way to it: known before it is sent. */
export class Needs {
  readonly #client: () => PrmClient
  readonly #changed: () => void
  #product: string | null | undefined
  missing: readonly api.Missing[] = []

  constructor(client: () => PrmClient, changed: () => void) {
    this.#client = client
    this.#changed = changed
  }

  /** Asks for this product, unless it was asked for last; an answer to an older question is not shown. */
  async ask(product: string | null, again = false): Promise<void> {
    if (product === this.#product && !again) return
    this.#product = product
    const body = { command: 'deals.register', product }
    const { missing } = await this.#client()
      .request<api.RequirementCheckResult>('/v1/requirements/check', { method: 'POST', body })
      // The server asks again when the registration arrives.
      .catch(() => ({ missing: [] }))
    if (product !== this.#product) return
    this.missing = missing
    this.#changed()
  }

  content(msg: Message<RegisterMessage>): TemplateResult {
    return html`<div class="needs" part="needs" ?hidden=${this.missing.length === 0}>
      ${this.missing.map(
        ({ what, link }) =>
          html`<p>
            ${msg('needs', { what })}
            ${link?.courseId ? html`<a href=${courseLink(link.courseId, link.lesson)}>${msg('needs_course')}</a>` : ''}
          </p>`,
      )}
    </div>`
  }
}
