import { makePgArray, parsePgArray } from 'drizzle-orm/pg-core'
import postgres from 'postgres'
import { promptSockets } from './socket.ts'

export const schemaName = 'prm'
export const appRole = 'openprm_app'

export type Sql = postgres.Sql<Record<string, unknown>>

/** Type ids whose text form is kept as Postgres sends it: turning times into Date objects halves a list's speed. */
const textTypes = [1082, 1083, 1114, 1184, 1182, 1185, 1115, 1231]
const jsonTypes = [114, 3802]
/**
 * Arrays of uuid, text, name and varchar: what this server sends and reads. The driver would ask Postgres for all there
 * are, in a flight of each connection's own, and take the process down when the connection ends meanwhile.
 */
const arrayTypes = [2951, 1009, 1003, 1015]

interface ConnectOptions {
  url: string
  /** The unprivileged role of every request, or the owner, who migrates. */
  as: 'app' | 'owner'
  max?: number
  /** Told when a connection ends. Only the other side ends it then: the driver's own timers would end a transaction. */
  onClose?: () => void
}

/** Opens a pool. Sessions of the app role are neither owner nor superuser, so row-level security holds for them. */
export function connect({ url, as, max = 4, onClose }: ConnectOptions): Sql {
  const options = {
    max,
    // Known to the driver, if not to its types.
    socket: promptSockets(),
    ...(onClose
      ? { idle_timeout: 0, max_lifetime: 0, onclose: onClose }
      : { idle_timeout: 30, max_lifetime: 60 * 60 }),
    // Postgres is back within seconds after a crash; the driver's default would wait ten.
    backoff: (attempt: number) => Math.min(0.05 * 2 ** attempt, 0.5),
    onnotice: () => {},
    fetch_types: false,
    connection: {
      application_name: `openprm-${as}`,
      search_path: schemaName,
      TimeZone: 'UTC',
      idle_in_transaction_session_timeout: 30_000,
      ...(as === 'app' && { role: appRole, statement_timeout: 30_000 }),
    },
  }
  const sql = postgres(url, options)
  for (const type of textTypes) {
    sql.options.parsers[type] = (text: string) => text
    // The driver would put every time through Date, which breaks the connection over "infinity" or a 30th of February.
    sql.options.serializers[type] = (value: unknown) => (value instanceof Date ? value.toISOString() : value)
  }
  for (const type of jsonTypes) sql.options.serializers[type] = (value: unknown) => value
  for (const type of arrayTypes) {
    sql.options.parsers[type] = (text: string) => parsePgArray(text)
    sql.options.serializers[type] = (value: unknown) => (Array.isArray(value) ? makePgArray(value) : value)
  }
  return sql as Sql
}
