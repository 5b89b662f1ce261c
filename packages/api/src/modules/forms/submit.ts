import type { Tx } from '../../db/tenant.ts'
import { ApiError } from '../../http/problem.ts'
import * as deals from '../deals/from-form.ts'
import * as leads from '../leads/service.ts'
import * as applications from '../partners/applications.ts'
import type { Noun } from './nouns.ts'
import type { Form, FormReceipt, FormSend } from './schema.ts'
import * as forms from './service.ts'
import * as submissions from './submissions.ts'
import { checkValues, type FormValues } from './values.ts'

/** A form that was sent, its answers checked. */
export interface Received extends Pick<FormSend, 'source'> {
  form: Form
  values: FormValues
}

/** What is made of a form, by its noun. `shown` keeps the id from strangers where it would say too much. */
interface Made {
  id: string
  createdAt: string
  shown?: boolean
  joined?: boolean
}

const makers: Record<Noun, (tx: Tx, received: Received) => Promise<Made>> = {
  lead: (tx, { form, values, source }) => leads.create(tx, { values, source }, form),
  deal: deals.createFromForm,
  partner_application: applications.apply,
}

/**
 * Takes in a form. A page without a signed-in person spends its ticket, but only on answers that are right.
 * @throws ApiError not_found | validation_failed | form_ticket_invalid | forbidden
 */
export async function submit(tx: Tx, key: string, input: FormSend, origin: string): Promise<FormReceipt> {
  if (input.website) throw new ApiError('validation_failed', 'Leave the field "website" empty.')
  const form = await forms.get(tx, key)
  const values = checkValues(form.fields, input.values)
  if (tx.principal.kind === 'publishable') await forms.spendTicket(tx, key, origin, input.ticket)
  const made = await makers[form.noun](tx, { form, values, source: input.source })
  const submissionId = await submissions.keep(tx, form, values, made.id, input)
  const { id, createdAt, shown = true, joined } = made
  const receipt = { kind: form.noun, id: shown ? id : submissionId, createdAt }
  // Whether a person or company is known is nobody's business but the vendor's.
  return joined === undefined || tx.principal.kind === 'publishable' ? receipt : { ...receipt, joined }
}
