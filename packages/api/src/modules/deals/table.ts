import { bigint, date, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { Deal } from './schema.ts'

export const deals = pgTable('deals', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('deal').notNull(),
  name: text().notNull(),
  accountName: text('account_name'),
  accountDomain: text('account_domain'),
  amount: bigint({ mode: 'number' }),
  currency: text(),
  stage: text().notNull(),
  registrationStatus: text('registration_status').$type<Deal['registrationStatus']>().notNull(),
  partnerId: publicId('partner'),
  ownerId: publicId('user'),
  leadId: publicId('lead'),
  product: text(),
  expectedCloseOn: date('expected_close_on', { mode: 'string' }),
  closedAt: instant('closed_at'),
  protectedUntil: instant('protected_until'),
  stageChangedAt: instant('stage_changed_at').notNull(),
  externalId: text('external_id'),
  version: integer().notNull().default(1),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})
