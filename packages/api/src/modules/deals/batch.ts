import type { Scope } from '../../auth/principal.ts'
import { attempt } from '../../db/attempt.ts'
import type { Tx } from '../../db/tenant.ts'
import { preconditionRequired } from '../../http/etag.ts'
import { ApiError, problemBody } from '../../http/problem.ts'
import type { BatchItem, BatchResult } from './batch.schema.ts'
import * as registration from './registration.ts'
import type { Deal } from './schema.ts'
import * as deals from './service.ts'

type Op = BatchItem['op']
interface Command<O extends Op> {
  scope: Scope
  run: (tx: Tx, item: Extract<BatchItem, { op: O }>) => Promise<Deal>
}

/** What each kind of item does: what its own route does, with the same rights. */
const commands: { [O in Op]: Command<O> } = {
  approve: {
    scope: 'deals:decide',
    run: async (tx, { id, version, op: _, ...rest }) => {
      if (version === undefined)
        throw preconditionRequired('Name the `version` of the deal that you have read.')
      return registration.approve(tx, id, rest, version)
    },
  },
  reject: {
    scope: 'deals:decide',
    run: (tx, { id, version, op: _, ...rest }) => registration.reject(tx, id, rest, version),
  },
  return: {
    scope: 'deals:decide',
    run: (tx, { id, version, question }) => registration.returnForInformation(tx, id, question, version),
  },
  move: {
    scope: 'deals:write',
    run: (tx, { id, version, op: _, ...rest }) => deals.move(tx, id, rest, version),
  },
  assign: {
    scope: 'deals:write',
    run: (tx, { id, version, ownerId }) => deals.update(tx, id, { ownerId }, version),
  },
}

/**
 * Does many things to many deals in one transaction, each behind its own savepoint: what is refused leaves nothing and
 * holds up nobody else.
 */
export async function batch(tx: Tx, items: readonly BatchItem[]): Promise<{ results: BatchResult[] }> {
  const results: BatchResult[] = []
  // In the order of their ids, so that two batches at once wait for each other rather than for ever.
  const order = items.map((_, at) => at).toSorted((a, b) => compare(items[a]!.id, items[b]!.id) || a - b)
  for (const at of order) results[at] = await one(tx, items[at]!)
  return { results }
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

async function one(tx: Tx, item: BatchItem): Promise<BatchResult> {
  const { scope, run } = commands[item.op] as Command<Op>
  const outcome = await attempt(tx, async () => {
    if (!tx.principal.scopes.has(scope))
      throw new ApiError('missing_scope', `${item.op} needs the scope ${scope}.`)
    return run(tx, item)
  })
  if ('value' in outcome) return { status: 200, deal: outcome.value, problem: null }
  const { error } = outcome
  const { requestId: _, ...problem } = problemBody(error, '')
  return { status: error.status, deal: null, problem: problem as BatchResult['problem'] }
}
