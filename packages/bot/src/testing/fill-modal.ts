import type { types } from '@slack/bolt'
import type { ModalState } from '../slack/read-modal.ts'
import { fieldOfBlock } from '../slack/render/memory.ts'

/** The names of the fields a modal asks for. */
export function modalFields({ blocks }: types.ModalView): string[] {
  return blocks.flatMap(({ block_id }) => fieldOfBlock(block_id) ?? [])
}

/** The state Slack would send if the person left everything as it is drawn. */
export function fillModal({ blocks }: types.ModalView): ModalState {
  const inputs = (blocks as types.KnownBlock[]).filter((block) => block.type === 'input')
  return Object.fromEntries(
    inputs.map(({ block_id, element }) => [
      block_id ?? '',
      { ['action_id' in element ? (element.action_id ?? '') : '']: entry(element) },
    ]),
  )
}

function entry(element: types.InputBlockElement): ModalState[string][string] {
  switch (element.type) {
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return { value: element.initial_value ?? null }
    case 'datepicker':
      return { selected_date: element.initial_date ?? null }
    case 'static_select':
      return { selected_option: element.initial_option ?? null }
    case 'multi_static_select':
    case 'checkboxes':
      return { selected_options: element.initial_options ?? [] }
    default:
      throw new Error(`The modal has an input no field needs: ${element.type}`)
  }
}
