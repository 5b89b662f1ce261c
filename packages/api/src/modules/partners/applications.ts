import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { accountKey } from '../deals/account-domain.ts'
import type { Received } from '../forms/submit.ts'
import * as users from '../users/service.ts'
import * as vendor from '../vendor/service.ts'
import * as repository from './repository.ts'
import type { Partner } from './schema.ts'
import { create, get } from './service.ts'

interface Application {
  id: string
  createdAt: string
  shown: boolean
}

/**
 * Takes in a company's application: it becomes a partner that waits to be approved, and the applicant its first admin.
 * A company that is known already, by its domain or the applicant's mailbox, is joined; a stranger is told neither.
 */
export async function apply(tx: Tx, { values }: Received): Promise<Application> {
  const text = (name: string): string | undefined =>
    typeof values[name] === 'string' ? values[name] : undefined
  const email = (text('email') ?? '').toLowerCase()
  const website = text('website')
  const domain = accountKey(
    text('domain') ?? (website === undefined ? email.split('@')[1] : new URL(website).hostname),
  )
  await repository.takeApplicationTurn(tx, domain ?? email)
  const person = await users.findByEmail(tx, email)
  const knownId = (domain && (await repository.findByDomain(tx, domain))) ?? person?.partnerId
  const partner = knownId ? await get(tx, knownId) : await createApplied()
  if (!knownId && !person) {
    await users.insertNew(tx, {
      email,
      name: text('name') ?? email,
      phone: text('phone'),
      role: 'admin',
      partnerId: partner.id,
    })
  }
  emit(
    tx,
    'partner.applied',
    { kind: 'partner', id: partner.id, partnerId: null },
    { partner, joined: Boolean(knownId) },
  )
  return { id: partner.id, createdAt: tx.now, shown: tx.principal.kind !== 'publishable' }

  async function createApplied(): Promise<Partner> {
    const { partnerTypes, territories } = await vendor.holdLists(tx)
    const country = /^[A-Z]{2}$/.exec(text('country') ?? '')?.[0]
    const type = partnerTypes.find(({ key }) => key === text('type'))?.key
    return create(tx, {
      name: text('company') ?? email,
      status: 'applied',
      type,
      domain,
      website,
      country,
      description: text('description'),
      territories: territories
        .filter(({ countries }) => country !== undefined && countries.includes(country))
        .map(({ key }) => key),
    })
  }
}
