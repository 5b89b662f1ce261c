import { z } from 'zod'
import { Instant, Paging, Version } from '../../http/schemas.ts'
import { idSchema } from '../../ids.ts'
import { DealMapping } from './mappings/deals.ts'
import { LeadMapping } from './mappings/leads.ts'
import { PartnerMapping } from './mappings/partners.ts'
import { UserMapping } from './mappings/users.ts'

export const ImportKindName = z.enum(['partners', 'users', 'leads', 'deals'])
export type ImportKindName = z.infer<typeof ImportKindName>
export const ImportStatus = z.enum(['waiting', 'running', 'finished', 'cancelled', 'failed'])
export const RowOutcome = z.enum(['created', 'updated', 'unchanged', 'rejected'])

export const Import = z
  .object({
    id: idSchema('import'),
    kind: ImportKindName,
    source: z
      .string()
      .nullable()
      .meta({ description: 'The system that the file comes from.', examples: ['crm-export'] }),
    dryRun: z.boolean().meta({ description: 'Whether it only says what it would do.' }),
    status: ImportStatus,
    processed: z.int().meta({ description: 'Rows so far: the sum of the next four.' }),
    created: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    rejected: z.int(),
    failure: z
      .string()
      .nullable()
      .meta({ description: 'Why it failed. Send the file again: it goes on where it was.' }),
    version: Version,
    createdAt: Instant,
    finishedAt: Instant.nullable(),
  })
  .meta({ id: 'Import', description: 'A file on its way into the programme.' })
export type Import = z.infer<typeof Import>

const dryRun = z
  .boolean()
  .default(false)
  .meta({ description: 'Stores nothing; the rows of the import say what would happen.' })

export const ImportCreate = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('partners'), dryRun, mapping: PartnerMapping }),
    z.strictObject({ kind: z.literal('users'), dryRun, mapping: UserMapping }),
    z.strictObject({ kind: z.literal('leads'), dryRun, mapping: LeadMapping }),
    z.strictObject({ kind: z.literal('deals'), dryRun, mapping: DealMapping }),
  ])
  .meta({
    id: 'ImportCreate',
    examples: [
      {
        kind: 'deals',
        dryRun: true,
        mapping: {
          source: 'crm-export',
          externalId: { column: 'Opportunity' },
          name: { template: '{Account}: {Product}' },
          stage: { column: 'Stage', values: { Won: 'won', Open: 'prospecting' } },
        },
      },
    ],
  })
export type ImportCreate = z.output<typeof ImportCreate>
export type ImportMapping = ImportCreate['mapping']

export const ImportRow = z
  .object({
    row: z.int().meta({ description: 'Line of the CSV in which it begins; the heading is line 1.' }),
    outcome: RowOutcome,
    key: z.string().nullable().meta({ description: 'The external id of the row, or the e-mail.' }),
    changes: z.array(z.string()).meta({ description: 'Fields of the record that differ.' }),
    reason: z.string().nullable().meta({ description: 'Why it was rejected.' }),
  })
  .meta({ id: 'ImportRow', description: 'What became of one row, or in a dry run would become of it.' })
export type ImportRow = z.infer<typeof ImportRow>

export const ImportParams = z.object({ importId: idSchema('import') })
export const ImportQuery = Paging.extend({
  kind: ImportKindName.optional(),
  status: ImportStatus.optional(),
})
export type ImportQuery = z.infer<typeof ImportQuery>
export const ImportRowQuery = Paging.extend({ outcome: RowOutcome.optional() })
export type ImportRowQuery = z.infer<typeof ImportRowQuery>
