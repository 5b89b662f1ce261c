import type { Tx } from '../../db/tenant.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import type { Page } from '../../http/schemas.ts'
import { newId } from '../../ids.ts'
import * as repository from './repository.ts'
import type { Form, FormSend, FormSubmission, Source, SubmissionQuery } from './schema.ts'
import { get } from './service.ts'
import { negotiate, translate } from './translations.ts'
import { checkValues, type FormValues } from './values.ts'

/** A form that was sent, its answers checked. */
export interface Received {
  form: Form
  values: FormValues
  source: Source | undefined
  /** Uploaded before, for what can carry them. */
  files: string[] | undefined
  /**
   * Keeps what was sent with what was made of it, the version of the form, and the very texts that were agreed to.
   * @returns the id of what was kept
   */
  keep: (subjectId: string) => string
}

/** Checks what was sent against the form as it is now. @throws ApiError not_found | validation_failed */
export async function receive(
  tx: Tx,
  key: string,
  input: Pick<FormSend, 'values' | 'locale' | 'source' | 'files'>,
): Promise<Received> {
  const form = await get(tx, key)
  const values = checkValues(form.fields, input.values)
  const { source, files } = input
  return { form, values, source, files, keep: (id) => keep(tx, form, values, id, input) }
}

function keep(
  tx: Tx,
  form: Form,
  values: FormValues,
  subjectId: string,
  { locale: named, source = {} }: Pick<FormSend, 'locale' | 'source'>,
): string {
  const id = newId('submission')
  const locale = negotiate(form, named === undefined ? [] : [named])
  const { fields } = translate(form, [locale])
  const agreed = fields.filter(({ name, consent }) => consent && values[name] === true)
  repository.insertSubmission(tx, {
    vendorId: tx.vendorId,
    id,
    form: form.key,
    formVersion: form.version,
    noun: form.noun,
    subjectId,
    locale,
    values,
    consents: agreed.map(({ name, label }) => ({
      field: name,
      text: label,
      locale,
      formVersion: form.version,
      agreedAt: tx.now,
    })),
    source,
    actorKind: tx.principal.kind,
    actorId: tx.principal.userId ?? tx.principal.id,
    submittedAt: tx.now,
  })
  return id
}

/** @throws ApiError not_found | cursor_invalid */
export async function list(tx: Tx, key: string, query: SubmissionQuery): Promise<Page<FormSubmission>> {
  await get(tx, key)
  const shape = ['submissions', tx.vendorId, key, query.subjectId]
  const rows = await repository.listSubmissions(tx, key, query, decodeCursor(query.cursor, shape))
  return toPage(rows, query.limit, shape, (row) => ({ value: row.submittedAt, id: row.id }), present)
}

function present({ vendorId: _, actorKind, actorId, ...row }: repository.SubmissionRow): FormSubmission {
  return { ...row, actor: { kind: actorKind, id: actorId } }
}
