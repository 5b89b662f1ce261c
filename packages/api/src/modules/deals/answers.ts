import type { Tx } from '../../db/tenant.ts'
import { ApiError, type FieldError } from '../../http/problem.ts'
import type { FormField } from '../forms/fields.ts'
import { wellKnown } from '../forms/nouns.ts'
import * as forms from '../forms/service.ts'
import { checkValues, type FormValues } from '../forms/values.ts'
import type { Deal } from './schema.ts'

/** The form that says what a deal needs when it came by no other. */
export const usualForm = 'deal'

const columns = ['name', 'accountName', 'accountDomain', 'amount', 'expectedCloseOn', 'product'] as const
type Columns = { [Name in (typeof columns)[number]]?: Deal[Name] | undefined }
/** A deal as its form sees it. */
export type Answers = Columns & { form: string | null; values?: FormValues | undefined }

const isColumn = (name: string): boolean => name in wellKnown.deal
const nameOf = ({ pointer }: FieldError): string => pointer.slice('/values/'.length)

/** A programme without such a form asks nothing more. */
async function fieldsOf(tx: Tx, form: string | null): Promise<FormField[]> {
  const found = await forms.find(tx, form ?? usualForm)
  return found?.noun === 'deal' ? found.fields : []
}

interface Checked {
  /** The vendor's own fields, as they are stored. */
  values: FormValues
  mistakes: FieldError[]
}

function examine(fields: readonly FormField[], { form: _, values = {}, ...given }: Answers): Checked {
  const asked = new Set(fields.map(({ name }) => name))
  const known = Object.entries(given).filter(([name]) => asked.has(name) && isColumn(name))
  try {
    const checked = checkValues(fields, { ...values, ...Object.fromEntries(known) })
    return {
      values: Object.fromEntries(Object.entries(checked).filter(([name]) => !isColumn(name))),
      mistakes: [],
    }
  } catch (error) {
    if (!(error instanceof ApiError && error.code === 'validation_failed')) throw error
    return { values: {}, mistakes: error.fields.map(atItsPlace) }
  }
}

/** A column has its place in the deal itself, the vendor's own field in `values`. */
function atItsPlace(mistake: FieldError): FieldError {
  const name = nameOf(mistake)
  return isColumn(name) ? { ...mistake, pointer: `/${name}` } : mistake
}

/**
 * Checks the vendor's own fields of a deal as far as they are answered. What the vendor's own systems store elsewhere on
 * the deal is theirs to decide, so the columns are looked at for conditions only.
 * @throws ApiError validation_failed
 */
export async function check(tx: Tx, answers: Answers): Promise<FormValues> {
  const fields = await fieldsOf(tx, answers.form)
  const lenient = fields.map((field) => ({ ...field, required: false }))
  const own = examine(lenient, answers)
  if (own.mistakes.length === 0) return own.values
  const mistakes = own.mistakes.filter(({ pointer }) => pointer.startsWith('/values/'))
  if (mistakes.length > 0) throw incomplete(mistakes)
  return examine(
    lenient.filter(({ name }) => !isColumn(name)),
    answers,
  ).values
}

/** What a registration still lacks, in the order of its form. */
export async function missing(tx: Tx, answers: Answers): Promise<FieldError[]> {
  const fields = await fieldsOf(tx, answers.form)
  const names = new Set(fields.map(({ name }) => name))
  // An answer to what is no longer asked is no mistake.
  const values = Object.fromEntries(Object.entries(answers.values ?? {}).filter(([name]) => names.has(name)))
  return examine(fields, { ...answers, values }).mistakes
}

/** @throws ApiError validation_failed where a registration cannot be submitted yet */
export async function demandComplete(tx: Tx, answers: Answers): Promise<void> {
  const mistakes = await missing(tx, answers)
  if (mistakes.length > 0) throw incomplete(mistakes)
}

/** Answers that were given elsewhere and that the usual form asks for, too. */
export async function carryOver(tx: Tx, values: FormValues): Promise<FormValues> {
  const fields = await fieldsOf(tx, usualForm)
  const own = fields.filter(({ name }) => !isColumn(name) && values[name] !== undefined)
  return Object.fromEntries(
    own
      .filter(
        (field) =>
          examine([{ ...field, visibleWhen: null }], {
            form: null,
            values: { [field.name]: values[field.name] },
          }).mistakes.length === 0,
      )
      .map(({ name }) => [name, values[name]]),
  )
}

const incomplete = (fields: FieldError[]): ApiError =>
  new ApiError('validation_failed', 'Some answers need another look.', { fields })
