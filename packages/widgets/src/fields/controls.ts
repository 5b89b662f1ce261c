import { html, nothing, type TemplateResult } from 'lit'
import type { Message } from '../core/messages.ts'
import type { FormField } from '../core/wire.ts'
import type { ElementMessage } from '../core/element.messages.ts'

/** What a control needs beyond its definition. */
export interface Shown {
  field: FormField
  error: string | undefined
  /** False while another field makes this one not apply: it keeps its text, but is not sent. */
  asked: boolean
  /** Comes after the form has been painted. */
  filling: Later | undefined
  say: Message<ElementMessage>
}

/** What takes long to name and to draw. */
export interface Later {
  countries(): FormField['options']
  /** Symbol of the vendor's currency. */
  unit(): string
}

type Control = (shown: Shown) => TemplateResult

/** Every kind of field, as a native control. */
export const controls: Readonly<Record<FormField['kind'], Control>> = {
  text: input('text'),
  email: input('email'),
  phone: input('tel'),
  url: input('url'),
  domain: input('text', 'url'),
  date: input('date'),
  // Not type=number: it changes on scroll, and drops what it cannot read without a word.
  number: input('text', 'decimal'),
  money: input('text', 'decimal'),
  textarea: ({ field: { name, placeholder, autocomplete, required }, error, asked }) =>
    html`<textarea
      class="control"
      part="input"
      id=${name}
      name=${name}
      placeholder=${placeholder ?? nothing}
      autocomplete=${autocomplete ?? nothing}
      aria-describedby="${name}-note"
      aria-invalid=${Boolean(error)}
      ?required=${required}
      ?disabled=${!asked}
    ></textarea>`,
  choice: (shown) => select(shown, shown.field.options),
  country: (shown) => select(shown, shown.filling?.countries() ?? []),
  multi_choice: (shown) =>
    html`<span class="options">${shown.field.options.map((option) => tick(shown, option))}</span>`,
  checkbox: (shown) => tick(shown, shown.field),
}

function input(type: string, mode?: string): Control {
  return ({ field: { name, kind, placeholder, autocomplete, required }, error, asked, filling }) =>
    html`<input
        class="control"
        part="input"
        id=${name}
        name=${name}
        type=${type}
        inputmode=${mode ?? nothing}
        placeholder=${placeholder ?? nothing}
        autocomplete=${autocomplete ?? nothing}
        aria-describedby="${name}-note"
        aria-invalid=${Boolean(error)}
        ?required=${required}
        ?disabled=${!asked}
      />${kind === 'money' ? html`<span class="unit" aria-hidden="true">${filling?.unit()}</span>` : nothing}`
}

function select(
  { field: { name, placeholder, autocomplete, required }, error, asked, say }: Shown,
  options: FormField['options'],
): TemplateResult {
  return html`<select
      class="control"
      part="input"
      id=${name}
      name=${name}
      autocomplete=${autocomplete ?? nothing}
      aria-describedby="${name}-note"
      aria-invalid=${Boolean(error)}
      ?required=${required}
      ?disabled=${!asked}
    >
      <option value="">${placeholder ?? say('select')}</option>
      ${options.map(({ value, label }) => html`<option value=${value}>${label}</option>`)}</select
    ><span class="arrow"></span>`
}

/** A lone tick box is the field itself; one of several has a value, and its group is described. */
function tick(
  { field: { name, required }, error, asked }: Shown,
  { value, label }: { value?: string; label: string },
): TemplateResult {
  const lone = value === undefined
  return html`<label class="tick"
    ><input
      type="checkbox"
      part="checkbox"
      name=${name}
      value=${value ?? 'on'}
      aria-describedby=${lone ? `${name}-note` : nothing}
      aria-invalid=${lone ? Boolean(error) : nothing}
      ?required=${lone && required}
      ?disabled=${!asked}
    /><bdi>${label}</bdi></label
  >`
}
