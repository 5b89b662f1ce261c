import type { FormField } from '../core/wire.ts'
import type { State } from './state.ts'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const told = new WeakSet<HTMLFormElement>()

/**
 * Says in a form of the page's own what we would say in ours. An error stands in the page's `[data-prm-error=<name>]`,
 * or in a `<span>` of that kind that is put behind the control. What a condition hides is the control's
 * `[data-prm-field=<name>]`, or its label, and the control sends nothing meanwhile.
 */
export function paint(
  form: HTMLFormElement,
  fields: readonly FormField[],
  asked: ReadonlySet<FormField>,
  { errors, stage }: State,
): void {
  form.noValidate = true
  form.setAttribute('aria-busy', String(stage === 'sending'))
  if (!told.has(form)) tellMissing(form, fields)
  told.add(form)
  for (const field of fields) {
    const controls = controlsOf(form, field.name)
    for (const control of controls) {
      control.disabled = !asked.has(field)
      control.setAttribute('aria-invalid', String(Boolean(errors[field.name])))
    }
    const [first] = controls
    if (!first) continue
    const around =
      form.querySelector<HTMLElement>(`[data-prm-field="${field.name}"]`) ?? first.closest('label')
    if (field.visibleWhen && around) around.hidden = !asked.has(field)
    say(form, controls, field.name, errors[field.name] ?? '')
  }
}

function say(form: HTMLFormElement, controls: readonly Control[], name: string, error: string): void {
  let place = form.querySelector<HTMLElement>(`[data-prm-error="${name}"]`)
  if (!place && !error) return
  if (!place) {
    place = document.createElement('span')
    place.dataset['prmError'] = name
    const last = controls.at(-1)!
    ;(last.closest('label') ?? last).after(place)
  }
  place.id ||= `prm-error-${name}`
  place.textContent = error
  place.hidden = !error
  for (const control of controls) {
    const others = (control.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .filter((id) => id && id !== place.id)
    control.setAttribute('aria-describedby', [...others, place.id].join(' '))
  }
}

function tellMissing(form: HTMLFormElement, fields: readonly FormField[]): void {
  const missing = fields.filter(({ name, required }) => required && controlsOf(form, name).length === 0)
  if (missing.length === 0) return
  console.warn(
    `OpenPRM <prm-lead-form>: the form asks for ${missing.map(({ name }) => name).join(', ')}, which no control is named.`,
  )
}

function controlsOf(form: HTMLFormElement, name: string): Control[] {
  return [...form.querySelectorAll<Control>(`[name="${name}"]`)]
}
