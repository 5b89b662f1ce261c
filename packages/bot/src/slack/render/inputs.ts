import type { types } from '@slack/bolt'
import type { FieldView, Option } from '../../view/form-view.ts'
import { slackLimits } from '../../view/limits.ts'
import { isMoney } from '../../view/money.ts'
import { grouped } from '../../view/options.ts'
import { oneLine } from '../../view/text.ts'
import { words } from '../../view/words.ts'
import { asTyped } from '../../view/values.ts'

export const actionIds = { value: 'field', amount: 'field.amount', currency: 'field.currency' } as const

type Kind = FieldView['field']['kind']
type Draw = (view: FieldView) => types.InputBlockElement

/** How Slack asks for each kind of field. Money is drawn by the caller, as it takes two inputs. */
export const inputs: Record<Exclude<Kind, 'money'>, Draw> = {
  text: (view) => plainText(view, false),
  textarea: (view) => plainText(view, true),
  phone: (view) => plainText(view, false),
  domain: (view) => plainText(view, false),
  email: (view) => ({ type: 'email_text_input', ...common(view), ...initialText(view) }),
  url: (view) => ({ type: 'url_text_input', ...common(view), ...initialText(view) }),
  number: (view) => ({
    type: 'number_input',
    is_decimal_allowed: true,
    ...common(view),
    ...initialText(view),
    ...range(view),
  }),
  date: (view) => ({
    type: 'datepicker',
    ...common(view),
    ...(typeof view.value === 'string' &&
      /^\d{4}-\d\d-\d\d$/.test(view.value) && { initial_date: view.value }),
  }),
  choice: select,
  country: select,
  multi_choice: (view) => {
    const chosen = view.options.filter(({ value }) => Array.isArray(view.value) && view.value.includes(value))
    return {
      type: 'multi_static_select',
      ...common(view),
      ...menu(view.options),
      ...(chosen.length > 0 && { initial_options: chosen.map(option) }),
    }
  },
  checkbox: (view) => {
    const tick: types.PlainTextOption = {
      text: plain(view.field.required ? words.agree : words.yes),
      value: 'true',
    }
    return {
      type: 'checkboxes',
      action_id: actionIds.value,
      options: [tick],
      ...(view.value === true && { initial_options: [tick] }),
    }
  },
}

export function currencySelect(view: FieldView, currencies: readonly string[]): types.StaticSelect {
  const chosen = isMoney(view.value) ? view.value.currency : currencies[0]
  const options = currencies.map((code) => ({ value: code, label: code }))
  const initial = options.find(({ value }) => value === chosen)
  return {
    type: 'static_select',
    action_id: actionIds.currency,
    options: options.map(option),
    ...(initial && { initial_option: option(initial) }),
  }
}

/** Slack refuses a whole message for one text that is empty. */
export function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text: text.trim() === '' ? '–' : text, emoji: false }
}

function plainText(view: FieldView, multiline: boolean): types.PlainTextInput {
  const max = Math.min(view.field.maxLength ?? slackLimits.inputText, slackLimits.inputText)
  return { type: 'plain_text_input', multiline, max_length: max, ...common(view), ...initialText(view) }
}

function select(view: FieldView): types.StaticSelect {
  const chosen = view.options.find(({ value }) => value === view.value)
  return {
    type: 'static_select',
    ...common(view),
    ...menu(view.options),
    ...(chosen && { initial_option: option(chosen) }),
  }
}

function common({ field }: FieldView): { action_id: string; placeholder?: types.PlainTextElement } {
  const placeholder = field.placeholder && plain(oneLine(field.placeholder, slackLimits.placeholder))
  return { action_id: actionIds.value, ...(placeholder && { placeholder }) }
}

function initialText({ value }: FieldView): { initial_value?: string } {
  const typed = asTyped(value)
  return typed === undefined ? {} : { initial_value: typed }
}

function range({ field }: FieldView): { min_value?: string; max_value?: string } {
  return {
    ...(field.min !== null && { min_value: String(field.min) }),
    ...(field.max !== null && { max_value: String(field.max) }),
  }
}

/** Up to 100 options in one list; a longer one in groups, which Slack lets people search all the same. */
function menu(options: readonly Option[]): Pick<types.StaticSelect, 'options' | 'option_groups'> {
  if (options.length <= slackLimits.options) return { options: options.map(option) }
  const groups = grouped(options, slackLimits.options)
  return {
    option_groups: groups.map((group) => ({
      label: plain(oneLine(group.label, slackLimits.optionText)),
      options: group.options.map(option),
    })),
  }
}

/** A label beyond 75 characters goes on in the description, so that two long ones can be told apart. */
function option({ value, label }: Option): types.PlainTextOption {
  const max = slackLimits.optionText
  const text = oneLine(label, max)
  const rest = text.endsWith('…') ? label.slice(text.length - 1).trim() : ''
  return { text: plain(text), value, ...(rest && { description: plain(oneLine(`…${rest}`, max)) }) }
}
