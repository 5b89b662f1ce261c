import type { PgDatabase } from 'drizzle-orm/pg-core'
import type { PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import type { Principal } from '../auth/principal.ts'
import { toUuid } from '../ids.ts'
import type { Sql } from './connection.ts'
import { openLine, type Statement } from './line.ts'
import type { Session, Sessions } from './sessions.ts'
import type { NewEvent } from '../events/outbox.ts'

export type Db = PgDatabase<PostgresJsQueryResultHKT>

/** One transaction in one tenant, for one principal. Nothing reaches the domain's tables without it. */
export interface Tx {
  readonly db: Db
  /** Sends a statement whose answer the work need not wait for: it travels with the next, and fails them all if it fails. */
  send(statement: Statement): void
  /** Waits for what was sent, where the work must know. @throws the error of the first that failed */
  sentWell(): Promise<void>
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
  /** Sends the gathered events, inside the transaction. */
  record: (tx: Tx) => void
  /** Told after commit that events are waiting. */
  committed: () => void
}

/** Binds the only way to a transaction to the sessions of the app role. */
export function tenancy({ sessions, clock, record, committed }: TenancyOptions): Tenancy {
  return {
    withTenant: (principal, work, { readOnly = false, cause = null } = {}) =>
      sessions.lend(async (session) => {
        const { sql } = session
        const real = clock()
        const line = openLine(sql)
        const tx: Tx = {
          db: line.db,
          send: line.send,
          sentWell: line.sentWell,
          vendorId: principal.vendorId,
          principal,
          now: new Date(real.getTime() + principal.clockOffsetMs).toISOString(),
          realNow: real.toISOString(),
          cause,
          events: [],
        }
        // The first statement of the work travels in the same flight.
        line.send(readOnly ? sql`begin read only` : sql`begin`)
        line.send(enter(sql, tx))
        try {
          const result = await work(tx)
          if (tx.events.length > 0) record(tx)
          const closing = commit(session)
          // What the next borrower sends runs behind the commit: one connection keeps its order.
          if (readOnly) closing.catch(() => {})
          await (readOnly ? line.sentWell() : closing)
          // On a connection that came back meanwhile there was nothing to commit, and Postgres only warns.
          if (session.lost) throw connectionLost()
          if (tx.events.length > 0) committed()
          return result
        } catch (error) {
          if (session.lost) throw connectionLost(error)
          await sql`rollback`.catch(() => {})
          // What was sent and failed explains whatever the work ran into behind it.
          await line.sentWell()
          throw error
        } finally {
          line.close()
        }
      }),
  }
}

/** Says in which tenant the transaction is; with a remembered credential, only as long as that still holds. */
function enter(sql: Sql, { principal, realNow }: Tx): Statement {
  const { remembered } = principal
  return remembered
    ? sql`select enter_with(${remembered.uuid}, ${remembered.isToken}, ${realNow}, ${remembered.print})`
    : sql`select set_config('prm.vendor_id', ${toUuid('vendor', principal.vendorId)}, true)`
}

async function commit({ sql }: Session): Promise<void> {
  const { command } = await sql`commit`.execute()
  // Postgres answers "commit" after a failed statement with a rollback, not with an error.
  if (command !== 'COMMIT')
    throw new Error('Nothing was stored: a statement failed and the work went on regardless.')
}

function connectionLost(cause?: unknown): Error {
  return Object.assign(new Error('The connection to Postgres was lost.', { cause }), {
    code: 'CONNECTION_CLOSED',
  })
}
