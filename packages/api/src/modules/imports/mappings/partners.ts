import { z } from 'zod'
import {
  ChoiceFrom,
  common,
  ExternalIdFrom,
  KeysFrom,
  ListFrom,
  NumberFrom,
  PartnerFrom,
  TextFrom,
  UserFrom,
} from './sources.ts'

export const PartnerMapping = z
  .strictObject({
    ...common,
    externalId: ExternalIdFrom,
    onlyKnown: z
      .boolean()
      .default(false)
      .meta({ description: 'Leaves rows alone whose partner is not there yet, rather than creating it.' }),
    name: TextFrom,
    type: ChoiceFrom.optional(),
    status: ChoiceFrom.optional().meta({
      description: 'The state a new partner comes with; from then on only commands change it.',
    }),
    tier: ChoiceFrom.optional(),
    territories: KeysFrom.optional(),
    products: KeysFrom.optional(),
    tags: ListFrom.optional(),
    channelManager: UserFrom.optional(),
    parent: PartnerFrom.optional(),
    routingWeight: NumberFrom.optional(),
    maxOpenLeads: NumberFrom.optional(),
    domain: TextFrom.optional(),
    website: TextFrom.optional(),
    country: TextFrom.optional(),
    description: TextFrom.optional(),
  })
  .meta({ id: 'ImportPartnerMapping', description: 'Fields that are not named stay as they are.' })
export type PartnerMapping = z.output<typeof PartnerMapping>
