import type { Locale } from '../core/locale.ts'
import type { Message } from '../core/messages.ts'
import type { FormField } from '../core/wire.ts'
import type { ElementMessage } from '../core/element.messages.ts'
import type { Entry } from './entries.ts'
import { isEmpty, parseNumber } from './values.ts'

/** Looser than the server, which has the last word: these only catch slips while the person is still here. */
const shapes: Readonly<Record<string, RegExp>> = {
  email: /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/,
  phone: /^\+?[\d\s().\-/]{5,30}$/,
  url: /^https?:\/\/[^\s/]+\.\S+$/,
  domain: /^([a-z\d-]+\.)+[a-z\d-]{2,}$/i,
}

/** What to tell the person about one field; empty when it is fine. */
export function faultOf(
  field: FormField,
  entry: Entry,
  control: HTMLInputElement | null,
  locale: Locale,
  say: Message<ElementMessage>,
): string {
  const { kind, required, min, max, maxLength, pattern } = field
  // A half-entered date reads as empty; only the control knows better.
  if (control?.validity?.badInput) return say('date')
  if (isEmpty(entry)) return required ? missing(field, say) : ''
  if (typeof entry !== 'string') return ''

  const value = kind === 'number' || kind === 'money' ? parseNumber(entry, locale) : 0
  const extra = entry.length - (maxLength ?? Infinity)
  if (Number.isNaN(value) || shapes[kind]?.test(entry) === false) return say(kind as 'email')
  if (extra > 0) return say('long', { count: extra })
  if (min !== null && value < min) return say('min', { limit: min })
  if (max !== null && value > max) return say('max', { limit: max })
  return pattern && !new RegExp(`^(?:${pattern})$`, 'u').test(entry) ? say('pattern') : ''
}

/** What is said about a required field that is empty. */
export function missing({ kind, options }: FormField, say: Message<ElementMessage>): string {
  return say(kind === 'checkbox' ? 'tick' : kind === 'country' || options.length > 0 ? 'choose' : 'required')
}
