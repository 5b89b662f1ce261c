import { CellError, readAmount, readDate, readLine } from './cells.ts'
import type { ImportMapping } from './schema.ts'

/** One line of the file as a deal to be. */
export interface MappedDeal {
  row: number
  externalId: string
  name: string
  stage: string
  /** Absent, as the next three: the mapping does not name it, so what is stored stays. */
  accountName?: string | null
  product?: string | null
  amount?: number | null
  currency?: string | null
  partnerName?: string | null
  stageChangedAt: string | null
  closedAt: string | null
}

export type CsvRow = Record<string, string>

/** Reads one line by the mapping. @throws CellError with the reason to show */
export function mapRow(mapping: ImportMapping, cells: CsvRow, row: number): MappedDeal {
  const cell = (column: string): string => (cells[column] ?? '').trim()
  const text = (from: NonNullable<ImportMapping['product']>, max: number): string | null =>
    readLine(translated(from, cell), max, from.column) || null

  const externalId = readLine(cell(mapping.externalId.column), 120, mapping.externalId.column)
  if (externalId === '')
    throw new CellError(`${mapping.externalId.column} is empty; it tells the rows apart.`)
  const stageCell = cell(mapping.stage.column)
  const stage = mapping.stage.values[stageCell]
  if (stage === undefined)
    throw new CellError(`"${stageCell}" in ${mapping.stage.column} is no stage of the mapping.`)

  const { amount, partner } = mapping
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
    ...(mapping.accountName && { accountName: text(mapping.accountName, 200) }),
    ...(mapping.product && { product: text(mapping.product, 120) }),
    ...(amount && money(amount, cell(amount.column))),
    ...(partner && { partnerName: readLine(cell(partner.column), 200, partner.column) || null }),
    stageChangedAt: closedAt ?? date(mapping.stageChangedAt),
    closedAt,
  }
}

type Cell = (column: string) => string

function translated({ column, values }: NonNullable<ImportMapping['product']>, cell: Cell): string {
  return values?.[cell(column)] ?? cell(column)
}

function money(
  from: NonNullable<ImportMapping['amount']>,
  text: string,
): Pick<MappedDeal, 'amount' | 'currency'> {
  if (text === '') return { amount: null, currency: null }
  return { amount: readAmount(text, from.currency, from.unit, from.column), currency: from.currency }
}

function fill({ name, accountName, product }: ImportMapping, cell: Cell): string {
  let missing = false
  const put = (_: string, column: string): string => {
    missing ||= cell(column) === ''
    const from = [accountName, product].find((one) => one?.column === column)
    return from ? translated(from, cell) : cell(column)
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
