import type { FieldKind } from './fields.ts'

/** What a form makes when it is sent. */
export const nouns = ['lead', 'deal', 'partner_application'] as const
export type Noun = (typeof nouns)[number]

interface WellKnown {
  kinds: readonly FieldKind[]
  /** The noun cannot be made without an answer: asked always, and required. */
  required?: true
}

const text = ['text', 'choice'] as const
const email = { kinds: ['email'], required: true } as const
const country = { kinds: ['country', 'choice'] } as const
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
}
