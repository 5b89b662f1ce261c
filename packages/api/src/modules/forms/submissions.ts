import type { Tx } from '../../db/tenant.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import type { Page } from '../../http/schemas.ts'
import { newId } from '../../ids.ts'
import * as repository from './repository.ts'
import type { Form, FormSend, FormSubmission, SubmissionQuery } from './schema.ts'
import { get } from './service.ts'
import { negotiate, translate } from './translations.ts'
import type { FormValues } from './values.ts'

/**
 * Keeps what was sent, with the version of the form and the very texts that were agreed to.
 * @param values the answers after their check
 * @returns the id of what was kept
 */
export async function keep(
  tx: Tx,
  form: Form,
  values: FormValues,
  subjectId: string,
  { locale: named, source = {} }: Pick<FormSend, 'locale' | 'source'>,
): Promise<string> {
  const id = newId('submission')
  const locale = negotiate(form, named === undefined ? [] : [named])
  const { fields } = translate(form, [locale])
  await repository.insertSubmission(tx, {
    vendorId: tx.vendorId,
    id,
    form: form.key,
    formVersion: form.version,
    noun: form.noun,
    subjectId,
    locale,
    values,
    consents: fields
      .filter(({ name, consent }) => consent && values[name] === true)
      .map(({ name, label }) => ({
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
