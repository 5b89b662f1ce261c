import type { Tx } from '../../db/tenant.ts'
import * as certificates from '../certificates/service.ts'
import * as courses from '../courses/service.ts'
import * as deals from '../deals/service.ts'
import * as leads from '../leads/service.ts'
import { unfit } from './people.ts'
import type { TicketUpdate } from './schema.ts'

type Related = Pick<TicketUpdate, 'dealId' | 'leadId' | 'courseId' | 'certificateId'>

/** What a ticket may be about, as the caller sees it; what has a partner must be of the ticket's. */
const nouns: {
  [Name in keyof Related]-?: (tx: Tx, id: string) => Promise<{ partnerId?: string | null }>
} = {
  dealId: deals.get,
  leadId: leads.get,
  courseId: async (tx, id) => {
    await courses.get(tx, id)
    return {}
  },
  certificateId: certificates.get,
}

/** @throws ApiError not_found | validation_failed */
export async function checkRelated(tx: Tx, related: Related, partnerId: string | null): Promise<void> {
  for (const [name, find] of Object.entries(nouns)) {
    const id = related[name as keyof Related]
    if (!id) continue
    const found = await find(tx, id)
    if ('partnerId' in found && found.partnerId !== partnerId)
      throw unfit(`/${name}`, 'wrong_company', "It belongs to another company than the ticket's.")
  }
}
