import { z } from 'zod'
import { Currency, line } from '../../../http/schemas.ts'
import { PartnerStatus } from '../../partners/schema.ts'
import { Key } from '../../vendor/lists.ts'

export const Column = line(200).meta({ description: 'A column heading of the CSV.' })
const Translation = z
  .record(z.string(), z.string().max(500))
  .optional()
  .meta({ description: 'Replaces a cell by another text.' })
const Otherwise = z
  .string()
  .max(500)
  .optional()
  .meta({ description: 'Taken when the cell is empty, or no choice.' })

/** How the file is written. */
export const FileFormat = z
  .strictObject({
    encoding: z.enum(['utf-8', 'windows-1252', 'utf-16le']).default('utf-8'),
    separator: z.enum([',', ';', '\t', '|']).default(','),
    quote: z.enum(['"', "'"]).default('"'),
  })
  .prefault({})
  .meta({ id: 'ImportFileFormat', description: 'How the file is written.' })
export type FileFormat = z.output<typeof FileFormat>

const oneSource = { message: 'Name exactly one of column, template and value.' }
const sources = (from: { column?: unknown; template?: unknown; value?: unknown }): number =>
  [from.column, from.template, from.value].filter((one) => one !== undefined).length

export const TextFrom = z
  .strictObject({
    column: Column.optional(),
    values: Translation,
    otherwise: Otherwise,
    template: line(200)
      .optional()
      .meta({ description: 'Text with {column} in braces.', examples: ['{product} for {account}'] }),
    fallback: line(200).optional().meta({ description: 'Used when a column of the template is empty.' }),
    value: line(500).optional().meta({ description: 'The same for every row.' }),
  })
  .refine((from) => sources(from) === 1, oneSource)
  .meta({ id: 'ImportText', description: 'Text: of a column, put together, or the same for every row.' })
export type TextFrom = z.output<typeof TextFrom>

/** A key of the programme: a stage, a type, a role. */
export const ChoiceFrom = z
  .strictObject({
    column: Column.optional(),
    values: Translation,
    otherwise: Otherwise,
    value: line(120).optional().meta({ description: 'The same for every row.' }),
  })
  .refine((from) => sources(from) === 1, { message: 'Name exactly one of column and value.' })
  .meta({ id: 'ImportChoice', description: 'One of the keys of the programme.' })
export type ChoiceFrom = z.output<typeof ChoiceFrom>

export const dateFormats = [
  'YYYY-MM-DD',
  'YYYY/MM/DD',
  'YYYYMMDD',
  'M/D/YYYY',
  'D/M/YYYY',
  'D.M.YYYY',
  'D-M-YYYY',
  'D MMM YYYY',
  'ISO 8601',
] as const
export type DateFormat = (typeof dateFormats)[number]
export const DateFrom = z
  .strictObject({ column: Column, format: z.enum(dateFormats).default('YYYY-MM-DD') })
  .meta({ id: 'ImportDate', description: 'A day, or with "ISO 8601" a moment.' })
export type DateFrom = z.output<typeof DateFrom>

export const MoneyFrom = z
  .strictObject({
    column: Column,
    currency: z.union([Currency, z.strictObject({ column: Column })]),
    unit: z.enum(['major', 'minor']).default('major'),
    decimal: z.enum(['.', ',']).default('.'),
    thousands: z
      .enum([',', '.', ' ', "'"])
      .optional()
      .meta({ description: 'Between groups of three digits; a space stands for the narrow ones, too.' }),
  })
  .refine((from) => from.decimal !== from.thousands, { message: 'decimal and thousands must differ.' })
  .meta({ id: 'ImportMoney' })
export type MoneyFrom = z.output<typeof MoneyFrom>

export const ListFrom = z
  .strictObject({
    column: Column,
    separator: line(5).default(';'),
    values: Translation,
  })
  .meta({ id: 'ImportList', description: 'Several texts in one cell.' })
export type ListFrom = z.output<typeof ListFrom>

export const NumberFrom = z.strictObject({ column: Column }).meta({ id: 'ImportNumber' })
export type NumberFrom = z.output<typeof NumberFrom>

const Create = z
  .boolean()
  .default(false)
  .meta({ description: 'Adds what the vendor does not have yet; without it the row is rejected.' })
/** Entries of one of the vendor's own lists, by key or by label. */
export const KeysFrom = z
  .strictObject({ column: Column, separator: line(5).default(';'), values: Translation, create: Create })
  .meta({ id: 'ImportKeys', description: "Entries of one of the vendor's lists, by key or label." })
export type KeysFrom = z.output<typeof KeysFrom>

export const UserFrom = z
  .strictObject({ column: Column, by: z.enum(['email', 'externalId']).default('email') })
  .meta({ id: 'ImportUser', description: 'A user who is there already.' })
export type UserFrom = z.output<typeof UserFrom>

export const PartnerFrom = z
  .strictObject({
    column: Column,
    by: z.enum(['name', 'externalId']).default('name'),
    create: z
      .strictObject({ type: Key, status: PartnerStatus.default('active') })
      .optional()
      .meta({
        description: 'How to create a partner that is not known yet; without it the row is rejected.',
      }),
  })
  .refine((from) => from.by === 'name' || !from.create, {
    message: 'Only a partner that is named by its name can be created on the way.',
  })
  .meta({ id: 'ImportPartner', description: 'The partner a row belongs to.' })
export type PartnerFrom = z.output<typeof PartnerFrom>

export const ExternalIdFrom = z.strictObject({ column: Column })
/** What every mapping begins with. */
export const common = {
  file: FileFormat,
  source: line(100)
    .optional()
    .meta({ description: 'The system the rows come from. Deals can be listed by it.' }),
}
