import type { Tx } from '../../db/tenant.ts'
import { ApiError } from '../../http/problem.ts'
import type { Received } from '../forms/submissions.ts'
import { DealCreate, type Deal } from './schema.ts'
import { create } from './service.ts'

const known = ['accountName', 'accountDomain', 'amount', 'expectedCloseOn', 'product'] as const

/**
 * Makes a deal of a form: answers to fields of these names fill its own columns.
 * @throws ApiError forbidden for a page without a signed-in person | deal_conflict
 */
export async function createFromForm(tx: Tx, { form, values, keep }: Received): Promise<Deal> {
  if (tx.principal.kind === 'publishable') {
    throw new ApiError('forbidden', 'A deal is registered by a partner: sign the person in first.')
  }
  const { name = values['accountName'], ...answers } = values
  const own = Object.fromEntries(known.map((column) => [column, answers[column]]))
  const others = Object.entries(answers).filter(([column]) => !known.some((one) => one === column))
  const input = DealCreate.parse({ ...own, name, values: Object.fromEntries(others) })
  const deal = await create(tx, input, { form: form.key })
  keep(deal.id)
  return deal
}
