import type { EventOf } from '@openprm/sdk'
import type { Chat } from '../chat.ts'
import { chatWith } from '../notices/notify.ts'
import type { Outgoing } from '../outgoing.ts'

/** Somebody has said on the partner pages that a chat account is theirs. */
export async function linkedNews(chat: Chat, event: EventOf<'user.chat_linked'>): Promise<Outgoing[]> {
  const { account, user } = event.data
  if (!account) return []
  const { platform, tenant, chatUserId: userId } = account
  const name = { platform, tenant, userId }
  const view = await chat.identity.linked(name, user)
  return [{ ...(await chatWith(chat, name)), key: `linked:${event.id}`, view }]
}
