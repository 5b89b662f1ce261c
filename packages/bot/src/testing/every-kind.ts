import type { Form, FormField } from '@openprm/sdk'

export function field(name: string, kind: FormField['kind'], rest: Partial<FormField> = {}): FormField {
  return {
    name,
    kind,
    label: `The ${name}`,
    help: null,
    placeholder: null,
    required: false,
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

const colours = [
  { value: 'red', label: 'Red' },
  { value: 'blue, dark', label: 'Blue, dark' },
]

/** A form that has every kind of field the contract knows, a condition on a choice and one on a tick. */
export const everyKind: Form = {
  key: 'lead',
  noun: 'lead',
  locale: 'en',
  title: 'A form with a title that no modal can show in full',
  description: 'Tell us about the company.',
  submitLabel: 'Send this lead to us now, please',
  successMessage: 'Thank you, we will be in touch.',
  fields: [
    field('name', 'text', { required: true, placeholder: 'Ada Brandt', maxLength: 200 }),
    field('email', 'email', { required: true }),
    field('phone', 'phone'),
    field('site', 'url'),
    field('domain', 'domain'),
    field('seats', 'number', { min: 1, max: 500 }),
    field('budget', 'money', { help: 'A rough figure will do.' }),
    field('start', 'date'),
    field('colour', 'choice', { options: colours }),
    field('shade', 'text', { visibleWhen: { field: 'colour', equals: 'red' } }),
    field('extras', 'multi_choice', { options: colours }),
    field('country', 'country', { required: true }),
    field('urgent', 'checkbox'),
    field('reason', 'textarea', { required: true, visibleWhen: { field: 'urgent', equals: true } }),
    field('size', 'text', { visibleWhen: { field: 'extras', oneOf: ['red', 'blue, dark'] } }),
    field('desk', 'text', {
      visibleWhen: {
        any: [
          { field: 'phone', answered: true },
          { field: 'start', answered: true },
        ],
      },
    }),
    field('consent', 'checkbox', {
      required: true,
      consent: true,
      label: 'The person agrees to be contacted.',
    }),
  ],
  translations: {},
  version: 1,
  updatedAt: '2026-11-23T12:00:00.000Z',
}

/** An answer to every field, as the API takes them. */
export const everyValue = {
  name: 'Ada Brandt',
  email: 'ada@kaufgut.example',
  phone: '+49 30 1234567',
  site: 'https://kaufgut.example',
  domain: 'kaufgut.example',
  seats: 12.5,
  budget: { amount: 123450, currency: 'EUR' },
  start: '2026-12-01',
  colour: 'red',
  shade: 'ruby',
  extras: ['red', 'blue, dark'],
  country: 'DE',
  urgent: true,
  reason: 'They move house.\nSoon.',
  size: 'large',
  desk: 'Ada',
  consent: true,
}
