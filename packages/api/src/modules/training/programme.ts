import { and, asc, eq, getTableColumns, gt, isNull, notExists, sql } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { learningPaths } from '../paths/table.ts'
import { requirements, waivers } from '../requirements/table.ts'

export type Rule = Pick<
  typeof requirements.$inferSelect,
  'id' | 'title' | 'command' | 'needs' | 'effectiveFrom'
> & { products: Array<{ key: string; label: string }> }
type Path = Pick<typeof learningPaths.$inferSelect, 'id' | 'title' | 'summary' | 'courses'>

/**
 * The products of a rule as the vendor calls them; one that is no longer on its list keeps its key. In plain names: of the
 * columns of a query with one table Drizzle leaves out which table they are of.
 */
const namedProducts = sql<Rule['products']>`(
  select coalesce(
    jsonb_agg(jsonb_build_object('key', asked.key, 'label', coalesce(known.label, asked.key)) order by asked.place), '[]'
  )
  from jsonb_array_elements_text(requirements.products) with ordinality asked (key, place)
  left join lateral (
    select product ->> 'label' as label
    from vendors, jsonb_array_elements(vendors.products) product
    where vendors.id = requirements.vendor_id and product ->> 'key' = asked.key
  ) known on true
)`

/** The paths of the programme, and what it asks the caller's company for: two lists in one question to the database. */
export async function programmeFor(tx: Tx): Promise<{ paths: Path[]; rules: Rule[] }> {
  const path = tx.db
    .select(getTableColumns(learningPaths))
    .from(learningPaths)
    .where(and(eq(learningPaths.vendorId, tx.vendorId), eq(learningPaths.archived, false)))
    .as('path')
  const waived = tx.db
    .select({ one: sql`1` })
    .from(waivers)
    .where(
      and(
        eq(waivers.vendorId, tx.vendorId),
        eq(waivers.requirementId, requirements.id),
        sql`${waivers.partnerId} = ${sql.param(tx.principal.partnerId, waivers.partnerId)}`,
        isNull(waivers.endedAt),
        gt(waivers.endsAt, tx.now),
      ),
    )
  const rule = tx.db
    .select({ ...getTableColumns(requirements), named: namedProducts.as('named') })
    .from(requirements)
    .where(and(eq(requirements.vendorId, tx.vendorId), eq(requirements.status, 'active'), notExists(waived)))
    .as('rule')
  const rows = await tx.db
    .select({
      path: { id: path.id, title: path.title, summary: path.summary, courses: path.courses },
      rule: {
        id: rule.id,
        title: rule.title,
        command: rule.command,
        products: rule.named,
        needs: rule.needs,
        effectiveFrom: rule.effectiveFrom,
      },
    })
    .from(path)
    // Joined by nothing: each row is one of the one list or one of the other.
    .fullJoin(rule, sql`false`)
    .orderBy(asc(path.title), asc(path.id), asc(rule.effectiveFrom), asc(rule.id))
  return {
    paths: rows.flatMap((row) => row.path ?? []),
    // The vendor's own people are asked for nothing.
    rules: tx.principal.partnerId === null ? [] : rows.flatMap((row) => row.rule ?? []),
  }
}
