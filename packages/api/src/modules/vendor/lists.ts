import { z } from 'zod'
import { Country, line } from '../../http/schemas.ts'

export const Key = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/, 'Expected a key such as gold or central_europe')
  .meta({ examples: ['gold'] })

const labelled = { key: Key, label: line(80).meta({ examples: ['Gold'] }) }

export const PartnerType = z.strictObject(labelled).meta({ id: 'PartnerType' })
export const Tier = z
  .strictObject({
    ...labelled,
    rank: z.int().min(0).max(1000).meta({ description: 'The higher, the better.' }),
  })
  .meta({ id: 'Tier' })
export const Territory = z
  .strictObject({ ...labelled, countries: z.array(Country).max(250) })
  .meta({ id: 'Territory', description: 'A part of the market, by its countries.' })
export const Product = z.strictObject(labelled).meta({ id: 'Product' })

/** A list of the vendor's own: each key names one entry. */
export function listOf<T extends z.ZodObject<{ key: typeof Key }>>(entry: T, min: number, max: number) {
  return z
    .array(entry)
    .min(min)
    .max(max)
    .superRefine((list, context) => {
      const keys = new Set<string>()
      for (const [index, { key }] of (list as Array<{ key: string }>).entries()) {
        if (keys.has(key)) {
          context.addIssue({ code: 'custom', path: [index, 'key'], message: `There are two "${key}".` })
        }
        keys.add(key)
      }
    })
}

/** Everything a vendor names for itself; partners, leads and deals refer to the keys. */
export const vendorLists = {
  partnerTypes: listOf(PartnerType, 1, 50).meta({ description: 'The first is what a new partner is.' }),
  tiers: listOf(Tier, 0, 20),
  territories: listOf(Territory, 0, 300),
  products: listOf(Product, 0, 500),
}
const Lists = z.object(vendorLists)
export type VendorLists = z.infer<typeof Lists>

export const Branding = z
  .strictObject({
    logoUrl: z
      .url({ protocol: /^https$/ })
      .max(2000)
      .nullable()
      .meta({ examples: ['https://northwind.example/logo.svg'] }),
    accentColor: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i, 'Expected a colour such as #0f766e')
      .nullable()
      .meta({ examples: ['#0f766e'] }),
  })
  .meta({ id: 'Branding', description: "How the vendor's pages look." })
export type Branding = z.infer<typeof Branding>

export const noBranding: Branding = { logoUrl: null, accentColor: null }

/** The lists of a programme that has named none. */
export const defaultLists: VendorLists = {
  partnerTypes: [
    { key: 'reseller', label: 'Reseller' },
    { key: 'distributor', label: 'Distributor' },
    { key: 'referrer', label: 'Referrer' },
    { key: 'integrator', label: 'Integrator' },
  ],
  tiers: [],
  territories: [],
  products: [],
}
