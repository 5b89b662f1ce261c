import { html, nothing, type TemplateResult } from 'lit'
import type { Message } from '../../core/messages.ts'
import type { Asks } from './actions.ts'
import type { DeskMessage } from './desk.messages.ts'

export interface Ask<K extends string> {
  action: { command: K | DeskMessage; asks?: Asks }
  say: Message<K | DeskMessage>
  /** Coded reasons, in the order of their digits. */
  reasons: readonly K[]
  busy: boolean
  /** What has been typed before. */
  text: string
  onText(text: string): void
  /** The body of the command. */
  onSend(input: object): void
  onCancel(): void
}

/**
 * What has to be said with a command, in place of the buttons. Its own small form: Enter sends a confirmation, a digit a
 * coded reason, Ctrl or ⌘ with Enter a text; Escape goes back to the buttons, not out of the dialog.
 */
export function askView<K extends string>(ask: Ask<K>): TemplateResult {
  const { action, say, reasons, busy, text, onText, onSend, onCancel } = ask
  const { asks, command } = action
  const body = (form: HTMLFormElement): object => {
    const said = new FormData(form).get('said')
    const words = typeof said === 'string' ? said.trim() : ''
    return words && asks ? { [asks === 'why' ? 'note' : asks]: words } : {}
  }
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const reason = (event.submitter as HTMLButtonElement | null)?.value
    if (!busy) onSend({ ...body(form), ...(reason && { reason }) })
  }
  const onKey = (event: KeyboardEvent): void => {
    const form = event.currentTarget as HTMLFormElement
    const inText = (event.target as Element).matches('textarea')
    if (event.key === 'Escape') onCancel()
    else if (asks === 'why' && !inText && reasons[Number(event.key) - 1])
      form.requestSubmit(form.querySelectorAll<HTMLButtonElement>('[name=reason]')[Number(event.key) - 1])
    else if (
      asks !== 'why' &&
      event.key === 'Enter' &&
      inText &&
      (event.ctrlKey || event.metaKey || asks === 'note')
    )
      form.requestSubmit()
    else return
    event.preventDefault()
  }
  const long = asks === 'question' || asks === 'reason'
  return html`<form class="ask" part="ask" @submit=${onSubmit} @keydown=${onKey}>
    ${
      asks === 'why'
        ? html`<fieldset>
            <legend tabindex="-1" autofocus>${say('why')}</legend>
            ${reasons.map(
              (reason, index) =>
                html`<button class="choice" name="reason" value=${reason} aria-keyshortcuts=${index + 1}>
                  <kbd>${index + 1}</kbd>${say(reason)}
                </button>`,
            )}
          </fieldset>`
        : nothing
    }
    ${
      asks === 'sure'
        ? html`<p>${say('withdraw_sure')}</p>`
        : html`<label class="label"
            >${say(asks === 'why' ? 'note' : asks!)}<textarea
              name="said"
              rows=${long ? 3 : 1}
              maxlength="2000"
              ?required=${long}
              .value=${text}
              @input=${({ target }: Event) => onText((target as HTMLTextAreaElement).value)}
            ></textarea>
          </label>`
    }
    <div class="row">
      ${
        asks === 'why'
          ? nothing
          : html`<button
              class="button ${command === 'withdraw' ? 'danger' : ''}"
              part="confirm"
              aria-busy=${busy}
            >
              ${say(command)}
            </button>`
      }
      <button class="button quiet" type="button" @click=${onCancel}>${say('cancel')}</button>
    </div>
  </form>`
}
