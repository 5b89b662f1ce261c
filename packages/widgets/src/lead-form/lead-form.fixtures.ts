import type { Form, FormField } from '../core/wire.ts'

/** A field as the API sends it, with what a test does not care about left at its default. */
export function field(name: string, kind: FormField['kind'], more: Partial<FormField> = {}): FormField {
  return {
    name,
    kind,
    label: name,
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
    ...more,
  }
}

export function formOf(...fields: FormField[]): Form {
  return {
    key: 'lead',
    noun: 'lead',
    locale: 'en',
    title: 'Talk to us',
    description: 'We answer within a day.',
    submitLabel: 'Send request',
    successMessage: 'Thank you. We have it.',
    fields,
    translations: {},
    version: 1,
    updatedAt: '2026-11-23T09:30:00.000Z',
  }
}

const sizes = [
  { value: 's', label: 'Small' },
  { value: 'l', label: 'Large' },
]

/** One field of every kind. */
export const everyKind = formOf(
  field('name', 'text', { label: 'Full name', required: true, autocomplete: 'name', width: 'half' }),
  field('email', 'email', { label: 'Work email', required: true, autocomplete: 'email', width: 'half' }),
  field('phone', 'phone', { label: 'Phone', autocomplete: 'tel', help: 'With country code.' }),
  field('site', 'url', { label: 'Web address' }),
  field('domain', 'domain', { label: 'Domain' }),
  field('seats', 'number', { label: 'Seats', min: 1, max: 500 }),
  field('budget', 'money', { label: 'Budget' }),
  field('start', 'date', { label: 'Start' }),
  field('size', 'choice', { label: 'Team size', options: sizes, required: true }),
  field('topics', 'multi_choice', { label: 'Topics', options: sizes }),
  field('country', 'country', { label: 'Country', autocomplete: 'country' }),
  field('message', 'textarea', { label: 'Message', maxLength: 20, placeholder: 'What do you need?' }),
  field('consent', 'checkbox', { label: 'I agree.', required: true }),
)

/** The shortest form that can be sent. */
export const short = formOf(
  field('name', 'text', { label: 'Full name', required: true }),
  field('email', 'email', { label: 'Work email', required: true }),
)
