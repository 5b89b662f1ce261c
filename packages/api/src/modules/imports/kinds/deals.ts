import * as bulk from '../../deals/bulk.ts'
import { Domain } from '../../deals/schema.ts'
import * as vendor from '../../vendor/service.ts'
import { CellError } from '../cells.ts'
import { DealMapping } from '../mappings/deals.ts'
import { checked, readersOf, record, translationsOf } from '../readers.ts'
import { partnersOf, usersOf } from '../references.ts'
import { kind, settle } from './kind.ts'

export const deals = kind({
  mapping: DealMapping,
  reader(mapping, columns) {
    const { text, required, choice, moment, day, money } = readersOf(columns, translationsOf(mapping))
    const { accountName, accountDomain, product, amount, partner, owner } = mapping
    return record({
      externalId: required(120, 'it tells the rows apart.')(mapping.externalId),
      name: required(200, 'a deal needs a name.')(mapping.name),
      stage: choice('stage')(mapping.stage),
      accountName: accountName && text(200)(accountName),
      accountDomain: accountDomain && checked(text(253)(accountDomain), Domain, accountDomain.column),
      product: product && text(120)(product),
      amount: amount && money(amount),
      partner: partner && text(200)(partner),
      owner: owner && text(254)(owner),
      expectedCloseOn: mapping.expectedCloseOn && day(mapping.expectedCloseOn),
      stageChangedAt: mapping.stageChangedAt && moment(mapping.stageChangedAt),
      closedAt: mapping.closedAt && moment(mapping.closedAt),
    })
  },
  keyOf: ({ externalId }) => externalId,
  async write(tx, mapping, rows) {
    const stages = new Map((await vendor.stages(tx)).map((stage) => [stage.key, stage]))
    const partnerOf = await partnersOf(
      tx,
      mapping.partner,
      rows.map((row) => row.partner),
    )
    const ownerOf = await usersOf(
      tx,
      mapping.owner,
      rows.map((row) => row.owner),
    )
    return settle(
      rows,
      ({ partner, owner, amount, stage: key, closedAt, stageChangedAt, ...row }): bulk.BulkDeal => {
        if (key === null)
          throw new CellError(`${mapping.stage.column ?? 'The stage'} is empty; a deal needs a stage.`)
        const stage = stages.get(key)
        if (!stage) throw new CellError(`The programme has no stage "${key}".`)
        return {
          ...row,
          ...(mapping.source !== undefined && { source: mapping.source }),
          ...(partner !== undefined && { partnerId: partnerOf(partner) }),
          ...(owner !== undefined && { ownerId: ownerOf(owner) }),
          ...(amount !== undefined && { amount: amount?.amount ?? null, currency: amount?.currency ?? null }),
          stage: stage.key,
          stageChangedAt: closedAt ?? stageChangedAt ?? null,
          closed: stage.kind !== 'open',
          closedAt: closedAt ?? null,
        }
      },
      (items) => bulk.upsert(tx, items),
    )
  },
})
