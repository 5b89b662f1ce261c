import type { Tx } from '../../db/tenant.ts'
import { notFound } from '../../http/problem.ts'
import { readerOf, type Reader } from './present.ts'
import * as repository from './repository.ts'
import type { LeadSubmission } from './schema.ts'
import * as submissions from './submission-repository.ts'

export function presentSubmission(
  { id, values, channel, pageUrl, referrer, utm, receivedAt }: submissions.SubmissionRow,
  { contactsHidden, contactFields }: Pick<repository.Row, 'contactsHidden' | 'contactFields'>,
  reader: Reader,
): LeadSubmission {
  if (reader === 'vendor' || !contactsHidden)
    return { id, values, source: { channel, pageUrl, referrer, utm }, receivedAt }
  const shown = Object.entries(values).filter(([name]) => !contactFields.includes(name))
  return {
    id,
    values: Object.fromEntries(shown),
    source: { channel, pageUrl: null, referrer: null, utm: {} },
    receivedAt,
  }
}

/** The latest submissions that joined a lead. @throws ApiError not_found */
export async function list(tx: Tx, leadId: string): Promise<LeadSubmission[]> {
  const [lead, rows] = await Promise.all([repository.find(tx, leadId), submissions.list(tx, leadId)])
  if (!lead) throw notFound('lead')
  return rows.map((row) => presentSubmission(row, lead, readerOf(tx)))
}
