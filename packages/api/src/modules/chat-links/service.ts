import { randomBytes } from 'node:crypto'
import { derivedSecret } from '../../auth/secret.ts'
import { hashToken } from '../../auth/tokens.ts'
import type { Tx } from '../../db/tenant.ts'
import { ApiError } from '../../http/problem.ts'
import * as partners from '../partners/service.ts'
import * as users from '../users/service.ts'
import * as repository from './repository.ts'
import type { ChatAccount, ChatLink, ChatLinkCreate } from './schema.ts'

const liveMs = 10 * 60_000

const hashOf = (link: string): string => hashToken(derivedSecret('chat links'), link)

/** A link for one chat account; an earlier one of it ends. @throws ApiError not_found */
export async function create(tx: Tx, account: ChatLinkCreate): Promise<ChatLink> {
  if (account.partnerId !== null) await partners.get(tx, account.partnerId)
  const chatLink = randomBytes(24).toString('base64url')
  const expiresAt = new Date(Date.parse(tx.realNow) + liveMs).toISOString()
  await repository.put(tx, { ...account, hash: hashOf(chatLink), expiresAt })
  return { chatLink, expiresAt }
}

/** Which chat account a link is for, so that a person sees it before they say that it is theirs. @throws ApiError not_found */
export async function read(tx: Tx, chatLink: string): Promise<ChatAccount> {
  return present(await repository.find(tx, hashOf(chatLink)))
}

/** The caller says that the chat account is theirs. It works once. @throws ApiError not_found */
export async function confirm(tx: Tx, chatLink: string): Promise<ChatAccount> {
  const account = present(await repository.take(tx, hashOf(chatLink)))
  await users.linkedToChat(tx, tx.principal.userId!, account)
  return account
}

function present(row: repository.Row | undefined): ChatAccount {
  if (!row)
    throw new ApiError(
      'not_found',
      'There is no such link for you: it may have been used, be older than ten minutes, or be for another company.',
    )
  const { platform, tenant, chatUserId, name } = row
  return { platform, tenant, chatUserId, name }
}
