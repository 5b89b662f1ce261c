import { z } from 'zod'
import { ChoiceFrom, ExternalIdFrom, PartnerFrom, TextFrom, common } from './sources.ts'

export const UserMapping = z
  .strictObject({
    ...common,
    email: TextFrom,
    name: TextFrom,
    externalId: ExternalIdFrom.optional(),
    role: ChoiceFrom.optional(),
    partner: PartnerFrom.optional().meta({
      description: 'Without it, or where its cell is empty, the user is staff.',
    }),
  })
  .meta({ id: 'ImportUserMapping', description: 'Known by external id where there is one, else by e-mail.' })
export type UserMapping = z.output<typeof UserMapping>
