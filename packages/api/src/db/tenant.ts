import { PgDatabase, PgDialect } from 'drizzle-orm/pg-core'
import { PostgresJsSession, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import type { Principal } from '../auth/principal.ts'
import { toUuid } from '../ids.ts'
import type { Sql } from './connection.ts'
import type { Session, Sessions } from './sessions.ts'
import type { NewEvent } from '../events/outbox.ts'

export type Db = PgDatabase<PostgresJsQueryResultHKT>

/** One transaction in one tenant, for one principal. Nothing reaches the domain's tables without it. */
export interface Tx {
  readonly db: Db
  readonly vendorId: string
  readonly principal: Principal
  /** The moment of this transaction by the programme's clock, ISO 8601. */
  readonly now: string
  /** The moment by the real clock: what credentials live by, whatever a sandbox's clock says. */
  readonly realNow: string
  /** The request it is part of; null for what the server does by itself. */
  readonly cause: Cause | null
  /** Events to be written when the work is done, in one statement. */
  readonly events: NewEvent[]
}

/** Where a change came from, as the audit trail keeps it. */
export interface Cause {
  requestId: string
  /** Name of the API's operation. */
  operation: string
}

interface TenantOptions {
  readOnly?: boolean
  cause?: Cause | null
}

export interface Tenancy {
  /** `readOnly` work cannot change anything, and does not wait for its commit. */
  withTenant<T>(principal: Principal, work: (tx: Tx) => Promise<T>, options?: TenantOptions): Promise<T>
}

/** For work that opens its own transactions as it goes: all of them have the same cause. */
export function causedBy(tenancy: Tenancy, cause: Cause): Tenancy {
  return {
    withTenant: (principal, work, options) => tenancy.withTenant(principal, work, { cause, ...options }),
  }
}

interface TenancyOptions {
  sessions: Sessions
  clock: () => Date
  /** Writes the gathered events, inside the transaction. */
  record: (tx: Tx) => Promise<void>
  /** Told after commit that events are waiting. */
  committed: () => void
}

const dialect = new PgDialect({ casing: 'snake_case' })

/** Binds the only way to a transaction to the sessions of the app role. */
export function tenancy({ sessions, clock, record, committed }: TenancyOptions): Tenancy {
  return {
    withTenant: (principal, work, { readOnly = false, cause = null } = {}) =>
      sessions.lend(async (session) => {
        const { sql } = session
        const real = clock()
        let over = false
        const tx: Tx = {
          db: prepared(sql, () => over),
          vendorId: principal.vendorId,
          principal,
          now: new Date(real.getTime() + principal.clockOffsetMs).toISOString(),
          realNow: real.toISOString(),
          cause,
          events: [],
        }
        // Sent without waiting: the first statement of the work travels in the same flight.
        const opening = Promise.all([
          readOnly ? sql`begin read only` : sql`begin`,
          sql`select set_config('prm.vendor_id', ${toUuid('vendor', principal.vendorId)}, true)`,
        ])
        opening.catch(() => {})
        try {
          const result = await work(tx)
          if (tx.events.length > 0) await record(tx)
          await opening
          const closing = commit(session)
          // What the next borrower sends runs behind the commit: one connection keeps its order.
          if (readOnly) closing.catch(() => {})
          else await closing
          // On a connection that came back meanwhile there was nothing to commit, and Postgres only warns.
          if (session.lost) throw connectionLost()
          if (tx.events.length > 0) committed()
          return result
        } catch (error) {
          if (session.lost) throw connectionLost(error)
          await sql`rollback`.catch(() => {})
          // A transaction that never began explains whatever the work ran into.
          await opening
          throw error
        } finally {
          over = true
        }
      }),
  }
}

async function commit({ sql }: Session): Promise<void> {
  const { command } = await sql`commit`
  // Postgres answers "commit" after a failed statement with a rollback, not with an error.
  if (command !== 'COMMIT')
    throw new Error('Nothing was stored: a statement failed and the work went on regardless.')
}

function connectionLost(cause?: unknown): Error {
  return Object.assign(new Error('The connection to Postgres was lost.', { cause }), {
    code: 'CONNECTION_CLOSED',
  })
}

/** drizzle over one connection. It leaves statements unprepared, which costs a second flight each: forced here. */
function prepared(sql: Sql, over: () => boolean): Db {
  const client = {
    options: sql.options,
    unsafe: (query: string, parameters: never[]) => {
      // A straggler would otherwise run in the next transaction of this session, and in its tenant.
      if (over()) throw new Error('The transaction is over.')
      return sql.unsafe(query, parameters, { prepare: true })
    },
  }
  const session = new PostgresJsSession(client as never, dialect, undefined)
  return new PgDatabase(dialect, session, undefined)
}
