import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { Currency, Instant, Locale, Version, line } from '../../http/schemas.ts'
import { Branding, Key, listOf, vendorLists } from './lists.ts'
import { Programme, ProgrammeChange } from './programme.ts'

export const StageKey = Key.meta({ examples: ['prospecting'] })

const stageKinds = ['open', 'won', 'lost'] as const

/** A step of the vendor's pipeline. `won` and `lost` stages close a deal. */
export const Stage = z
  .strictObject({
    key: StageKey,
    label: line(60).meta({ examples: ['Prospecting'] }),
    kind: z.enum(stageKinds),
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

export const StagesReplace = z
  .strictObject({
    stages: listOf(Stage, 3, 50)
      .superRefine((list, context) => {
        for (const kind of stageKinds)
          if (!list.some((stage) => stage.kind === kind))
            context.addIssue({ code: 'custom', message: `Name at least one stage of the kind "${kind}".` })
      })
      .meta({
        description: 'The whole pipeline, in order, with at least one stage of each kind.',
        examples: [
          [
            { key: 'prospecting', label: 'Prospecting', kind: 'open', probability: 20 },
            { key: 'won', label: 'Won', kind: 'won', probability: 100 },
            { key: 'lost', label: 'Lost', kind: 'lost', probability: 0 },
          ],
        ],
      }),
    moves: z
      .record(StageKey, StageKey)
      .optional()
      .meta({
        description:
          'Where the deals of a stage that goes are moved to: its key, and the key of a stage of the same kind.',
        examples: [{ qualification: 'prospecting' }],
      }),
  })
  .meta({ id: 'StagesReplace' })
export type StagesReplace = z.infer<typeof StagesReplace>
