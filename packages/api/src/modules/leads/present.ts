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
  const {
    vendorId: _v,
    companyKey: _k,
    contactFields,
    channel,
    pageUrl,
    referrer,
    utm,
    disqualifiedNote: _n,
    ...rest
  } = row
  const lead = { ...rest, source: { channel, pageUrl, referrer, utm } }
  if (reader === 'vendor') return lead
  const own = { ...lead, duplicateOf: null, unroutedReason: null }
  return row.contactsHidden ? withoutContacts(own, contactFields) : own
}

/** A partner's users see their own part: how it fits them, not who else was looked at. */
export function presentOffer({ vendorId: _, ...offer }: OfferRow, reader: Reader): LeadOffer {
  return reader === 'vendor' ? offer : { ...offer, others: null }
}
