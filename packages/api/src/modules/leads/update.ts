import type { Tx } from '../../db/tenant.ts'
import { ApiError } from '../../http/problem.ts'
import { receive } from '../forms/submissions.ts'
import { read } from './answers.ts'
import { openLeadStatuses } from './lifecycle.ts'
import { contactFields } from './policy.ts'
import { present, readerOf } from './present.ts'
import * as repository from './repository.ts'
import type { Lead, LeadUpdate } from './schema.ts'
import { take, type IfMatch } from './step.ts'
import { tell } from './tell.ts'

/**
 * Corrects what was said: the named values change, and all are checked against the form again.
 * @throws ApiError not_found | precondition_failed | validation_failed | invalid_transition
 */
export async function update(tx: Tx, id: string, input: LeadUpdate, ifMatch: IfMatch): Promise<Lead> {
  const before = await take(tx, id, ifMatch)
  if (!openLeadStatuses.some((status) => status === before.status))
    throw new ApiError('invalid_transition', `A lead stays as it is once it is ${before.status}.`)
  if (tx.principal.kind === 'partner' && before.status === 'offered')
    throw new ApiError('invalid_transition', 'Accept the lead before you change it.')
  const { form, values } = await receive(tx, before.form, { values: { ...before.values, ...input.values } })
  repository.update(tx, id, { ...read(values), values, contactFields: contactFields(form.fields) })
  const after = await repository.current(tx, id)
  tell(tx, 'lead.updated', after)
  return present(after, readerOf(tx))
}
