import { and, eq } from 'drizzle-orm'
import type { Tx } from '../../db/tenant.ts'
import { decodeCursor, descending, toPage } from '../../http/pagination.ts'
import type { Page } from '../../http/schemas.ts'
import { partners } from '../partners/table.ts'
import { accountKey } from './account-domain.ts'
import type { AccountCheck, AccountCheckQuery } from './checks.schema.ts'
import { accountChecks } from './table.ts'

/** Who asked about which account, newest first. @throws ApiError cursor_invalid */
export async function list(
  tx: Tx,
  { limit, cursor, domain, partnerId }: AccountCheckQuery,
): Promise<Page<AccountCheck>> {
  const key = domain === undefined ? undefined : (accountKey(domain) ?? domain)
  const shape = ['account-checks', tx.vendorId, key, partnerId]
  const { vendorId, id, accountKey: account, checkedAt } = accountChecks
  const { where, order } = descending(checkedAt, id, decodeCursor(cursor, shape))
  const rows = await tx.db
    .select({ check: accountChecks, partnerName: partners.name })
    .from(accountChecks)
    .leftJoin(partners, and(eq(partners.vendorId, vendorId), eq(partners.id, accountChecks.partnerId)))
    .where(
      and(
        eq(vendorId, tx.vendorId),
        key === undefined ? undefined : eq(account, key),
        partnerId === undefined ? undefined : eq(accountChecks.partnerId, partnerId),
        where,
      ),
    )
    .orderBy(...order)
    .limit(limit + 1)
  return toPage(
    rows,
    limit,
    shape,
    ({ check }) => ({ value: check.checkedAt, id: check.id }),
    ({ check: { vendorId: _, accountKey: own, actorKind, actorId, ...rest }, partnerName }) => ({
      ...rest,
      account: own,
      partnerName,
      actor: { kind: actorKind, id: actorId },
    }),
  )
}
