import { ticketKinds, ticketPriorities } from '../vendor/ticket-rules.ts'
import type { FieldKind } from './fields.ts'

/** What a form makes when it is sent. */
export const nouns = ['lead', 'deal', 'partner_application', 'ticket'] as const
export type Noun = (typeof nouns)[number]

interface WellKnown {
  kinds: readonly FieldKind[]
  /** The noun cannot be made without an answer: asked always, and required. */
  required?: true
  /** What it may be, when the noun knows no other. */
  options?: readonly string[]
  /** A choice without options of its own: the form is read with the records that the reader sees. */
  record?: RecordKind
}

/** Records of the programme that a form may ask to choose from. */
export type RecordKind = 'deal' | 'lead' | 'course'

const text = ['text', 'choice'] as const
const email = { kinds: ['email'], required: true } as const
const country = { kinds: ['country', 'choice'] } as const
const record = (kind: RecordKind): WellKnown => ({ kinds: ['choice'], record: kind })
const prose = { kinds: ['text', 'textarea'] } as const

/** Fields by whose names the noun knows its own columns; every other name is the vendor's own. */
export const wellKnown: Record<Noun, Readonly<Record<string, WellKnown>>> = {
  lead: {
    name: { kinds: text, required: true },
    email,
    company: { kinds: text },
    companyDomain: { kinds: ['domain'] },
    phone: { kinds: ['phone'] },
    country,
  },
  deal: {
    name: { kinds: text },
    accountName: { kinds: text, required: true },
    accountDomain: { kinds: ['domain'] },
    amount: { kinds: ['money'] },
    expectedCloseOn: { kinds: ['date'] },
    product: { kinds: text },
  },
  partner_application: {
    company: { kinds: text, required: true },
    name: { kinds: text, required: true },
    email,
    domain: { kinds: ['domain'] },
    website: { kinds: ['url'] },
    phone: { kinds: ['phone'] },
    country,
    type: { kinds: ['choice'] },
    description: prose,
  },
  ticket: {
    subject: { kinds: text, required: true },
    body: { ...prose, required: true },
    kind: { kinds: ['choice'], options: ticketKinds },
    priority: { kinds: ['choice'], options: ticketPriorities },
    dealId: record('deal'),
    leadId: record('lead'),
    courseId: record('course'),
  },
}

/** Whether some noun knows a field of that name to choose from records. */
export const namesRecord = (name: string): boolean =>
  nouns.some((noun) => wellKnown[noun][name]?.record !== undefined)
