import { randomUUID } from 'node:crypto'
import type { Microsoft } from './microsoft.ts'

export const botId = '28:bot'

/** What Teams sends when somebody writes to the bot. */
export function messageActivity(microsoft: Microsoft, text: string, rest: object = {}): object {
  return { ...common(microsoft), type: 'message', text, textFormat: 'plain', ...rest }
}

/** What Teams sends when somebody presses a button of a card. */
export function cardAction(
  microsoft: Microsoft,
  replyToId: string,
  verb: string,
  data: object,
  rest: object = {},
): object {
  return {
    ...common(microsoft),
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId,
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    ...rest,
  }
}

function common({ serviceUrl, tenantId }: Microsoft): object {
  return {
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:mara', name: 'Mara Keller', aadObjectId: randomUUID() },
    recipient: { id: botId, name: 'OpenPRM' },
    conversation: { id: 'a:chat-with-mara', conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
  }
}
