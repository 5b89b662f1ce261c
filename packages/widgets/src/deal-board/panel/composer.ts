import { html, nothing, type TemplateResult } from 'lit'
import type { Message } from '../../core/messages.ts'
import type { PanelMessage } from './panel.messages.ts'

/** `comments` both sides see; `notes` only the vendor's own people. */
export type Audience = 'comments' | 'notes'

export interface Composer {
  msg: Message<PanelMessage>
  audience: Audience
  /** Staff chooses who will see it; a partner writes for both sides. */
  staff: boolean
  text: string
  busy: boolean
  onAudience(audience: Audience): void
  onText(text: string): void
  onSend(): void
}

/** Where people write. Who will read it is chosen first, is said above the button, and colours the whole box. */
export function composerView(composer: Composer): TemplateResult {
  const { msg, audience, staff, text, busy, onAudience, onText, onSend } = composer
  const internal = audience === 'notes'
  const label = msg(internal ? 'to_team' : 'to_partner')
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (!busy && text.trim()) onSend()
  }
  const tab = (name: Audience, label: PanelMessage): TemplateResult =>
    html`<label class="tab"
      ><input
        type="radio"
        name="audience"
        .checked=${audience === name}
        @change=${() => onAudience(name)}
      />${msg(label)}</label
    >`
  return html`<form
    class="composer ${internal ? 'internal' : ''}"
    part="composer"
    @submit=${onSubmit}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit(event as unknown as SubmitEvent)
    }}
  >
    ${staff ? html`<div class="tabs" role="group" aria-label=${msg('audience')}>${tab('comments', 'to_partner')}${tab('notes', 'to_team')}</div>` : nothing}
    <textarea
      class="control"
      rows="2"
      maxlength="4000"
      aria-label=${label}
      placeholder=${label}
      aria-describedby="audience"
      .value=${text}
      @input=${({ target }: Event) => onText((target as HTMLTextAreaElement).value)}
    ></textarea>
    <div class="row">
      <p id="audience">${msg(internal ? 'internal_help' : staff ? 'shared_staff_help' : 'shared_help')}</p>
      <button
        class="button ${internal ? 'amber' : ''}"
        part="send"
        ?disabled=${!text.trim()}
        aria-busy=${busy}
      >
        ${msg(internal ? 'note_send' : 'comment_send')}
      </button>
    </div>
  </form>`
}
