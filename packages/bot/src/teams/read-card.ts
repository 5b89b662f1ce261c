import type { FormField } from '@openprm/sdk'
import { collect, type RawAnswer, type Values } from '../view/values.ts'
import { inputIds } from './render/inputs.ts'

/** What an action of our card brings back: our own data with the inputs beside it. All of it is the client's word. */
export type CardData = Record<string, unknown>

export function readCard(fields: readonly FormField[], data: CardData): Values {
  return collect(fields, (field) => answer(field, data))
}

function answer({ name, kind }: FormField, data: CardData): RawAnswer | undefined {
  const entered = data[inputIds.field(name)]
  if (kind === 'checkbox') return { ticked: entered === 'true' || entered === true }
  if (typeof entered !== 'string' && typeof entered !== 'number') return undefined
  const text = String(entered)
  if (kind === 'multi_choice') return { chosen: text.split(',').filter(Boolean).map(decode) }
  if (kind === 'choice' || kind === 'country') return { text: decode(text) }
  if (kind === 'money') return { amount: text, currency: currencyOf(name, data) }
  return { text }
}

function currencyOf(name: string, data: CardData): string {
  const chosen = data[inputIds.currency(name)] ?? data['currency']
  return typeof chosen === 'string' ? chosen : 'EUR'
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
