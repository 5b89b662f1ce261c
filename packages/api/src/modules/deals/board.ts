import type { Tx } from '../../db/tenant.ts'
import { toPage } from '../../http/pagination.ts'
import * as leads from '../leads/service.ts'
import * as vendor from '../vendor/service.ts'
import { present } from './present.ts'
import { sieve } from './filter.ts'
import * as repository from './repository.ts'
import type { Board, BoardQuery } from './schema.ts'
import { listShape } from './service.ts'
import { totals } from './totals.ts'

/** Deals by stage with counts and totals, and the leads that wait: one look at the whole pipeline. */
export async function board(tx: Tx, { limit, ...filter }: BoardQuery): Promise<Board> {
  const fine = await sieve(tx, filter)
  const { partnerId, q } = filter
  const [{ stages, products }, sums, rows, lane] = await Promise.all([
    vendor.get(tx),
    totals(tx, fine),
    repository.columnsOf(tx, fine, limit),
    tx.principal.scopes.has('leads:read') ? leads.lane(tx, { partnerId, q, limit }) : null,
  ])
  return {
    leads: lane,
    products,
    stages: stages.map((stage) => {
      const own = sums.filter((total) => total.stage === stage.key)
      const page = toPage(
        rows.filter((row) => row.stage === stage.key),
        limit,
        listShape(tx, { ...filter, stage: stage.key }, '-stageChangedAt'),
        (row) => ({ value: row.stageChangedAt, id: row.id }),
        present,
      )
      return {
        ...stage,
        count: own.reduce((all, one) => all + one.count, 0),
        totals: own.flatMap(({ currency, amount }) =>
          currency === null ? [] : [{ currency, amount: Number(amount) }],
        ),
        cards: page.data,
        nextCursor: page.nextCursor,
      }
    }),
  }
}
