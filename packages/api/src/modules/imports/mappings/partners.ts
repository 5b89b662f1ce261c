import { z } from 'zod'
import { ChoiceFrom, ExternalIdFrom, TextFrom, common } from './sources.ts'

export const PartnerMapping = z
  .strictObject({
    ...common,
    externalId: ExternalIdFrom,
    name: TextFrom,
    type: ChoiceFrom.optional(),
    status: ChoiceFrom.optional(),
    tier: TextFrom.optional(),
    territory: TextFrom.optional(),
  })
  .meta({ id: 'ImportPartnerMapping', description: 'Fields that are not named stay as they are.' })
export type PartnerMapping = z.output<typeof PartnerMapping>
