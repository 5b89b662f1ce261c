import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { Currency, Instant, line } from '../../http/schemas.ts'
import { PartnerStatus } from '../partners/schema.ts'
import { Key } from '../vendor/lists.ts'
import { StageKey } from '../vendor/schema.ts'

const Column = line(200).meta({ description: 'A column heading of the CSV.' })
const Translation = z
  .record(z.string(), z.string())
  .optional()
  .meta({ description: 'Replaces a cell by another text.' })
const TextFrom = z.strictObject({ column: Column, values: Translation })
const dateFormats = ['YYYY-MM-DD', 'M/D/YYYY', 'D.M.YYYY', 'D/M/YYYY'] as const
const DateFrom = z.strictObject({ column: Column, format: z.enum(dateFormats).default('YYYY-MM-DD') })
export type DateFormat = (typeof dateFormats)[number]

/** Says which column becomes which field. Kept as a file beside the data, so that an import can be run again. */
export const ImportMapping = z
  .strictObject({
    source: line(100).meta({ description: 'Where the rows come from; external ids are unique within it.' }),
    externalId: z.strictObject({ column: Column }),
    name: z.strictObject({
      template: line(200).meta({
        description: 'Text with {column} in braces.',
        examples: ['{product} for {account}'],
      }),
      fallback: line(200).optional().meta({ description: 'Used when a column of the template is empty.' }),
    }),
    stage: z.strictObject({ column: Column, values: z.record(z.string(), StageKey) }),
    accountName: TextFrom.optional(),
    product: TextFrom.optional(),
    amount: z
      .strictObject({ column: Column, currency: Currency, unit: z.enum(['major', 'minor']).default('major') })
      .optional(),
    partner: z
      .strictObject({
        column: Column,
        create: z
          .strictObject({ type: Key, status: PartnerStatus.default('active') })
          .optional()
          .meta({
            description:
              'How to create a partner whose name is not known yet; without it the row is rejected.',
          }),
      })
      .optional(),
    stageChangedAt: DateFrom.optional(),
    closedAt: DateFrom.optional(),
  })
  .meta({ id: 'ImportMapping' })
export type ImportMapping = z.output<typeof ImportMapping>

export const ImportStatus = z.enum(['waiting', 'running', 'finished', 'cancelled', 'failed'])
export const Rejection = z
  .object({
    row: z.int().meta({ description: 'Line of the CSV; the heading is line 1.' }),
    reason: z.string(),
  })
  .meta({ id: 'ImportRejection' })

export const Import = z
  .object({
    id: idSchema('import'),
    kind: z.enum(['deals']),
    status: ImportStatus,
    processed: z.int(),
    created: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    rejected: z.int(),
    rejections: z.array(Rejection).meta({ description: 'The first 100.' }),
    createdAt: Instant,
    finishedAt: Instant.nullable(),
  })
  .meta({ id: 'Import', description: 'A file on its way into the programme.' })
export type Import = z.infer<typeof Import>

export const ImportCreate = z
  .strictObject({ kind: z.enum(['deals']), mapping: ImportMapping })
  .meta({ id: 'ImportCreate' })
export type ImportCreate = z.output<typeof ImportCreate>
export const ImportParams = z.object({ importId: idSchema('import') })
