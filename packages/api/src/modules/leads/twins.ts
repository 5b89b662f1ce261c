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

/**
 * Open leads of the same person or company, oldest first. Who takes in such a lead queues here until the transaction
 * ends, so of two that arrive at once the second finds the first.
 */
export async function twins(tx: Tx, { email, companyKey, since }: Sought): Promise<Twin[]> {
  const rows = await tx.db.execute(sql`
    select * from lead_twins(
      ${toUuid('vendor', tx.vendorId)}, ${email}, ${companyKey}, ${since}, ${sql.param([...openLeadStatuses])}
    )`)
  return rows.map((row) => ({
    id: fromUuid('lead', String(row['id'])),
    email: String(row['email']),
    partnerId: row['partner_id'] === null ? null : fromUuid('partner', String(row['partner_id'])),
    externalId: row['external_id'] as string | null,
    contactsHidden: row['contacts_hidden'] === true,
  }))
}
