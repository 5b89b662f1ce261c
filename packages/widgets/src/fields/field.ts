import { html, nothing, type TemplateResult } from 'lit'
import { controls, type Shown } from './controls.ts'

/** A label, a control, and a line that holds the help or the error, so that an error moves nothing. */
export function fieldTemplate(shown: Shown): TemplateResult {
  const { field, error, asked, say } = shown
  const { name, kind, label, help, required, width } = field
  const group = kind === 'multi_choice'
  const body = html`${controls[kind](shown)}
    <p class="note" id="${name}-note">
      ${error ? html`<span class="error" part="error">${error}</span>` : nothing}
      <bdi class=${error ? 'hidden' : nothing} part="help">${help}</bdi>
      <slot name="after-${name}"></slot>
    </p>`
  const optional = required ? nothing : html`<span class="optional">${say('optional')}</span>`

  return html`<div
    class="field ${width} ${kind}"
    part="field"
    role=${group ? 'group' : nothing}
    aria-labelledby=${group ? `${name}-label` : nothing}
    aria-describedby=${group ? `${name}-note` : nothing}
    ?hidden=${!asked}
  >
    ${
      kind === 'checkbox'
        ? nothing
        : html`<span class="label"
            ><label id="${name}-label" for=${name} part="label" dir="auto">${label}</label>${optional}</span
          >`
    }
    ${body}
  </div>`
}
