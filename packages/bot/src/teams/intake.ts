import type { App, IActivityEvent } from '@microsoft/teams.apps'
import type { Handle } from '../core/adapter.ts'
import type { Delivery } from '../delivery/delivery.ts'
import { type TeamsActivity, tenantOf } from './context.ts'
import { baseConversation } from './directory.ts'
import { isServiceUrl } from './service-hosts.ts'

type Token = IActivityEvent['token']
interface Stored {
  body: IActivityEvent['body']
  token: Omit<Token, 'isExpired'>
}

/**
 * Stands between the SDK's token check and its routes: what is only told is stored and acknowledged; what waits for
 * an answer (a card's button) is answered now. @returns the handler for what was stored.
 */
export function guardIntake(
  app: App,
  { inbox, conversations, wake }: Pick<Delivery, 'inbox' | 'conversations' | 'wake'>,
  serviceUrl: string,
): Handle {
  const { server } = app
  const route = server.onRequest
  if (!route) throw new Error('The Teams SDK has no request handler to stand in front of.')

  server.onRequest = async (event) => {
    const activity = event.body as unknown as TeamsActivity & {
      channelId?: string
      type: string
      timestamp?: string
      serviceUrl: string
    }
    // The same bot registration may be opened to web chat, where people name themselves.
    if (activity.channelId !== 'msteams') return { status: 403 }
    if (!isServiceUrl(activity.serviceUrl, serviceUrl)) return { status: 403 }
    const tenant = tenantOf(activity) ?? ''
    const conversation = baseConversation(activity.conversation.id)
    await conversations.remember({ id: conversation, tenant, serviceUrl: activity.serviceUrl })
    if (activity.type === 'invoke') return route(event)
    const payload: Stored = { body: event.body, token: event.token }
    const isNew = await inbox.store({
      platform: 'teams',
      tenant,
      // An edit, a deletion and a reaction name the message they are about.
      key:
        activity.type === 'message' ? activity.id : `${activity.type}:${activity.id}:${activity.timestamp}`,
      lane: conversation,
      payload,
    })
    if (isNew) wake()
    return { status: 200 }
  }

  return async (payload) => {
    const { body, token } = payload as Stored
    const { status } = await route({ body, token: { ...token, isExpired: () => false } })
    if (status >= 400) throw new Error(`The Teams route ended with ${status}`)
  }
}
