import type { z } from 'zod'
import { isCurrency } from '../../money.ts'
import { CellError, readAmount, readDate, readLine, readProse, shorten } from './cells.ts'
import type { Columns, Reader } from './columns.ts'
import type { ChoiceFrom, DateFrom, ListFrom, MoneyFrom, NumberFrom, TextFrom } from './mappings/sources.ts'

const placeholder = /\{([^}]+)\}/g

const labelOf = ({ column, template }: TextFrom): string => column ?? template ?? 'The text'

/** Translations of a mapping by column: a template shows cells as the fields of the same columns do. */
export type Translations = ReadonlyMap<string, Record<string, string>>

export function translationsOf(mapping: object): Translations {
  const fields = Object.values(mapping) as Array<Partial<TextFrom> | undefined>
  return new Map(
    fields.flatMap((from) => (from?.column !== undefined && from.values ? [[from.column, from.values]] : [])),
  )
}

/** Makes readers for the fields of one mapping and one file. */
export function readersOf(columns: Columns, translations: Translations) {
  /** Null for an empty cell. */
  const text =
    (max: number, style: 'line' | 'prose' = 'line') =>
    (from: TextFrom): Reader<string | null> => {
      const read = plain(from)
      const check = style === 'line' ? readLine : readProse
      return (cells) => check(read(cells), max, labelOf(from)) || null
    }

  /** As text, but empty is a mistake; `why` says what the column is for. */
  const required =
    (max: number, why: string) =>
    (from: TextFrom): Reader<string> => {
      const read = text(max)(from)
      return (cells) => {
        const found = read(cells)
        if (found === null) throw new CellError(`${labelOf(from)} is empty; ${why}`)
        return found
      }
    }

  function plain({ column, values, otherwise, template, fallback, value }: TextFrom): Reader<string> {
    if (value !== undefined) return () => value
    if (template !== undefined) return filled(template, fallback)
    const cell = columns.cell(column ?? '')
    return (cells) => values?.[cell(cells)] ?? (cell(cells) || (otherwise ?? ''))
  }

  /** Null when a column of the template is empty and there is no fallback for that. */
  function filled(template: string, fallback: string | undefined): Reader<string> {
    const parts = new Map<string, Reader<string>>()
    for (const [, column = ''] of `${template}${fallback ?? ''}`.matchAll(placeholder))
      parts.set(column, columns.cell(column))
    return (cells) => {
      let missing = false
      const put = (_: string, column: string): string => {
        const cell = parts.get(column)?.(cells) ?? ''
        missing ||= cell === ''
        return translations.get(column)?.[cell] ?? cell
      }
      const full = template.replaceAll(placeholder, put)
      return (missing && fallback !== undefined ? fallback.replaceAll(placeholder, put) : full).trim()
    }
  }

  /** A key: the translation of the cell, or the cell itself where the mapping translates nothing. Null when empty. */
  const choice =
    (noun: string) =>
    ({ column, values, otherwise, value }: ChoiceFrom): Reader<string | null> => {
      if (value !== undefined) return () => value
      const cell = columns.cell(column ?? '')
      return (cells) => {
        const found = cell(cells)
        const key = values ? values[found] : found
        const chosen = key === undefined || key === '' ? otherwise : key
        if (chosen !== undefined) return chosen
        if (found === '') return null
        throw new CellError(`"${shorten(found)}" in ${column} is no ${noun} of the mapping.`)
      }
    }

  const moment = ({ column, format }: DateFrom): Reader<string | null> => {
    const cell = columns.cell(column)
    return (cells) => (cell(cells) === '' ? null : readDate(cell(cells), format, column))
  }

  const day = (from: DateFrom): Reader<string | null> => {
    const read = moment(from)
    return (cells) => read(cells)?.slice(0, 10) ?? null
  }

  const money = (from: MoneyFrom): Reader<{ amount: number; currency: string } | null> => {
    const cell = columns.cell(from.column)
    const { currency } = from
    const currencyOf = typeof currency === 'string' ? () => currency : columns.cell(currency.column)
    return (cells) => {
      if (cell(cells) === '') return null
      const code = currencyOf(cells).toUpperCase()
      if (!isCurrency(code)) throw new CellError(`"${shorten(code)}" is not a currency such as EUR.`)
      return { amount: readAmount(cell(cells), code, from), currency: code }
    }
  }

  const list = ({
    column,
    separator,
    values,
  }: Pick<ListFrom, 'column' | 'separator' | 'values'>): Reader<string[]> => {
    const cell = columns.cell(column)
    return (cells) => {
      const parts = cell(cells)
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== '')
      return [...new Set(parts.map((part) => readLine(values?.[part] ?? part, 120, column)))]
    }
  }

  const number = ({ column }: NumberFrom): Reader<number | null> => {
    const cell = columns.cell(column)
    return (cells) => {
      const text = cell(cells)
      if (text === '') return null
      if (/^\d{1,9}$/.test(text)) return Number(text)
      throw new CellError(`"${shorten(text)}" in ${column} is not a whole number.`)
    }
  }

  return { text, required, choice, moment, day, money, list, number }
}

/** As `read`, but the text must also be what the API takes at this place. */
export function checked<T extends string | null>(
  read: Reader<T>,
  schema: z.ZodType<string>,
  column: string,
): Reader<T | string> {
  return (cells) => {
    const text = read(cells)
    if (text === null) return text
    const result = schema.safeParse(text)
    if (result.success) return result.data
    throw new CellError(`"${shorten(text)}" in ${column}: ${result.error.issues[0]?.message ?? 'not valid'}.`)
  }
}

type Readers = Record<string, Reader<unknown> | undefined>
type Read<R> = R extends Reader<infer T> ? T : never
type FieldsOf<R extends Readers> = {
  [K in keyof R as undefined extends R[K] ? never : K]: Read<R[K]>
} & { [K in keyof R as undefined extends R[K] ? K : never]?: Read<Exclude<R[K], undefined>> }

/** Reads all fields that the mapping names; the others are absent, so that what is stored stays. */
export function record<R extends Readers>(readers: R): Reader<FieldsOf<R>> {
  const named = Object.entries(readers).filter(
    (entry): entry is [string, Reader<unknown>] => entry[1] !== undefined,
  )
  return (cells) => Object.fromEntries(named.map(([name, read]) => [name, read(cells)])) as FieldsOf<R>
}

/** As `read`, but one of the keys the API knows; absent when the cell is empty. */
export function oneOf<T extends string>(
  read: Reader<string | null>,
  keys: z.ZodEnum<Record<T, T>>,
  noun: string,
): Reader<T | undefined> {
  return (cells) => {
    const text = read(cells)
    if (text === null) return undefined
    const result = keys.safeParse(text)
    if (result.success) return result.data
    throw new CellError(
      `There is no ${noun} "${shorten(text)}". Known: ${Object.keys(keys.enum).join(', ')}.`,
    )
  }
}
