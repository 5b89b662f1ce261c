import type { Tx } from '../../db/tenant.ts'
import { checkVersion } from '../../http/etag.ts'
import { notFound } from '../../http/problem.ts'
import { omitUndefined } from '../../objects.ts'
import * as repository from './repository.ts'
import type { Company, CompanyUpdate } from './schema.ts'
import { announce } from './service.ts'

/** What a partner's people see of their own company: nothing of how the vendor weighs it. @throws ApiError not_found */
export async function get(tx: Tx): Promise<Company> {
  const id = tx.principal.partnerId
  const row = id === null ? undefined : await repository.findWithManager(tx, id)
  if (!row) throw notFound('partner')
  const { vendorId: _v, tags: _t, routingWeight: _w, maxOpenLeads: _m, ...company } = row
  const { channelManagerId: _c, parentId: _p, externalId: _e, ...shown } = company
  return shown
}

/** @throws ApiError not_found | precondition_failed */
export async function update(tx: Tx, input: CompanyUpdate, ifMatch: number | undefined): Promise<Company> {
  const id = tx.principal.partnerId
  const before = id === null ? undefined : await repository.lock(tx, id)
  if (!before) throw notFound('partner')
  checkVersion(before, ifMatch)
  announce(tx, 'partner.updated', await repository.update(tx, before.id, omitUndefined(input)))
  return get(tx)
}
