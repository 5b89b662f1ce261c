import { DrizzleQueryError, type Query } from 'drizzle-orm'
import {
  PgDatabase,
  PgPreparedQuery,
  type PreparedQueryConfig,
  type SelectedFieldsOrdered,
} from 'drizzle-orm/pg-core'
import { PostgresJsSession } from 'drizzle-orm/postgres-js'
import type { Sql } from './connection.ts'
import { QuickDialect } from './dialect.ts'
import { rowMapper, type RowMapper } from './rows.ts'
import type { Db } from './tenant.ts'

/** Anything that drizzle or the driver can run. */
export interface Statement {
  execute(): PromiseLike<unknown>
}

/** The statements of one transaction, in the order in which they leave. */
export interface Line {
  readonly db: Db
  /** Sends a statement that nobody waits for; what comes next travels with it. */
  send(statement: Statement): void
  /** Waits for what was sent since it was last asked. @throws the error of the first that failed */
  sentWell(): Promise<void>
  /** Refuses what comes later. */
  close(): void
}

const dialect = new QuickDialect()

export function openLine(sql: Sql): Line {
  let sent: Array<PromiseLike<unknown>> = []
  let over = false

  /** drizzle leaves statements unprepared, which costs a second flight each: forced here. */
  function unsafe(query: string, parameters: never[]) {
    // A straggler would otherwise run in the next transaction of this session, and in its tenant.
    if (over) throw new Error('The transaction is over.')
    return sql.unsafe(query, parameters, { prepare: true }).execute()
  }
  const session = new MappingSession({ options: sql.options, unsafe } as unknown as Sql, dialect, undefined)
  return {
    db: new PgDatabase(dialect, session, undefined),
    send(statement) {
      const running = statement.execute()
      running.then(null, () => {})
      sent.push(running)
    },
    async sentWell() {
      const running = sent
      sent = []
      for (const one of running) await one
    },
    close() {
      over = true
    },
  }
}

type None = Record<string, never>

/** Turns rows into objects by a mapper of our own, which is several times faster than drizzle's. */
class MappingSession extends PostgresJsSession<Sql, None, None> {
  override prepareQuery<T extends PreparedQueryConfig>(
    query: Query,
    fields: SelectedFieldsOrdered | undefined,
    name: string | undefined,
    inArrayMode: boolean,
    mapper: RowMapper | undefined = fields && rowMapper(fields),
  ): PgPreparedQuery<T> {
    if (fields && !mapper) return super.prepareQuery(query, fields, name, inArrayMode)
    return new MappedQuery<T>(this.client, query, mapper)
  }
}

/** One query, without the caches and placeholders that drizzle asks for on the way of each. */
class MappedQuery<T extends PreparedQueryConfig> extends PgPreparedQuery<T> {
  readonly #client: Sql
  readonly #mapper: RowMapper | undefined

  constructor(client: Sql, query: Query, mapper: RowMapper | undefined) {
    super(query, undefined, undefined)
    this.#client = client
    this.#mapper = mapper
  }

  override async execute(): Promise<T['execute']> {
    const { sql, params } = this.query
    try {
      const running = this.#client.unsafe(sql, params)
      return this.#mapper ? this.#mapper(await running.values()) : await running
    } catch (cause) {
      throw new DrizzleQueryError(sql, params, cause as Error)
    }
  }
}

/** Postgres's own code of an error, however deep it was wrapped. */
export function postgresCode(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code
  }
  return undefined
}
