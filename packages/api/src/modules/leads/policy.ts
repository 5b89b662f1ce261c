import { eq, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import type { Lead } from './schema.ts'
import { leads } from './table.ts'

/** A partner's users see the leads that are offered to their partner or in its hands; the vendor sees all. */
export function visible(tx: Tx): SQL | undefined {
  return tx.principal.partnerId === null ? undefined : eq(leads.partnerId, tx.principal.partnerId)
}

/** Kinds of fields whose answers say what is wanted, not by whom. */
const openKinds: ReadonlySet<string> = new Set([
  'number',
  'money',
  'date',
  'choice',
  'multi_choice',
  'country',
  'checkbox',
])

/** Names of the fields that lead to the person. A partner has to know the company, to say whether it is its customer. */
export function contactFields(fields: ReadonlyArray<{ name: string; kind: string }>): string[] {
  return fields.filter(({ name, kind }) => !openKinds.has(kind) && name !== 'company').map(({ name }) => name)
}

/** A lead as a partner sees it that has not accepted it yet. */
export function withoutContacts(lead: Lead, hiddenFields: readonly string[]): Lead {
  const values = Object.entries(lead.values).filter(([name]) => !hiddenFields.includes(name))
  return {
    ...lead,
    name: null,
    email: null,
    phone: null,
    companyDomain: null,
    values: Object.fromEntries(values),
    source: { channel: lead.source.channel, pageUrl: null, referrer: null, utm: {} },
  }
}
