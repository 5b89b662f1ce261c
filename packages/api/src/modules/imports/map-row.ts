import { CellError, readAmount, readDate } from './cells.ts'
import type { ImportMapping } from './schema.ts'

/** One line of the file as a deal to be. */
export interface MappedDeal {
  row: number
  externalId: string
  name: string
  stage: string
  accountName: string | null
  product: string | null
  amount: number | null
  currency: string | null
  partnerName: string | null
  stageChangedAt: string | null
  closedAt: string | null
}

export type CsvRow = Record<string, string>

/** Reads one line by the mapping. @throws CellError with the reason to show */
export function mapRow(mapping: ImportMapping, cells: CsvRow, row: number): MappedDeal {
  const cell = (column: string): string => (cells[column] ?? '').trim()
  const text = (from: ImportMapping['product']): string | null =>
    from === undefined ? null : (from.values?.[cell(from.column)] ?? cell(from.column)) || null

  const externalId = cell(mapping.externalId.column)
  if (externalId === '') throw new CellError(`${mapping.externalId.column} is empty; it tells the rows apart.`)
  const stageCell = cell(mapping.stage.column)
  const stage = mapping.stage.values[stageCell]
  if (stage === undefined) throw new CellError(`"${stageCell}" in ${mapping.stage.column} is no stage of the mapping.`)

  const { amount, partner } = mapping
  const amountCell = amount ? cell(amount.column) : ''
  const date = (from: ImportMapping['closedAt']): string | null =>
    from === undefined || cell(from.column) === '' ? null : readDate(cell(from.column), from.format, from.column)
  const closedAt = date(mapping.closedAt)
  return {
    row,
    externalId,
    stage,
    name: fill(mapping, cell),
    accountName: text(mapping.accountName),
    product: text(mapping.product),
    amount: amount && amountCell !== '' ? readAmount(amountCell, amount.currency, amount.unit, amount.column) : null,
    currency: amount && amountCell !== '' ? amount.currency : null,
    partnerName: partner ? cell(partner.column) || null : null,
    stageChangedAt: closedAt ?? date(mapping.stageChangedAt),
    closedAt,
  }
}

function fill({ name }: ImportMapping, cell: (column: string) => string): string {
  let missing = false
  const put = (_: string, column: string): string => {
    missing ||= cell(column) === ''
    return cell(column)
  }
  const full = name.template.replaceAll(/\{([^}]+)\}/g, put)
  const text = missing && name.fallback !== undefined ? name.fallback.replaceAll(/\{([^}]+)\}/g, put) : full
  if (text.trim() === '') throw new CellError('The columns of the name are empty.')
  if (text.length > 200) throw new CellError('The name is longer than 200 characters.')
  return text.trim()
}

/** Columns the mapping names that the file does not have. */
export function missingColumns(mapping: ImportMapping, header: readonly string[]): string[] {
  const { externalId, stage, accountName, product, amount, partner, stageChangedAt, closedAt, name } = mapping
  const named = [externalId, stage, accountName, product, amount, partner, stageChangedAt, closedAt].flatMap((from) =>
    from === undefined ? [] : [from.column],
  )
  const inName = [...`${name.template}${name.fallback ?? ''}`.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!)
  return [...new Set([...named, ...inName])].filter((column) => !header.includes(column))
}
