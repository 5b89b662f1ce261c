import * as deals from '../deals/service.ts'
import type { FormValues } from '../forms/values.ts'

/** What every lead has, read from the answers to the vendor's form. */
export interface Answers {
  name: string
  email: string
  company: string | null
  companyDomain: string | null
  /** What leads of one company have in common; null where its domain is nobody's. */
  companyKey: string | null
  phone: string | null
  country: string | null
  product: string | null
}

export function read(values: FormValues): Answers {
  const text = (name: string): string | null => (typeof values[name] === 'string' ? values[name] : null)
  const email = (text('email') ?? '').toLowerCase()
  const domain = text('companyDomain') ?? email.split('@').at(-1) ?? null
  const companyKey = deals.accountKey(domain)
  return {
    name: text('name') ?? email,
    email,
    company: text('company'),
    // A provider of mailboxes is nobody's company.
    companyDomain: companyKey === null ? null : domain,
    companyKey,
    phone: text('phone'),
    country: text('country'),
    product: text('product'),
  }
}
