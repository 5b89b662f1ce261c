import type { Form, FormField } from '@openprm/sdk'

/** A question of the bot's own; everything that is not said has its usual value. */
export function ownField(
  name: string,
  kind: FormField['kind'],
  label: string,
  rest: Partial<FormField> = {},
): FormField {
  return {
    name,
    kind,
    label,
    help: null,
    placeholder: null,
    required: true,
    maxLength: null,
    min: null,
    max: null,
    pattern: null,
    options: [],
    autocomplete: null,
    width: 'full',
    consent: false,
    visibleWhen: null,
    ...rest,
  }
}

/** A small form that the bot asks by itself: it is drawn, read and checked like those of the vendor. */
export function ownForm(key: string, title: string, submitLabel: string, fields: FormField[]): Form {
  return {
    key,
    noun: 'lead',
    locale: 'en',
    title,
    description: null,
    submitLabel,
    successMessage: '',
    fields,
    translations: {},
    version: 1,
    updatedAt: '',
  }
}
