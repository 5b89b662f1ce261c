import { createEmbedToken } from '../../auth/embed-tokens.ts'
import type { Scope } from '../../auth/principal.ts'
import type { Tx } from '../../db/tenant.ts'
import { ApiError } from '../../http/problem.ts'
import * as partners from '../partners/service.ts'
import type { User } from '../users/schema.ts'
import { scopesOf } from '../users/roles.ts'
import * as users from '../users/service.ts'
import type { Component, EmbedToken, EmbedTokenCreate } from './schema.ts'

/** What each component needs; everything else a token carries is common to all of them. */
const componentScopes: Record<Component, (scope: Scope) => boolean> = {
  leads: (scope) => scope.startsWith('leads:') || scope === 'forms:submit',
  deals: (scope) => scope.startsWith('deals:'),
  training: (scope) => scope.startsWith('training:'),
}
const narrowed = (scope: Scope): boolean => Object.values(componentScopes).some((owns) => owns(scope))

/**
 * Mints a short-lived token for one person, creating the person and the partner when they are new.
 * It never carries more than the person's role and the minting key.
 * @throws ApiError not_found | conflict | validation_failed | user_deactivated | partner_not_admitted
 */
export async function create(tx: Tx, input: EmbedTokenCreate): Promise<EmbedToken> {
  const user = await resolveUser(tx, input)
  await users.holdAdmitted(tx, user.id)
  const granted = scopesFor(user, input.components).filter((scope) => tx.principal.scopes.has(scope))
  const expiresAt = new Date(Date.parse(tx.realNow) + input.expiresInSeconds * 1000).toISOString()
  const token = await createEmbedToken(tx, {
    userId: user.id,
    origin: input.origin ?? null,
    scopes: granted,
    expiresAt,
  })
  return { token, expiresAt, user }
}

async function resolveUser(tx: Tx, { user, partner }: EmbedTokenCreate): Promise<User> {
  const partnerId =
    partner &&
    ('id' in partner ? await known(tx, partner.id) : (await partners.upsertByExternalId(tx, partner)).id)
  if (!('id' in user)) return users.upsertByEmail(tx, { ...user, partnerId: partnerId ?? null })
  const found = await users.get(tx, user.id)
  if (partnerId !== undefined && found.partnerId !== partnerId) {
    throw new ApiError('conflict', 'The user belongs to another company of this programme.')
  }
  return found
}

async function known(tx: Tx, partnerId: string): Promise<string> {
  return (await partners.get(tx, partnerId)).id
}

function scopesFor(user: User, components: EmbedTokenCreate['components']): Scope[] {
  const ceiling = scopesOf(user)
  if (!components) return [...ceiling]
  return ceiling.filter(
    (scope) => !narrowed(scope) || components.some((component) => componentScopes[component](scope)),
  )
}
