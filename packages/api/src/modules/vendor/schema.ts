import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { Currency, Instant, Version, line } from '../../http/schemas.ts'
import { Programme, ProgrammeChange } from './programme.ts'

export const StageKey = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/, 'Expected a stage key such as prospecting')
  .meta({ examples: ['prospecting'] })

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
    programme: Programme,
    sandbox: z.boolean().meta({ description: 'Whether keys may move the clock of the programme.' }),
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: 'Vendor', description: 'The company that runs the partner programme: the tenant.' })
export type Vendor = z.infer<typeof Vendor>

const Locale = z
  .string()
  .max(35)
  .refine(knownLocale, 'Expected a language tag such as de or pt-BR')
  .meta({ examples: ['en'] })

function knownLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

export const VendorUpdate = z
  .strictObject({
    name: line(120).optional(),
    locale: Locale.optional(),
    currency: Currency.optional(),
    programme: ProgrammeChange.optional(),
  })
  .meta({ id: 'VendorUpdate', description: 'Only the named fields change.' })
export type VendorUpdate = z.infer<typeof VendorUpdate>
