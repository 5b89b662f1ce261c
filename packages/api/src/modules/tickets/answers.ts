import type { Tx } from '../../db/tenant.ts'
import { ApiError, type FieldError } from '../../http/problem.ts'
import type { FormField } from '../forms/fields.ts'
import { wellKnown } from '../forms/nouns.ts'
import * as forms from '../forms/service.ts'
import { checkValues, type FormValues } from '../forms/values.ts'
import type { LockedRow } from './repository.ts'
import type { TicketCreate } from './schema.ts'

/** The form that says what is asked of a ticket that came by no other. */
export const usualForm = 'ticket'

export const isColumn = (name: string): boolean => name in wellKnown.ticket

/** A programme without such a form asks nothing more. */
async function fieldsOf(tx: Tx, form: string | null): Promise<FormField[]> {
  const found = await forms.find(tx, form ?? usualForm)
  return found?.noun === 'ticket' ? found.fields : []
}

interface Examined {
  /** The vendor's own fields, as they are stored. */
  values: FormValues
  mistakes: FieldError[]
}

function examine(fields: readonly FormField[], columns: object, values: FormValues = {}): Examined {
  const asked = new Set(fields.map(({ name }) => name))
  const known = Object.entries(columns).filter(([name]) => asked.has(name) && isColumn(name))
  try {
    const checked = checkValues(fields, { ...withoutEmpty(values), ...Object.fromEntries(known) })
    return { values: pick(checked, (name) => !isColumn(name)), mistakes: [] }
  } catch (error) {
    if (!(error instanceof ApiError && error.code === 'validation_failed')) throw error
    return { values: {}, mistakes: error.fields.map(atItsPlace) }
  }
}

/** A column has its place in the ticket itself, the vendor's own field in `values`. */
function atItsPlace(mistake: FieldError): FieldError {
  const name = mistake.pointer.slice('/values/'.length)
  return isColumn(name) ? { ...mistake, pointer: `/${name}` } : mistake
}

/**
 * Checks a new ticket against its form. The vendor's own people and systems may leave answers out, and the ticket's own
 * columns are theirs to decide: they write down what somebody tells them.
 * @throws ApiError validation_failed
 */
export async function check(
  tx: Tx,
  form: string | null,
  { values, ...columns }: TicketCreate,
): Promise<FormValues> {
  const fields = await fieldsOf(tx, form)
  if (tx.principal.kind !== 'partner') return leniently(fields, columns, values)
  const examined = examine(fields, columns, values)
  if (examined.mistakes.length > 0) throw wrong(examined.mistakes)
  return examined.values
}

/** The vendor's own fields after an edit. What the form no longer asks stays as it is. @throws ApiError validation_failed */
export async function merge(tx: Tx, before: LockedRow, values: FormValues): Promise<FormValues> {
  const fields = await fieldsOf(tx, before.form)
  const others = pick(before.values, (name) => !(name in values))
  const asked = pick(others, (name) => fields.some((field) => field.name === name))
  return { ...others, ...leniently(fields, before, { ...asked, ...values }) }
}

function leniently(all: readonly FormField[], columns: object, values: FormValues = {}): FormValues {
  const fields = all.map((field) => ({ ...field, required: false }))
  const examined = examine(fields, columns, values)
  if (examined.mistakes.length === 0) return examined.values
  const mistakes = examined.mistakes.filter(({ pointer }) => pointer.startsWith('/values/'))
  if (mistakes.length > 0) throw wrong(mistakes)
  const own = fields.filter(({ name }) => !isColumn(name))
  return examine(own, {}, values).values
}

const wrong = (fields: FieldError[]): ApiError =>
  new ApiError('validation_failed', 'Some answers need another look.', { fields })

const withoutEmpty = (values: FormValues): FormValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))

const pick = (values: FormValues, wanted: (name: string) => boolean): FormValues =>
  Object.fromEntries(Object.entries(values).filter(([name]) => wanted(name)))
