import type { Form } from '@openprm/sdk'
import { formModal } from '../slack/render/modal.ts'
import { card, cardFields } from '../teams/render/card.ts'
import { formView } from '../view/form-view.ts'
import type { Values } from '../view/values.ts'
import { modalFields } from './fill-modal.ts'

/** The names of the fields each chat platform asks for, to be compared with any other surface of the same form. */
export function chatFields(form: Form, values: Values = {}): { slack: string[]; teams: string[] } {
  const view = formView(form, 'EUR', { values })
  return { slack: modalFields(formModal(view)), teams: cardFields(card(view)) }
}
