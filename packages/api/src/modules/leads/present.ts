import type { Tx } from '../../db/tenant.ts'
import type { OfferRow } from './offer-repository.ts'
import type { LeadOffer } from './offer-schema.ts'
import { withoutContacts } from './policy.ts'
import type { Row } from './repository.ts'
import type { Lead } from './schema.ts'

export type Reader = 'vendor' | 'partner'

export function readerOf({ principal }: Tx): Reader {
  return principal.kind === 'partner' ? 'partner' : 'vendor'
}

/** A row as the API shows it to one side. */
export function present(row: Row, reader: Reader): Lead {
  const lead: Lead = {
    id: row.id,
    status: row.status,
    form: row.form,
    name: row.name,
    email: row.email,
    company: row.company,
    companyDomain: row.companyDomain,
    phone: row.phone,
    country: row.country,
    product: row.product,
    values: row.values,
    contactsHidden: row.contactsHidden,
    source: { channel: row.channel, pageUrl: row.pageUrl, referrer: row.referrer, utm: row.utm },
    submissionCount: row.submissionCount,
    duplicateOf: row.duplicateOf,
    partnerId: row.partnerId,
    partnerName: row.partnerName,
    ownerId: row.ownerId,
    ownerName: row.ownerName,
    answerDueAt: row.answerDueAt,
    acceptedAt: row.acceptedAt,
    unroutedReason: row.unroutedReason,
    disqualifiedReason: row.disqualifiedReason,
    dealId: row.dealId,
    externalId: row.externalId,
    version: row.version,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  }
  if (reader === 'vendor') return lead
  const own = { ...lead, duplicateOf: null, unroutedReason: null }
  return row.contactsHidden ? withoutContacts(own, row.contactFields) : own
}

/** A partner's users see their own part: how it fits them, not who else was looked at. */
export function presentOffer({ vendorId: _, ...offer }: OfferRow, reader: Reader): LeadOffer {
  return reader === 'vendor' ? offer : { ...offer, others: null }
}
