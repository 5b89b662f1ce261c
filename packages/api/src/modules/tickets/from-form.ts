import type { Tx } from '../../db/tenant.ts'
import { ApiError } from '../../http/problem.ts'
import type { Received } from '../forms/submissions.ts'
import { isColumn } from './answers.ts'
import { TicketCreate, type Ticket } from './schema.ts'
import { create } from './service.ts'

/**
 * Raises a ticket with a form: answers to fields of these names fill its own columns.
 * @throws ApiError forbidden for a page without a signed-in person | not_found
 */
export async function createFromForm(
  tx: Tx,
  { form, values, source, files, keep }: Received,
): Promise<Ticket> {
  if (tx.principal.kind === 'publishable')
    throw new ApiError('forbidden', 'A ticket is raised by a partner: sign the person in first.')
  const answers = Object.entries(values)
  const input = TicketCreate.parse({
    ...Object.fromEntries(answers.filter(([name]) => isColumn(name))),
    values: Object.fromEntries(answers.filter(([name]) => !isColumn(name))),
    files,
  })
  const ticket = await create(tx, input, {
    form: form.key,
    ...(source?.channel && { channel: source.channel }),
  })
  keep(ticket.id)
  return ticket
}
