import type { FormField } from '@openprm/sdk'
import { collect, type RawAnswer, type Values } from '../view/values.ts'
import { actionIds } from './render/inputs.ts'
import { blockIds, type ModalMemory } from './render/memory.ts'

interface Entry {
  value?: string | null | undefined
  selected_date?: string | null | undefined
  selected_option?: { value?: string | undefined } | null | undefined
  selected_options?: ReadonlyArray<{ value?: string | undefined }> | null | undefined
}
export type ModalState = Record<string, Record<string, Entry>>

/** The answers in a modal's state; those of questions it does not show come from its memory. */
export function readModal(fields: readonly FormField[], state: ModalState, memory: ModalMemory): Values {
  return { ...memory.hidden, ...collect(fields, (field) => answer(field, state, memory)) }
}

function answer({ name, kind }: FormField, state: ModalState, memory: ModalMemory): RawAnswer | undefined {
  const block = state[blockIds.field(name)]
  if (!block) return undefined
  const entry = block[actionIds.value]
  const chosen = entry?.selected_options?.flatMap(({ value }) => (value === undefined ? [] : [value])) ?? []
  if (kind === 'checkbox') return { ticked: chosen.includes('true') }
  if (kind === 'multi_choice') return { chosen }
  if (kind === 'money') {
    const currency = state[blockIds.currency(name)]?.[actionIds.currency]?.selected_option?.value
    return { amount: block[actionIds.amount]?.value, currency: currency ?? memory.currency }
  }
  return { text: entry?.selected_option?.value ?? entry?.selected_date ?? entry?.value }
}
