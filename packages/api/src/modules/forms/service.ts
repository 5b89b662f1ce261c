import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { checkVersion } from '../../http/etag.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import * as repository from './repository.ts'
import type { Form, FormPut } from './schema.ts'
import { makeTicket, readTicket } from './ticket.ts'
import { checkValues, type FormValues } from './values.ts'

function present({ key, noun, definition, version, updatedAt }: repository.Row): Form {
  return { key, noun, ...definition, version, updatedAt }
}

/** @throws ApiError not_found */
export async function get(tx: Tx, key: Form['key']): Promise<Form> {
  const row = await repository.find(tx, key)
  if (!row) throw notFound('form')
  return present(row)
}

/**
 * Replaces a form's definition. The fields a lead cannot do without must stay.
 * @throws ApiError validation_failed | precondition_failed
 */
export async function put(
  tx: Tx,
  key: Form['key'],
  definition: FormPut,
  ifMatch: number | undefined,
): Promise<Form> {
  const before = await repository.lock(tx, key)
  if (before) checkVersion(before, ifMatch)
  for (const name of ['name', 'email']) {
    if (definition.fields.some((field) => field.name === name && field.required && !field.visibleWhen))
      continue
    const detail = `A lead form needs a required field "${name}" without a condition.`
    throw new ApiError('validation_failed', detail, {
      fields: [{ pointer: '/fields', code: 'field_missing', detail }],
    })
  }
  const form = present(await repository.put(tx, key, definition))
  emit(tx, 'form.updated', { kind: 'form', id: key, partnerId: null }, { form })
  return form
}

/** Checks answers against the form as it is now. @throws ApiError not_found | validation_failed */
export async function check(tx: Tx, key: Form['key'], values: FormValues): Promise<FormValues> {
  return checkAgainst(await get(tx, key), values)
}

/** @throws ApiError validation_failed */
export function checkAgainst({ fields }: Pick<Form, 'fields'>, values: FormValues): FormValues {
  return checkValues(fields, values)
}

/** Lets the calling page send this form once. @throws ApiError not_found */
export async function issueTicket(
  tx: Tx,
  key: Form['key'],
  origin: string,
): Promise<{ ticket: string; expiresAt: string }> {
  await get(tx, key)
  return makeTicket({ vendorId: tx.vendorId, form: key, origin }, tx.realNow)
}

/** @throws ApiError form_ticket_invalid */
export async function spendTicket(
  tx: Tx,
  key: Form['key'],
  origin: string,
  ticket: string | undefined,
): Promise<void> {
  const read =
    ticket === undefined
      ? undefined
      : readTicket(ticket, { vendorId: tx.vendorId, form: key, origin }, tx.realNow)
  if (read && (await repository.spendTicket(tx, read.id, read.expiresAt))) return
  throw new ApiError(
    'form_ticket_invalid',
    `Get a new ticket from POST /v1/forms/${key}/tickets and send the form again.`,
  )
}
