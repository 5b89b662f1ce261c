import { CellError, readAmount, readDate, readLine } from './cells.ts'
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
  const text = (from: ImportMapping['product'], max: number): string | null =>
    from === undefined
      ? null
      : readLine(from.values?.[cell(from.column)] ?? cell(from.column), max, from.column) || null

  const externalId = readLine(cell(mapping.externalId.column), 120, mapping.externalId.column)
  if (externalId === '')
    throw new CellError(`${mapping.externalId.column} is empty; it tells the rows apart.`)
  const stageCell = cell(mapping.stage.column)
  const stage = mapping.stage.values[stageCell]
  if (stage === undefined)
    throw new CellError(`"${stageCell}" in ${mapping.stage.column} is no stage of the mapping.`)

  const { amount, partner } = mapping
  const amountCell = amount ? cell(amount.column) : ''
  const date = (from: ImportMapping['closedAt']): string | null =>
    from === undefined || cell(from.column) === ''
      ? null
      : readDate(cell(from.column), from.format, from.column)
  const closedAt = date(mapping.closedAt)
  return {
    row,
    externalId,
    stage,
    name: fill(mapping, cell),
    accountName: text(mapping.accountName, 200),
    product: text(mapping.product, 120),
    amount:
      amount && amountCell !== ''
        ? readAmount(amountCell, amount.currency, amount.unit, amount.column)
        : null,
    currency: amount && amountCell !== '' ? amount.currency : null,
    partnerName: partner ? readLine(cell(partner.column), 200, partner.column) || null : null,
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
  return readLine(text.trim(), 200, 'The name')
}

/** Columns the mapping names that the file does not have. */
export function missingColumns(mapping: ImportMapping, header: readonly string[]): string[] {
  const { externalId, stage, accountName, product, amount, partner, stageChangedAt, closedAt, name } = mapping
  const named = [externalId, stage, accountName, product, amount, partner, stageChangedAt, closedAt].flatMap(
    (from) => (from === undefined ? [] : [from.column]),
  )
  const inName = [...`${name.template}${name.fallback ?? ''}`.matchAll(/\{([^}]+)\}/g)].map(
    (match) => match[1]!,
  )
  return [...new Set([...named, ...inName])].filter((column) => !header.includes(column))
}
