import type { Tx } from '../../db/tenant.ts'
import { ApiError } from '../../http/problem.ts'
import * as deals from '../deals/from-form.ts'
import * as leads from '../leads/service.ts'
import * as applications from '../partners/applications.ts'
import * as tickets from '../tickets/from-form.ts'
import type { Noun } from './nouns.ts'
import type { FormReceipt, FormSend } from './schema.ts'
import * as forms from './service.ts'
import { receive, type Received } from './submissions.ts'

interface Made {
  id: string
  createdAt: string
  joined?: boolean
}

/** What is made of a form, by its noun. Each keeps what was sent with what it made. */
const makers: Record<Noun, (tx: Tx, received: Received) => Promise<Made>> = {
  lead: (tx, received) => leads.create(tx, received, { sent: received }),
  deal: deals.createFromForm,
  partner_application: applications.apply,
  ticket: tickets.createFromForm,
}

/**
 * Takes in a form. A page without a signed-in person spends its ticket, but only on answers that are right.
 * @throws ApiError not_found | validation_failed | form_ticket_invalid | forbidden
 */
export async function submit(tx: Tx, key: string, input: FormSend, origin: string): Promise<FormReceipt> {
  if (input.website) throw new ApiError('validation_failed', 'Leave the field "website" empty.')
  const received = await receive(tx, key, input)
  if (input.files && received.form.noun !== 'ticket') throw noFiles()
  const stranger = tx.principal.kind === 'publishable'
  if (stranger) await forms.spendTicket(tx, key, origin, input.ticket)
  const { id, createdAt, joined } = await makers[received.form.noun](tx, received)
  const receipt = { kind: received.form.noun, id, createdAt }
  // Whether a person or company is known is nobody's business but the vendor's.
  return joined === undefined || stranger ? receipt : { ...receipt, joined }
}

function noFiles(): ApiError {
  const detail = 'Only a form of tickets takes files.'
  return new ApiError('validation_failed', detail, {
    fields: [{ pointer: '/files', code: 'no_files', detail }],
  })
}
