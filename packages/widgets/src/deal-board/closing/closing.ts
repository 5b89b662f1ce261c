import { html, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { translator } from '../../core/messages.ts'
import type { Desk } from '../desk/desk.ts'
import { Sheet } from '../desk/sheet.ts'
import { nameOf, type Deal } from '../model.ts'
import { closingMessages } from './closing.messages.ts'

/** What a move to the end of the pipeline takes along. */
export interface Closed {
  wonReason?: string
  lostReason?: string
  note?: string
}

/** Asks why a deal was won or lost, where the programme wants to know; a digit is an answer. */
export class Closing extends Sheet {
  readonly #msg = translator(this, closingMessages)
  readonly #deal: Deal
  readonly #kind: 'won' | 'lost'
  readonly #reasons: api.Vendor['programme']['wonReasons']
  /** Undefined as long as nothing was chosen: the deal stays where it is. */
  closed: Closed | undefined

  constructor(desk: Desk, deal: Deal, kind: 'won' | 'lost', programme: api.Vendor['programme']) {
    super(desk, 'closing')
    this.#deal = deal
    this.#kind = kind
    this.#reasons = programme[`${kind}Reasons`]
  }

  protected override content(): TemplateResult {
    return html`${this.header('closing', nameOf(this.#deal))}
      <form class="body ask" @submit=${this.#choose} @keydown=${this.#key}>
        <fieldset>
          <legend>${this.#msg(this.#kind)}</legend>
          ${this.#reasons.map(
            ({ key, label }, index) =>
              html`<button class="choice" value=${key} aria-keyshortcuts=${index + 1}>
                <kbd>${index + 1}</kbd>${label}
              </button>`,
          )}
        </fieldset>
        <label class="label"
          >${this.#msg('close_note')}<textarea name="note" rows="2" maxlength="2000"></textarea>
        </label>
      </form>`
  }

  readonly #key = (event: KeyboardEvent): void => {
    const buttons = this.dialog.querySelectorAll<HTMLButtonElement>('.choice')
    if ((event.target as Element).matches('textarea')) return
    buttons[Number(event.key) - 1]?.click()
  }

  readonly #choose = (event: SubmitEvent): void => {
    event.preventDefault()
    const note = new FormData(event.currentTarget as HTMLFormElement).get('note') as string
    const reason = (event.submitter as HTMLButtonElement | null)?.value ?? ''
    this.closed = { [`${this.#kind}Reason`]: reason, ...(note.trim() && { note }) }
    this.close()
  }
}
