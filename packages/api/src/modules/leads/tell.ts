import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import type { EventType } from '../events/schema.ts'
import type { OfferRow } from './offer-repository.ts'
import { present, presentOffer, type Reader } from './present.ts'
import type { Row } from './repository.ts'

type LeadEvent = Extract<EventType, `lead.${string}`>

interface Told {
  /** Whose users are told too. @default the partner that has the lead */
  partnerId?: string | null
  /** Whether those may not see who it is; for a partner that has just lost the lead, as it was before. */
  contactsHidden?: boolean
  offer?: OfferRow | undefined
  more?: (reader: Reader) => Record<string, unknown>
}

/** Writes an event of a lead: all of it for the vendor, and a copy for the partner without what that may not see. */
export function tell(tx: Tx, type: LeadEvent, row: Row, told: Told = {}): void {
  const { partnerId = row.partnerId, contactsHidden = row.contactsHidden, offer, more } = told
  const data = (reader: Reader): Record<string, unknown> => ({
    lead: present(reader === 'partner' ? { ...row, contactsHidden } : row, reader),
    ...('offer' in told && { offer: offer ? presentOffer(offer, reader) : null }),
    ...more?.(reader),
  })
  const all = data('vendor')
  const own = partnerId === null ? all : data('partner')
  const same = own === all || JSON.stringify(own) === JSON.stringify(all)
  emit(tx, type, { kind: 'lead', id: row.id, partnerId }, all, same ? undefined : own)
}
