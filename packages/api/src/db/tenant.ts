import { PgDatabase, PgDialect } from 'drizzle-orm/pg-core'
import { PostgresJsSession, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import type { Principal } from '../auth/principal.ts'
import { toUuid } from '../ids.ts'
import type { Sql } from './connection.ts'
import type { NewEvent } from '../events/outbox.ts'

export type Db = PgDatabase<PostgresJsQueryResultHKT>

/** One transaction in one tenant, for one principal. Nothing reaches the domain's tables without it. */
export interface Tx {
  readonly db: Db
  readonly vendorId: string
  readonly principal: Principal
  /** The moment of this transaction by the programme's clock, ISO 8601. */
  readonly now: string
  /** Events to be written when the work is done, in one statement. */
  readonly events: NewEvent[]
}

export interface Tenancy {
  /** `readOnly` work cannot change anything, and does not wait for its commit. */
  withTenant<T>(principal: Principal, work: (tx: Tx) => Promise<T>, options?: { readOnly?: boolean }): Promise<T>
}

interface TenancyOptions {
  sql: Sql
  clock: () => Date
  /** Writes the gathered events, inside the transaction. */
  record: (tx: Tx) => Promise<void>
  /** Told after commit that events are waiting. */
  committed: () => void
}

const dialect = new PgDialect({ casing: 'snake_case' })

/** Binds the only way to a transaction to a pool of the app role. */
export function tenancy({ sql, clock, record, committed }: TenancyOptions): Tenancy {
  return {
    async withTenant(principal, work, { readOnly = false } = {}) {
      const connection = await sql.reserve()
      // Sent without waiting: the first statement of the work travels in the same flight.
      const opening = Promise.all([
        readOnly ? connection`begin read only` : connection`begin`,
        connection`select set_config('prm.vendor_id', ${toUuid('vendor', principal.vendorId)}, true)`,
      ])
      opening.catch(() => {})
      const tx: Tx = {
        db: prepared(connection),
        vendorId: principal.vendorId,
        principal,
        now: clock().toISOString(),
        events: [],
      }
      let closing: Promise<unknown> = opening
      try {
        const result = await work(tx)
        if (tx.events.length > 0) await record(tx)
        await opening
        closing = connection`commit`
        if (!readOnly) await closing
        if (tx.events.length > 0) committed()
        return result
      } catch (error) {
        closing = connection`rollback`
        throw error
      } finally {
        // Nobody else may use the connection before its transaction is over.
        closing.catch(() => {}).finally(() => connection.release())
      }
    },
  }
}

/** drizzle over one connection. It leaves statements unprepared, which costs a second flight each: forced here. */
function prepared(connection: Sql): Db {
  const client = {
    options: connection.options,
    unsafe: (query: string, parameters: never[]) => connection.unsafe(query, parameters, { prepare: true }),
  }
  const session = new PostgresJsSession(client as never, dialect, undefined)
  return new PgDatabase(dialect, session, undefined)
}
