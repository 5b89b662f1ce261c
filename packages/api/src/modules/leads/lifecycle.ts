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
export const openLeadStatuses = ['new', 'offered', 'accepted', 'working'] as const satisfies LeadStatus[]

/** Every way a lead may change state. */
export const leadTransitions = lifecycle<LeadStatus>()({
  convert: { from: openLeadStatuses, to: 'converted', by: ['staff', 'key', 'partner'] },
  disqualify: { from: openLeadStatuses, to: 'disqualified', by: ['staff', 'key'] },
})
