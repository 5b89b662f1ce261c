import { and, asc, eq, getTableColumns, gt, isNull, notExists, sql } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { learningPaths } from '../paths/table.ts'
import { requirements, waivers } from '../requirements/table.ts'

export type Rule = Pick<
  typeof requirements.$inferSelect,
  'id' | 'title' | 'command' | 'products' | 'needs' | 'effectiveFrom'
>
type Path = Pick<typeof learningPaths.$inferSelect, 'id' | 'title' | 'summary' | 'courses'>

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
    .select(getTableColumns(requirements))
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
        products: rule.products,
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
