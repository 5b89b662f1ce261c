import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { Country } from '../../http/schemas.ts'
import { accountKey } from '../deals/account-domain.ts'
import type { Received } from '../forms/submissions.ts'
import * as users from '../users/service.ts'
import * as vendor from '../vendor/service.ts'
import * as repository from './repository.ts'
import type { Partner } from './schema.ts'
import { create, get } from './service.ts'

/**
 * Takes in a company's application: it becomes a partner that waits to be approved, and the applicant its first admin.
 * A company that is known already, by its domain or the applicant's mailbox, is joined; a stranger is told neither.
 */
export async function apply(
  tx: Tx,
  { values, keep }: Received,
): Promise<{ id: string; createdAt: string; joined: boolean }> {
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
  const joined = Boolean(knownId)
  emit(tx, 'partner.applied', { kind: 'partner', id: partner.id, partnerId: null }, { partner, joined })
  const submissionId = keep(partner.id)
  const id = tx.principal.kind === 'publishable' ? submissionId : partner.id
  return { id, createdAt: tx.now, joined }

  async function createApplied(): Promise<Partner> {
    const { partnerTypes, territories } = await vendor.holdLists(tx)
    const country = Country.safeParse(text('country')).data
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
