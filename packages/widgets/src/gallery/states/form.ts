import type { Form, FormField } from '../../core/wire.ts'
import { field, formOf } from '../../lead-form/lead-form.fixtures.ts'
import { wordsOf, type FormWords } from './form-words.ts'

/** A vendor's form of eight fields, in the language that is asked for. */
export function contactForm(language: string): Form {
  const words = wordsOf(language)
  const named = (name: keyof FormWords['fields'], kind: FormField['kind'], more: Partial<FormField> = {}) =>
    field(name, kind, { label: words.fields[name], ...more })
  const options = Object.entries(words.topics).map(([value, label]) => ({ value, label }))
  const fields = [
    named('name', 'text', { required: true, autocomplete: 'name', width: 'half' }),
    named('email', 'email', { required: true, autocomplete: 'email', width: 'half' }),
    named('company', 'text', { required: true, autocomplete: 'organization', width: 'half' }),
    named('country', 'country', { autocomplete: 'country', width: 'half' }),
    named('topic', 'choice', { required: true, options }),
    named('budget', 'money', { width: 'half', visibleWhen: { field: 'topic', equals: 'buy' } }),
    named('message', 'textarea', { maxLength: 500, help: words.help }),
    named('consent', 'checkbox', { required: true, consent: true }),
  ]
  return {
    ...formOf(...fields),
    locale: language,
    title: words.title,
    description: words.description,
    submitLabel: words.submit,
    successMessage: words.success,
  }
}
