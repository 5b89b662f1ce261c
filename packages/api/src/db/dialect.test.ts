import { and, count, desc, eq, exists, inArray, isNull, sql, sum, type SQL } from 'drizzle-orm'
import { alias, PgDialect, QueryBuilder } from 'drizzle-orm/pg-core'
import { describe, expect, test } from 'vitest'
import { newId } from '../ids.ts'
import { deals } from '../modules/deals/table.ts'
import { leads } from '../modules/leads/table.ts'
import { partners } from '../modules/partners/table.ts'
import { QuickDialect } from './dialect.ts'

const drizzles = new PgDialect({ casing: 'snake_case' })
const quick = new QuickDialect()
const vendorId = newId('vendor')
const own = eq(deals.vendorId, vendorId)
const building = (dialect: PgDialect) => new QueryBuilder(dialect)

type Build = (dialect: PgDialect) => SQL
const parent = alias(partners, 'parent')
const statements: Record<string, Build> = {
  'a list': (dialect) =>
    building(dialect)
      .select({ name: deals.name, partnerName: partners.name, at: deals.createdAt })
      .from(deals)
      .leftJoin(partners, and(eq(partners.vendorId, deals.vendorId), eq(partners.id, deals.partnerId)))
      .where(and(own, inArray(deals.stage, ['won', 'lost']), isNull(deals.ownerId)))
      .orderBy(desc(deals.createdAt))
      .limit(51)
      .getSQL(),
  'one locked row': (dialect) =>
    building(dialect).select().from(deals).where(own).for('update', { skipLocked: true }).getSQL(),
  'totals of a union': (dialect) => {
    const ofDeals = building(dialect).select({ partner: deals.partnerId, product: deals.product }).from(deals)
    const ofLeads = building(dialect).select({ partner: leads.partnerId, product: leads.product }).from(leads)
    const known = ofDeals.unionAll(ofLeads).as('known')
    return building(dialect)
      .select({ partner: known.partner, n: count().as('n'), twice: sql<number>`2 * ${sum(known.product)}` })
      .from(known)
      .groupBy(known.partner)
      .getSQL()
  },
  'a query within another': (dialect) => {
    const inner = building(dialect)
      .select({ one: sql`1` })
      .from(partners)
      .where(eq(partners.id, deals.partnerId))
    return building(dialect).select({ id: deals.id }).from(deals).where(exists(inner)).getSQL()
  },
  'a table under another name': (dialect) =>
    building(dialect)
      .select({ name: partners.name, parent: parent.name })
      .from(partners)
      .innerJoin(parent, eq(parent.id, partners.parentId))
      .getSQL(),
  'an insert': (dialect) =>
    dialect.buildInsertQuery({
      table: partners,
      values: [{ vendorId: sql.param(vendorId, partners.vendorId), name: sql.param('A "name"') }],
      withList: [],
    }),
  'an update': (dialect) =>
    dialect.buildUpdateQuery({
      table: deals,
      set: { name: sql.param(null), version: sql`${deals.version} + 1` },
      where: own,
    } as never),
  'plain values': () =>
    sql`select ${'text'}, ${7}, ${true}, ${null}, ${undefined}, ${['a', 'b']}, ${sql.raw('now()')}`,
}

describe('the dialect writes what drizzle writes', () => {
  test.each(Object.entries(statements))('%s', (_name, build) => {
    const { sql: text, params } = drizzles.sqlToQuery(build(drizzles))
    // The second time it knows its pieces.
    for (let time = 0; time < 2; time++) {
      const written = quick.sqlToQuery(build(quick))
      expect(written.params).toEqual(params)
      expect(written.sql).toBe(text)
    }
  })

  test('what it does not know, it leaves to drizzle', () => {
    const statement = sql`select ${sql.placeholder('later')}`
    expect(quick.sqlToQuery(statement)).toEqual(drizzles.sqlToQuery(statement))
  })
})
