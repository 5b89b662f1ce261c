import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { checkVersion } from '../../http/etag.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import * as vendor from '../vendor/service.ts'
import { FormField } from './fields.ts'
import { nounMistakes } from './mistakes.ts'
import { nouns } from './nouns.ts'
import * as repository from './repository.ts'
import type { Form, FormListQuery, FormPut } from './schema.ts'
import { makeTicket, readTicket } from './ticket.ts'
import { translate } from './translations.ts'

/** A definition that an older version stored gets what it did not know yet. */
function present({ key, noun, definition, version, updatedAt }: repository.Row): Form {
  return {
    key,
    noun,
    locale: definition.locale ?? 'en',
    title: definition.title,
    description: definition.description ?? null,
    submitLabel: definition.submitLabel ?? 'Send',
    successMessage: definition.successMessage ?? 'Thank you. We have received it.',
    fields: definition.fields.map((field) => FormField.parse(field)),
    translations: definition.translations ?? {},
    version,
    updatedAt,
  }
}

export async function list(tx: Tx, query: FormListQuery): Promise<Page<Form>> {
  const shape = ['forms', tx.vendorId, query.noun]
  const rows = await repository.list(tx, query, decodeCursor(query.cursor, shape))
  return toPage(rows, query.limit, shape, ({ key }) => ({ value: key, id: key }), present)
}

/** Undefined where the programme has no such form. */
export async function find(tx: Tx, key: string): Promise<Form | undefined> {
  const row = await repository.find(tx, key)
  return row && present(row)
}

/** @throws ApiError not_found */
export async function get(tx: Tx, key: string): Promise<Form> {
  const form = await find(tx, key)
  if (!form) throw notFound('form')
  return form
}

/** The form in the best of the wanted languages. @throws ApiError not_found */
export async function read(tx: Tx, key: string, locales: readonly string[]): Promise<Form> {
  return translate(await get(tx, key), locales)
}

/** The form as it was when a record was sent with it. @throws ApiError not_found */
export async function version(tx: Tx, key: string, number: number): Promise<Form> {
  const row = await repository.findVersion(tx, key, number)
  if (!row) throw notFound('form')
  return present(row)
}

/**
 * Replaces a form's definition, or makes a new form. The fields its noun cannot do without must be there.
 * @throws ApiError validation_failed | precondition_failed
 */
export async function put(
  tx: Tx,
  key: string,
  { noun: named, ...definition }: FormPut,
  ifMatch: number | undefined,
): Promise<Form> {
  const before = await repository.lock(tx, key)
  if (before) checkVersion(before, ifMatch)
  const noun = before?.noun ?? named ?? nouns.find((one) => one === key) ?? 'lead'
  if (named !== undefined && named !== noun) {
    throw invalid([{ path: ['noun'], detail: `This form makes a ${noun}; make another for a ${named}.` }])
  }
  const mistakes = nounMistakes(noun, definition.fields)
  if (mistakes.length > 0) throw invalid(mistakes)
  const locale = definition.locale ?? before?.definition.locale ?? (await vendor.getPublic(tx)).locale
  const form = present(await repository.put(tx, key, noun, { ...definition, locale }))
  emit(tx, 'form.updated', { kind: 'form', id: key, partnerId: null }, { form })
  return form
}

function invalid(mistakes: ReturnType<typeof nounMistakes>): ApiError {
  const fields = mistakes.map(({ path, detail }) => ({
    pointer: path.map((part) => `/${part}`).join(''),
    code: 'wrong_for_noun',
    detail,
  }))
  return new ApiError('validation_failed', fields[0]!.detail, { fields })
}

/** Removes a form that nothing was sent with; its records would no longer say what was asked. @throws ApiError not_found | conflict */
export async function remove(tx: Tx, key: string, ifMatch: number | undefined): Promise<Form> {
  const before = await repository.lock(tx, key)
  if (!before) throw notFound('form')
  checkVersion(before, ifMatch)
  if (await repository.isUsed(tx, key)) {
    throw new ApiError(
      'conflict',
      `Something was sent with the form "${key}": it stays, so that its records can be read.`,
    )
  }
  await repository.remove(tx, key)
  const form = present(before)
  emit(tx, 'form.deleted', { kind: 'form', id: key, partnerId: null }, { form })
  return form
}

/** Lets the calling page send this form once. @throws ApiError not_found */
export async function issueTicket(
  tx: Tx,
  key: string,
  origin: string,
): Promise<{ ticket: string; expiresAt: string }> {
  await get(tx, key)
  return makeTicket({ vendorId: tx.vendorId, form: key, origin }, tx.realNow)
}

/** @throws ApiError form_ticket_invalid */
export async function spendTicket(
  tx: Tx,
  key: string,
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
