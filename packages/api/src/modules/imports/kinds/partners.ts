import type { BulkResult } from '../../../bulk.ts'
import type { Tx } from '../../../db/tenant.ts'
import { omitUndefined } from '../../../objects.ts'
import * as bulk from '../../partners/bulk.ts'
import { PartnerStatus, PartnerUpdate } from '../../partners/schema.ts'
import { CellError, shorten } from '../cells.ts'
import type { Columns } from '../columns.ts'
import { PartnerMapping } from '../mappings/partners.ts'
import { oneOf, readersOf, record, translationsOf } from '../readers.ts'
import { partnersOf, usersOf } from '../references.ts'
import { vendorKeys } from '../vendor-keys.ts'
import { kind, settle } from './kind.ts'

const read = (mapping: PartnerMapping, columns: Columns) => {
  const { text, required, choice, list, number } = readersOf(columns, translationsOf(mapping))
  const { type, status, tier, territories, products, tags, channelManager, parent } = mapping
  const { routingWeight, maxOpenLeads, domain, website, country, description } = mapping
  return record({
    externalId: required(120, 'it tells the rows apart.')(mapping.externalId),
    name: required(200, 'a partner needs a name.')(mapping.name),
    type: type && choice('type')(type),
    status: status && oneOf(choice('status')(status), PartnerStatus, 'status'),
    tier: tier && choice('tier')(tier),
    territories: territories && list(territories),
    products: products && list(products),
    tags: tags && list(tags),
    channelManager: channelManager && text(254)(channelManager),
    parent: parent && text(200)(parent),
    routingWeight: routingWeight && number(routingWeight),
    maxOpenLeads: maxOpenLeads && number(maxOpenLeads),
    domain: domain && text(253)(domain),
    website: website && text(300)(website),
    country: country && text(2)(country),
    description: description && text(2000)(description),
  })
}
type PartnerRow = ReturnType<ReturnType<typeof read>>

export const partners = kind({
  mapping: PartnerMapping,
  reader: read,
  keyOf: ({ externalId }) => externalId,
  write: (tx, mapping, rows) => parentsFirst(rows, (turn) => store(tx, mapping, turn)),
})

interface Row {
  externalId: string
  name: string
  parent?: string | null
}

/** A file may name a partner's parent in any line: those that stand in the same batch are stored before. */
async function parentsFirst<R extends Row>(
  rows: R[],
  work: (rows: R[]) => Promise<BulkResult[]>,
): Promise<BulkResult[]> {
  const named = new Set(rows.flatMap(({ externalId, name }) => [externalId, name]))
  const waits = ({ parent }: R): boolean => parent !== null && parent !== undefined && named.has(parent)
  const first = rows.filter((row) => !waits(row))
  if (first.length === 0 || first.length === rows.length) return work(rows)
  const later = rows.filter(waits)
  const results = new Map<R, BulkResult>()
  for (const [index, result] of (await work(first)).entries()) results.set(first[index]!, result)
  for (const [index, result] of (await parentsFirst(later, work)).entries())
    results.set(later[index]!, result)
  return rows.map((row) => results.get(row)!)
}

async function store(tx: Tx, mapping: PartnerMapping, rows: PartnerRow[]): Promise<BulkResult[]> {
  const managerOf = await usersOf(
    tx,
    mapping.channelManager,
    rows.map((row) => row.channelManager),
  )
  const parentOf = await partnersOf(
    tx,
    mapping.parent,
    rows.map((row) => row.parent),
  )
  const keysOf = await vendorKeys(tx, {
    territories: mapping.territories?.create === true ? rows.map((row) => row.territories ?? []) : [],
    products: mapping.products?.create === true ? rows.map((row) => row.products ?? []) : [],
  })
  return settle(
    rows,
    ({ externalId, name, status, channelManager, parent, type, tier, routingWeight, ...row }) => ({
      ...checkedFields({
        ...row,
        type: type ? keysOf('partnerTypes', [type])[0] : undefined,
        tier: tier ? keysOf('tiers', [tier])[0] : tier,
        territories: row.territories && keysOf('territories', row.territories),
        products: row.products && keysOf('products', row.products),
        channelManagerId: channelManager === undefined ? undefined : managerOf(channelManager),
        parentId: parent === undefined ? undefined : parentOf(parent),
        routingWeight: routingWeight ?? undefined,
      }),
      ...omitUndefined({ status }),
      externalId,
      name,
    }),
    (items: bulk.BulkPartner[]) => bulk.upsert(tx, items, mapping),
  )
}

/** As the API takes them. @throws CellError */
function checkedFields(fields: object): PartnerUpdate {
  const result = PartnerUpdate.safeParse(omitUndefined(fields))
  if (result.success) return result.data
  const [issue] = result.error.issues
  const [field = ''] = issue?.path ?? []
  const value = String((fields as Record<PropertyKey, unknown>)[field])
  throw new CellError(`"${shorten(value)}" is no ${String(field)}: ${issue?.message ?? 'not valid'}.`)
}
