import type { Tx } from '../../db/tenant.ts'
import * as courses from '../courses/service.ts'
import { CourseQuery } from '../courses/schema.ts'
import { DealQuery } from '../deals/schema.ts'
import * as deals from '../deals/service.ts'
import { LeadQuery } from '../leads/schema.ts'
import * as leads from '../leads/service.ts'
import type { FormField } from './fields.ts'
import { wellKnown, type RecordKind } from './nouns.ts'
import type { Form } from './schema.ts'

type Option = FormField['options'][number]

/** As many as every surface can show in one list. */
const limit = 50
const label = (...parts: Array<string | null>): string => parts.filter(Boolean).join(' · ').slice(0, 200)

/** What the reader may choose from, the newest first. */
const records: Record<RecordKind, (tx: Tx) => Promise<Option[]>> = {
  deal: async (tx) => {
    const { data } = await deals.list(tx, DealQuery.parse({ limit }))
    return data.map(({ id, name, accountName }) => ({ value: id, label: label(accountName, name) }))
  },
  lead: async (tx) => {
    const { data } = await leads.list(tx, LeadQuery.parse({ limit }))
    return data.map(({ id, name, company }) => ({ value: id, label: label(company, name) }))
  },
  course: async (tx) => {
    const { data } = await courses.list(tx, CourseQuery.parse({ limit, status: 'published' }))
    return data.map(({ id, title }) => ({ value: id, label: label(title) }))
  },
}

/** The form with the records that a person chooses from as options; what has none to choose from is not asked. */
export async function withRecords(tx: Tx, form: Form): Promise<Form> {
  const known = wellKnown[form.noun]
  const isPerson = tx.principal.kind === 'staff' || tx.principal.kind === 'partner'
  if (!isPerson || !form.fields.some(({ name }) => known[name]?.record)) return form
  const fields: FormField[] = []
  for (const field of form.fields) {
    const record = known[field.name]?.record
    const options = record ? await records[record](tx) : field.options
    if (!record || options.length > 0) fields.push({ ...field, options })
  }
  return { ...form, fields }
}
