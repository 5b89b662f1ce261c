import { lifecycle } from '../../lifecycle.ts'

export const leadStatuses = [
  'new',
  'offered',
  'accepted',
  'working',
  'converted',
  'declined',
  'expired',
  'disqualified',
] as const
export type LeadStatus = (typeof leadStatuses)[number]

/** Leads that still wait for someone's next step; these fill the board's lead lane. */
export const openLeadStatuses = [
  'new',
  'offered',
  'accepted',
  'working',
  'declined',
  'expired',
] as const satisfies LeadStatus[]

/** Leads in a partner's hands. */
export const heldLeadStatuses = ['offered', 'accepted', 'working'] as const satisfies LeadStatus[]

/** Every way a lead may change state. Declined and expired ones go to the next partner, or wait for staff. */
export const leadTransitions = lifecycle<LeadStatus>()({
  offer: { from: ['new', 'declined', 'expired'], to: 'offered', by: ['staff', 'key', 'system'] },
  accept: { from: ['offered'], to: 'accepted', by: ['partner', 'staff', 'key'] },
  decline: { from: heldLeadStatuses, to: 'declined', by: ['partner', 'staff', 'key'] },
  expire: { from: ['offered'], to: 'expired', by: ['system'] },
  pullBack: { from: ['accepted'], to: 'expired', by: ['system'] },
  recall: { from: heldLeadStatuses, to: 'new', by: ['staff', 'key', 'system'] },
  start: { from: ['accepted'], to: 'working', by: ['partner', 'staff', 'key'] },
  convert: { from: openLeadStatuses, to: 'converted', by: ['staff', 'key', 'partner'] },
  disqualify: { from: openLeadStatuses, to: 'disqualified', by: ['staff', 'key'] },
  reopen: { from: ['disqualified'], to: 'new', by: ['staff', 'key'] },
})
export type LeadCommand = keyof (typeof leadTransitions)['table']
