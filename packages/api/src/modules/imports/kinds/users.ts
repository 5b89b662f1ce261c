import { omitUndefined } from '../../../objects.ts'
import * as bulk from '../../users/bulk.ts'
import { Email, UserRole } from '../../users/schema.ts'
import { UserMapping } from '../mappings/users.ts'
import { checked, oneOf, readersOf, record, translationsOf } from '../readers.ts'
import { partnersOf } from '../references.ts'
import { kind, settle } from './kind.ts'

export const users = kind({
  mapping: UserMapping,
  reader(mapping, columns) {
    const { text, required, choice } = readersOf(columns, translationsOf(mapping))
    const { externalId, role, partner } = mapping
    const email = mapping.email.column ?? 'email'
    return record({
      email: checked(required(254, 'it tells people apart.')(mapping.email), Email, email),
      name: required(200, 'a user needs a name.')(mapping.name),
      externalId: externalId && text(120)(externalId),
      role: role && oneOf(choice('role')(role), UserRole, 'role'),
      partner: partner && text(200)(partner),
    })
  },
  keyOf: ({ externalId, email }) => externalId ?? email,
  async write(tx, mapping, rows) {
    const partnerOf = await partnersOf(
      tx,
      mapping.partner,
      rows.map((row) => row.partner),
    )
    return settle(
      rows,
      ({ partner, ...row }): bulk.BulkUser => ({
        ...omitUndefined(row),
        partnerId: partner === undefined ? null : partnerOf(partner),
      }),
      (items) => bulk.upsert(tx, items),
    )
  },
})
