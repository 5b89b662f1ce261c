import * as forms from '../../forms/service.ts'
import type { FormField } from '../../forms/schema.ts'
import * as bulk from '../../leads/bulk.ts'
import { CellError, readAmount } from '../cells.ts'
import { LeadMapping } from '../mappings/leads.ts'
import { readersOf, record, translationsOf } from '../readers.ts'
import { partnersOf } from '../references.ts'
import { kind, settle } from './kind.ts'

export const leads = kind({
  mapping: LeadMapping,
  reader(mapping, columns) {
    const { text, required } = readersOf(columns, translationsOf(mapping.values))
    const { partner } = mapping
    return record({
      externalId: required(120, 'it tells the rows apart.')(mapping.externalId),
      partner: partner && text(200)(partner),
      values: record(
        Object.fromEntries(
          Object.entries(mapping.values).map(([name, from]) => [name, text(5000, 'prose')(from)]),
        ),
      ),
    })
  },
  keyOf: ({ externalId }) => externalId,
  async write(tx, mapping, rows) {
    const { fields } = await forms.get(tx, 'lead')
    const kinds = new Map(fields.map((field) => [field.name, field.kind]))
    const partnerOf = await partnersOf(
      tx,
      mapping.partner,
      rows.map((row) => row.partner),
    )
    return settle(
      rows,
      ({ externalId, values, partner }): bulk.BulkLead => ({
        externalId,
        values: Object.fromEntries(
          Object.entries(values).map(([name, text]) => [
            name,
            text === null ? null : valueOf(kinds.get(name), text, name),
          ]),
        ),
        ...(partner !== undefined && { partnerId: partnerOf(partner) }),
      }),
      (items) => bulk.upsert(tx, items),
    )
  },
})

const ticked: Record<string, boolean> = { yes: true, true: true, 1: true, no: false, false: false, 0: false }

/** How each kind of field is written in a cell; the others are taken as text. @throws CellError */
const readValue: Partial<Record<FormField['kind'], (text: string, name: string) => unknown>> = {
  checkbox: (text, name) => {
    const value = ticked[text.toLowerCase()]
    if (value === undefined) throw new CellError(`"${text}" for ${name} is neither yes nor no.`)
    return value
  },
  number: (text, name) => {
    if (/^-?\d{1,15}(?:\.\d+)?$/.test(text)) return Number(text)
    throw new CellError(`"${text}" for ${name} is not a number.`)
  },
  multi_choice: (text) => text.split(';').map((part) => part.trim()),
  money: (text, name) => {
    const [, currency = '', amount = ''] = /^([A-Z]{3}) (.+)$/.exec(text) ?? []
    if (currency === '') throw new CellError(`"${text}" for ${name} is not money like EUR 1234.50.`)
    return {
      currency,
      amount: readAmount(amount, currency, { column: name, currency, unit: 'major', decimal: '.' }),
    }
  },
}

function valueOf(kindOfField: FormField['kind'] | undefined, text: string, name: string): unknown {
  return (kindOfField && readValue[kindOfField]?.(text, name)) ?? text
}
