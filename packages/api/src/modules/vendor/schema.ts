import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { Currency, Instant, Locale, Version, line } from '../../http/schemas.ts'
import { Branding, Key, vendorLists } from './lists.ts'
import { Programme, ProgrammeChange } from './programme.ts'

export const StageKey = Key.meta({ examples: ['prospecting'] })

/** A step of the vendor's pipeline. `won` and `lost` stages close a deal. */
export const Stage = z
  .object({
    key: StageKey,
    label: line(60).meta({ examples: ['Prospecting'] }),
    kind: z.enum(['open', 'won', 'lost']),
    probability: z.int().min(0).max(100).meta({ description: 'Chance to win, in per cent.' }),
  })
  .meta({ id: 'Stage' })
export type Stage = z.infer<typeof Stage>

export const Vendor = z
  .object({
    id: idSchema('vendor'),
    name: line(120),
    slug: z.string(),
    locale: z.string().meta({ examples: ['en'] }),
    currency: Currency,
    stages: z.array(Stage),
    ...vendorLists,
    branding: Branding,
    programme: Programme,
    sandbox: z.boolean().meta({ description: 'Whether keys may move the clock of the programme.' }),
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: 'Vendor', description: 'The company that runs the partner programme: the tenant.' })
export type Vendor = z.infer<typeof Vendor>

export const PublicVendor = Vendor.pick({
  id: true,
  name: true,
  locale: true,
  currency: true,
  branding: true,
}).meta({
  id: 'PublicVendor',
  description: 'What anyone may know of the vendor: enough to draw a page.',
})
export type PublicVendor = z.infer<typeof PublicVendor>

export const VendorUpdate = z
  .strictObject({
    name: line(120).optional(),
    locale: Locale.optional(),
    currency: Currency.optional(),
    partnerTypes: vendorLists.partnerTypes.optional(),
    tiers: vendorLists.tiers.optional(),
    territories: vendorLists.territories.optional(),
    products: vendorLists.products.optional(),
    branding: Branding.partial().optional(),
    programme: ProgrammeChange.optional(),
  })
  .meta({ id: 'VendorUpdate', description: 'Only the named fields change. A list is replaced as a whole.' })
export type VendorUpdate = z.infer<typeof VendorUpdate>
