import { sql } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { fromUuid, toUuid } from '../../ids.ts'
import type { FormValues } from '../forms/values.ts'
import { defaultProgramme } from '../vendor/programme.ts'
import { read } from './answers.ts'
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
  days: number
}

const dayMs = 24 * 3_600_000
/** How far each programme looked back last: most likely it still does. */
const lastDays = new Map<string, number>()

/**
 * Looks for twins by what was typed, along with the form and the rules that it is to be checked against, so that nobody waits
 * for one after the other. What it returns gives them, and looks again where the answers or the rules turn out to be others.
 */
export function lookAhead(tx: Tx, typed: FormValues): (sought: Sought) => Promise<Twin[]> {
  const days = lastDays.get(tx.vendorId) ?? defaultProgramme.leadJoinDays
  const { email, companyKey } = read(typed)
  const guess = { email: email.trim(), companyKey, days }
  const looking = guess.email === '' ? undefined : twins(tx, guess)
  // Where the answers are refused nobody asks.
  looking?.catch(() => {})
  return (sought) => {
    lastDays.set(tx.vendorId, sought.days)
    const isRight =
      guess.email === sought.email && guess.companyKey === sought.companyKey && guess.days === sought.days
    return isRight && looking ? looking : twins(tx, sought)
  }
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
async function twins(tx: Tx, { email, companyKey, days }: Sought): Promise<Twin[]> {
  if (days === 0) return []
  const since = new Date(Date.parse(tx.now) - days * dayMs).toISOString()
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
