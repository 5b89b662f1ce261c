import { z } from 'zod'
import {
  ChoiceFrom,
  Column,
  DateFrom,
  ExternalIdFrom,
  MoneyFrom,
  PartnerFrom,
  TextFrom,
  UserFrom,
  common,
} from './sources.ts'

/** Says which column becomes which field. Kept as a file beside the data, so that an import can be run again. */
export const DealMapping = z
  .strictObject({
    ...common,
    externalId: ExternalIdFrom,
    name: TextFrom,
    stage: ChoiceFrom,
    accountName: TextFrom.optional(),
    accountDomain: z.strictObject({ column: Column }).optional(),
    product: TextFrom.optional(),
    amount: MoneyFrom.optional(),
    partner: PartnerFrom.optional(),
    owner: UserFrom.optional(),
    expectedCloseOn: DateFrom.optional(),
    stageChangedAt: DateFrom.optional(),
    closedAt: DateFrom.optional(),
  })
  .meta({ id: 'ImportDealMapping', description: 'Fields that are not named stay as they are.' })
export type DealMapping = z.output<typeof DealMapping>
