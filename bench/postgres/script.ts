import type postgres from 'postgres'
import { countedUuid, idStart } from '../data/vendors.ts'
import { unique } from '../operations.ts'
import type { Statement } from './wiretap.ts'

export interface Script {
  text: string
  /** Values for pgbench's `-D`. */
  variables: Record<string, string>
}

/** What the words of the first vendor begin with, in the index of words. */
const tag = countedUuid('vendor', 1).slice(-8)

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * The statements of one request as a pgbench script: all in one pipelined flight, each run for a random vendor and,
 * where the request makes new ids or unique values, with new ones.
 * @param sql acts as the app role; it knows the type of each parameter.
 * @param prints of the vendors' credentials, in the order of their numbers; the statements are those of the first.
 */
export async function toScript(
  sql: postgres.Sql,
  statements: Statement[],
  prints: string[],
): Promise<Script> {
  const variables: Record<string, string> = {}
  const fresh = new Map<string, string>()
  const lines: string[] = []

  function variable(name: string, value: string): string {
    if (value === '') return "''"
    variables[name] = value
    return `:${name}`
  }

  /** SQL for what differs from one run to the next; undefined for what stays as it was sent. */
  function changing(name: string, value: string): string | undefined {
    for (const kind of ['vendor', 'key'] as const) {
      if (value === countedUuid(kind, 1))
        return `'${idStart[kind]}' || lpad(to_hex(:vendor::bigint), 12, '0')`
    }
    if (value === prints[0]) return `('{${prints.join(',')}}'::text[])[:vendor::integer]`
    if (uuidPattern.test(value)) {
      if (!fresh.has(value)) fresh.set(value, freshUuid(fresh.size))
      return fresh.get(value)
    }
    if (value.includes(`'${tag}`)) return pieced(name, value, tag, `lpad(to_hex(:vendor::bigint), 8, '0')`)
    if (!value.includes(unique) || value.length > 300) return undefined
    return pieced(name, value, unique, `lpad(to_hex(:random::bigint), ${unique.length}, '0')`)
  }

  /** Not as literals: pgbench would take a colon in them for one of its variables. */
  function pieced(name: string, value: string, changing: string, expression: string): string {
    return value
      .split(changing)
      .map((piece, place) => variable(`${name}_${place}`, piece))
      .join(` || ${expression} || `)
  }

  for (const [number, { sql: text, parameters }] of statements.entries()) {
    const types = parameters.length > 0 ? await parameterTypes(sql, text) : []
    const line = text.replaceAll(/\$(\d+)/g, (_, place: string) => {
      const value = parameters[Number(place) - 1]
      if (value === null || value === undefined) return 'null'
      const name = `s${number}p${place}`
      const expression = changing(name, value)
      return expression === undefined
        ? variable(name, value)
        : `((${expression})::${types[Number(place) - 1]})`
    })
    lines.push(`${line.trim()};`)
  }
  const text = [
    `\\set vendor random(1, ${prints.length})`,
    `\\set random random(0, ${2 ** 47})`,
    '\\startpipeline',
    ...lines,
    '\\endpipeline',
  ].join('\n')
  return { text, variables }
}

/** Ordered by time like the ids of the API, so that the indexes grow in the same place. */
function freshUuid(nth: number): string {
  const time = "lpad(to_hex((extract(epoch from now()) * 1000)::bigint), 12, '0')"
  return `${time} || '7${nth.toString(16).padStart(3, '0')}8000' || lpad(to_hex(:random::bigint), 12, '0')`
}

async function parameterTypes(sql: postgres.Sql, text: string): Promise<string[]> {
  await sql.unsafe(`prepare asked as ${text}`)
  const [row] =
    await sql`select parameter_types::text[] as types from pg_prepared_statements where name = 'asked'`
  await sql`deallocate asked`
  return row?.['types'] as string[]
}
