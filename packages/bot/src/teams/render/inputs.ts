import type {
  IChoiceSetInput,
  IDateInput,
  INumberInput,
  ITextInput,
  IToggleInput,
} from '@microsoft/teams.cards'
import type { FieldView } from '../../view/form-view.ts'
import { teamsLimits } from '../../view/limits.ts'
import { isMoney } from '../../view/money.ts'
import { clip, oneLine } from '../../view/text.ts'
import { words } from '../../view/words.ts'
import { asTyped } from '../../view/values.ts'

type Kind = FieldView['field']['kind']
export type CardInput = ITextInput | INumberInput | IDateInput | IChoiceSetInput | IToggleInput
type Draw = (view: FieldView) => CardInput

export const inputIds = {
  field: (name: string) => `field.${name}`,
  currency: (name: string) => `currency.${name}`,
}

/** How Teams asks for each kind of field. Money is drawn by the caller, as it takes two inputs. */
export const inputs: Record<Exclude<Kind, 'money'>, Draw> = {
  text: (view) => text(view),
  textarea: (view) => ({ ...text(view), isMultiline: true }),
  email: (view) => ({ ...text(view), style: 'Email' }),
  phone: (view) => ({ ...text(view), style: 'Tel' }),
  url: (view) => ({ ...text(view), style: 'Url' }),
  domain: (view) => text(view),
  number: (view) => {
    const { min, max } = view.field
    const value = typeof view.value === 'number' ? { value: view.value } : {}
    return {
      type: 'Input.Number',
      ...common(view),
      ...placeholder(view),
      ...value,
      ...(min !== null && { min }),
      ...(max !== null && { max }),
    }
  },
  date: (view) => ({
    type: 'Input.Date',
    ...common(view),
    ...(typeof view.value === 'string' && { value: view.value }),
  }),
  choice: (view) => choiceSet(view),
  country: (view) => choiceSet(view),
  multi_choice: (view) => {
    const chosen = Array.isArray(view.value)
      ? view.value.map((one) => encodeURIComponent(String(one))).join(',')
      : ''
    return { ...choiceSet(view), style: 'expanded', isMultiSelect: true, ...(chosen && { value: chosen }) }
  },
  checkbox: (view) => ({
    type: 'Input.Toggle',
    ...common(view),
    title: view.field.required ? words.agree : words.yes,
    value: String(view.value === true),
    wrap: true,
  }),
}

export function currencyInput({ field, value }: FieldView, currencies: readonly string[]): IChoiceSetInput {
  const chosen = isMoney(value) ? value.currency : currencies[0]
  return {
    type: 'Input.ChoiceSet',
    id: inputIds.currency(field.name),
    label: words.currency,
    choices: currencies.map((code) => ({ title: code, value: code })),
    ...(chosen && { value: chosen }),
  }
}

/** Only an unconditional question may be made compulsory here: the card cannot hide the others. */
export function common({ field, condition }: FieldView): {
  id: string
  label: string
  isRequired?: true
  errorMessage?: string
} {
  const label = [clip(field.label, teamsLimits.label), condition && `(${condition})`]
    .filter(Boolean)
    .join(' ')
  const compulsory = field.required && condition === null
  return {
    id: inputIds.field(field.name),
    label,
    ...(compulsory && {
      isRequired: true,
      errorMessage: field.kind === 'checkbox' ? words.tickRequired : words.answerRequired,
    }),
  }
}

function text(view: FieldView): ITextInput {
  const { maxLength } = view.field
  const value = asTyped(view.value)
  return {
    type: 'Input.Text',
    ...common(view),
    ...placeholder(view),
    ...(maxLength !== null && { maxLength }),
    ...(value !== undefined && { value }),
  }
}

function placeholder({ field }: FieldView): { placeholder?: string } {
  return field.placeholder === null
    ? {}
    : { placeholder: oneLine(field.placeholder, teamsLimits.placeholder) }
}

/** Values are encoded, as several chosen ones come back joined by commas. */
function choiceSet(view: FieldView): IChoiceSetInput {
  return {
    type: 'Input.ChoiceSet',
    ...common(view),
    ...placeholder(view),
    style: view.options.length > 10 ? 'filtered' : 'compact',
    choices: view.options.map(({ value, label }) => ({ title: label, value: encodeURIComponent(value) })),
    ...(typeof view.value === 'string' && { value: encodeURIComponent(view.value) }),
  }
}
