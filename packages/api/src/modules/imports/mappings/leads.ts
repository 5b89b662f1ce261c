import { z } from 'zod'
import { FieldName } from '../../forms/conditions.ts'
import { common, ExternalIdFrom, PartnerFrom, TextFrom } from './sources.ts'

export const LeadMapping = z
  .strictObject({
    ...common,
    externalId: ExternalIdFrom,
    values: z.record(FieldName, TextFrom).meta({
      description:
        "Fields of the vendor's lead form. A checkbox is yes or no, several choices are parted by semicolons, money is written `EUR 1234.50`, a date `2026-12-31`.",
      examples: [{ email: { column: 'Mail' }, consent: { value: 'yes' } }],
    }),
    partner: PartnerFrom.optional().meta({ description: 'Whom to offer a new lead to.' }),
  })
  .meta({ id: 'ImportLeadMapping', description: "New leads go through the vendor's form and rules." })
export type LeadMapping = z.output<typeof LeadMapping>
