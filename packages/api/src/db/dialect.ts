import { Column, is, SQL, StringChunk, type Query } from 'drizzle-orm'
import { PgDialect, PgTable, type PgSelectConfig } from 'drizzle-orm/pg-core'
import { ofSameList } from './same-list.ts'
import { statementWriter } from './writing.ts'

/** drizzle's dialect of Postgres, which writes the same statements in a fraction of the time. */
export class QuickDialect extends PgDialect {
  readonly #write = statementWriter((piece) => super.sqlToQuery(new SQL([piece])).sql)
  /** A table has fifty columns, and they are what most of a query is made of. */
  readonly #listed = {
    ofOne: ofSameList((columns: Column[]) =>
      this.#list(columns, (text) => text.slice(text.lastIndexOf('."') + 1)),
    ),
    ofMany: ofSameList((columns: Column[]) => this.#list(columns, (text) => text)),
  }

  constructor() {
    super({ casing: 'snake_case' })
  }

  override sqlToQuery(statement: SQL): Query {
    return this.#write(statement) ?? super.sqlToQuery(statement)
  }

  override buildSelectQuery(config: PgSelectConfig): SQL {
    const fields = Object.values(config.fields)
    if (!is(config.table, PgTable) || !fields.every((field): field is Column => field instanceof Column))
      return super.buildSelectQuery(config)
    const list = this.#listed[config.joins && config.joins.length > 0 ? 'ofMany' : 'ofOne']
    return super.buildSelectQuery({ ...config, fieldsFlat: [{ path: [], field: list(fields) }] })
  }

  #list(columns: Column[], name: (text: string) => string): SQL {
    const names = columns.map((column) => name(this.sqlToQuery(new SQL([column])).sql))
    return new SQL([new StringChunk(names.join(', '))])
  }
}
