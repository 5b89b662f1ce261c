import * as bulk from '../../partners/bulk.ts'
import { PartnerStatus, PartnerType } from '../../partners/schema.ts'
import { PartnerMapping } from '../mappings/partners.ts'
import { oneOf, readersOf, record, translationsOf } from '../readers.ts'
import { kind } from './kind.ts'

export const partners = kind({
  mapping: PartnerMapping,
  reader(mapping, columns) {
    const { text, required, choice } = readersOf(columns, translationsOf(mapping))
    const { type, status, tier, territory } = mapping
    return record({
      externalId: required(120, 'it tells the rows apart.')(mapping.externalId),
      name: required(200, 'a partner needs a name.')(mapping.name),
      type: type && oneOf(choice('type')(type), PartnerType, 'type'),
      status: status && oneOf(choice('status')(status), PartnerStatus, 'status'),
      tier: tier && text(60)(tier),
      territory: territory && text(60)(territory),
    })
  },
  keyOf: ({ externalId }) => externalId,
  write: (tx, _mapping, rows) => bulk.upsert(tx, rows),
})
