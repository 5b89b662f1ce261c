import { randomBytes } from 'node:crypto'
import { derivedSecret } from '../../auth/secret.ts'
import { hashToken } from '../../auth/tokens.ts'
import type { Tx } from '../../db/tenant.ts'
import { ApiError } from '../../http/problem.ts'
import type { User } from '../users/schema.ts'
import * as users from '../users/service.ts'
import * as repository from './repository.ts'
import type { ChatCode } from './schema.ts'

const liveMs = 10 * 60_000
/** Without I, L, O and U, which people take for something else. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const half = 5

const hashOf = (code: string): string => hashToken(derivedSecret('chat codes'), code)

/** A code of fifty random bits for the caller; an earlier one of theirs ends. */
export async function create(tx: Tx): Promise<ChatCode> {
  const code = Array.from(randomBytes(2 * half), (byte) => alphabet[byte % alphabet.length]).join('')
  const expiresAt = new Date(Date.parse(tx.realNow) + liveMs).toISOString()
  await repository.put(tx, { userId: tx.principal.userId!, hash: hashOf(code), expiresAt })
  return { chatCode: `${code.slice(0, half)}-${code.slice(half)}`, expiresAt }
}

/**
 * Whose code this is; it works once.
 * @throws ApiError not_found | user_deactivated | partner_not_admitted
 */
export async function redeem(tx: Tx, typed: string): Promise<User> {
  const userId = await repository.take(tx, hashOf(plain(typed)))
  if (userId === undefined)
    throw new ApiError(
      'not_found',
      'There is no such code: it may have been used or be older than ten minutes.',
    )
  await users.holdAdmitted(tx, userId)
  return users.linkedToChat(tx, userId, null)
}

function plain(typed: string): string {
  return typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
}
