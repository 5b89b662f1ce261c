import type * as api from '@openprm/sdk'
import { problem, type PeerCall } from '../../testing/peer.ts'
import { instant, type BoardPeer } from '../deal-board.peer.ts'
import type { Lead } from '../model.ts'

const results: Readonly<Record<string, Lead['status']>> = {
  accept: 'accepted',
  start: 'working',
  offer: 'offered',
  recall: 'new',
  decline: 'declined',
  disqualify: 'disqualified',
}

/** What the API tells of a lead besides what is on its card. */
const contact = {
  form: 'lead',
  email: 'jana@initech.example',
  companyDomain: 'initech.example',
  phone: '+420 1',
  values: {
    volume: 9000,
    automate: 'picking',
    note: 'At night.',
    budget: { amount: 9_000_00, currency: 'EUR' },
  },
  contactsHidden: false,
  acceptedAt: null,
} as const

export const aField = { help: null, placeholder: null, required: false, consent: false, options: [] }
const fields = [
  { ...aField, name: 'email', kind: 'email', label: 'Your e-mail' },
  { ...aField, name: 'volume', kind: 'number', label: 'Order lines a day' },
  {
    ...aField,
    name: 'automate',
    kind: 'choice',
    label: 'What to automate?',
    options: [{ value: 'picking', label: 'The picking' }],
  },
  { ...aField, name: 'budget', kind: 'money', label: 'Budget' },
  { ...aField, name: 'note', kind: 'textarea', label: 'Anything else?' },
]

/**
 * Adds what the panel of a lead asks for: the whole of it, its offers, and its commands.
 * @param more of the lead and its form than there usually is
 */
export function withLeads(
  peer: BoardPeer,
  {
    fields: asked = [],
    ...more
  }: { fields?: object[]; values?: object; email?: string; phone?: string; companyDomain?: string } = {},
): BoardPeer & { offers: api.LeadOffer[] } {
  const offers: api.LeadOffer[] = []
  const known = (path: string): Lead | undefined => peer.leads?.get(path.split('/')[3] ?? '')
  const whole = (lead: Lead): object => ({ ...contact, ...lead, ...more })
  const command = ({ path, headers, body }: PeerCall): unknown => {
    const before = known(path)
    const name = path.split('/').at(-1)!
    if (!before) return problem(404, 'not_found')
    if (headers.get('if-match') !== `"v${before.version}"`) return problem(412, 'precondition_failed')
    const { partnerId = before.partnerId } = body as { partnerId?: string }
    const lost = name === 'decline' || name === 'recall'
    const lead = {
      ...before,
      status: results[name]!,
      partnerId: lost ? null : partnerId,
      answerDueAt: name === 'offer' ? new Date(Date.now() + 3_600_000 * 5).toISOString() : null,
      version: before.version + 1,
    }
    peer.leads!.set(lead.id, lead)
    peer.emit(`lead.${name}`, { lead })
    return name === 'decline' ? { leadId: lead.id, status: 'declined' } : whole(lead)
  }
  peer
    .on('GET /v1/leads/*', ({ path }) => {
      const lead = known(path)
      return lead ? whole(lead) : problem(404, 'not_found')
    })
    .on('GET /v1/leads/*/offers', () => ({ data: offers }))
    .on('GET /v1/leads/*/submissions', () => ({ data: [] }))
    .on('GET /v1/leads/*/candidates', () => ({
      data: [
        { partnerId: 'partner_1', partnerName: 'Northwind', score: 80, parts: [], reasons: [] },
        {
          partnerId: 'partner_2',
          partnerName: 'Alpine',
          score: null,
          parts: [],
          reasons: ['declined_before'],
        },
      ],
    }))
    .on('GET /v1/forms/lead', () => ({ key: 'lead', fields: [...fields, ...asked] }))
  for (const name of Object.keys(results)) peer.on(`POST /v1/leads/*/${name}`, command)
  return Object.assign(peer, { offers })
}

/** An offer to the partner "Northwind", an hour ago. */
export function anOffer(more: Partial<api.LeadOffer> = {}): api.LeadOffer {
  return {
    id: 'offer_1',
    leadId: 'lead_1',
    partnerId: 'partner_1',
    partnerName: 'Northwind',
    status: 'open',
    automatic: true,
    score: 72.4,
    parts: [],
    others: null,
    reason: null,
    note: null,
    offeredAt: instant(),
    answerDueAt: instant(),
    acceptedAt: null,
    endedAt: null,
    ...more,
  }
}
