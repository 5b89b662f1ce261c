import { sql } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { fromUuid, toUuid } from '../../ids.ts'
import { openLeadStatuses } from './lifecycle.ts'

/** An open lead of the same person or company. */
export interface Twin {
  id: string
  email: string
  partnerId: string | null
  externalId: string | null
  contactsHidden: boolean
}

interface Sought {
  email: string
  companyKey: string | null
  /** Older leads do not count. */
  since: string
}

/** A row of the function `lead_twins`. */
interface Found {
  id: string
  email: string
  partner_id: string | null
  external_id: string | null
  contacts_hidden: boolean
}

/**
 * Open leads of the same person or company, oldest first. Who takes in such a lead queues here until the transaction
 * ends, so of two that arrive at once the second finds the first.
 */
export async function twins(tx: Tx, { email, companyKey, since }: Sought): Promise<Twin[]> {
  const rows = await tx.db.execute(sql`
    select * from lead_twins(
      ${toUuid('vendor', tx.vendorId)}, ${email}, ${companyKey}, ${since}, ${sql.param([...openLeadStatuses])}
    )`)
  return (rows as unknown as Found[]).map((row) => ({
    id: fromUuid('lead', row.id),
    email: row.email,
    partnerId: row.partner_id === null ? null : fromUuid('partner', row.partner_id),
    externalId: row.external_id,
    contactsHidden: row.contacts_hidden,
  }))
}
