import { notice } from '../../view/notice-view.ts'
import type { FormKinds } from '../forms/kinds.ts'
import type { Programme } from '../programme.ts'
import { words } from '../words.ts'

/** The vendor's own lead form. */
export function leadForms(programme: Programme): FormKinds {
  return {
    lead: {
      definition: () => programme.form('lead'),
      async send({ person, user, form, values, idempotencyKey, footnote }) {
        await person.prm.forms.submit(
          'lead',
          { values, source: { channel: user.platform } },
          { idempotencyKey },
        )
        const { name } = values
        const facts = typeof name === 'string' ? [{ label: words.receiptName, value: name }] : []
        return notice(words.receiptTitle, [form.successMessage], { facts, footnote })
      },
    },
  }
}
