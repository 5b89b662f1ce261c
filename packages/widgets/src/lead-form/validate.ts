import type { Locale } from '../core/locale.ts'
import type { Message } from '../core/messages.ts'
import type { FormField } from '../core/wire.ts'
import type { LeadFormMessage } from './lead-form.messages.ts'
import { isEmpty, parseNumber, type Entry } from './values.ts'

/** Looser than the server, which has the last word: these only catch slips while the person is still here. */
const shapes: Readonly<Record<string, RegExp>> = {
  email: /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/,
  phone: /^\+?[\d\s().\-/]{5,30}$/,
  url: /^https?:\/\/[^\s/]+\.\S+$/,
  domain: /^([a-z\d-]+\.)+[a-z\d-]{2,}$/i,
}

/** What to tell the person about one field; empty when it is fine. */
export function faultOf(
  { kind, required, min, max, maxLength, pattern, options }: FormField,
  entry: Entry,
  control: HTMLInputElement | null,
  locale: Locale,
  say: Message<LeadFormMessage>,
): string {
  // A half-entered date reads as empty; only the control knows better.
  if (control?.validity.badInput) return say('date')
  if (isEmpty(entry)) {
    const choose = kind === 'country' || options.length > 0
    return required ? say(kind === 'checkbox' ? 'tick' : choose ? 'choose' : 'required') : ''
  }
  if (typeof entry !== 'string') return ''

  const value = kind === 'number' || kind === 'money' ? parseNumber(entry, locale) : 0
  const extra = entry.length - (maxLength ?? Infinity)
  if (Number.isNaN(value) || shapes[kind]?.test(entry) === false) return say(kind as 'email')
  if (extra > 0) return say('long', { count: extra })
  if (min !== null && value < min) return say('min', { limit: min })
  if (max !== null && value > max) return say('max', { limit: max })
  return pattern && !new RegExp(`^(?:${pattern})$`, 'u').test(entry) ? say('pattern') : ''
}
