import postgres from 'postgres'

export type Sql = postgres.Sql
/** A connection or a transaction on it. */
export type Runner = Sql | postgres.TransactionSql

export function connect(url: string): Sql {
  return postgres(url, {
    max: 10,
    idle_timeout: 60,
    connection: { application_name: 'openprm-bot' },
    onnotice: () => {},
  })
}

/** A value for a jsonb column. */
export function json(sql: Runner, value: unknown): postgres.Parameter {
  return sql.json(value as postgres.JSONValue)
}
