import type { Said, Spot, Who } from '../core/inbound.ts'
import type { SlackContext } from './context.ts'
import type { SlackClient } from './directory.ts'
import { fileOf, type SlackFile } from './files.ts'
import { toMarkdown } from './text.ts'

/** The parts of a Slack message that mean something to us. */
export interface SlackMessage {
  type?: string
  subtype?: string
  ts: string
  thread_ts?: string
  user?: string
  bot_id?: string
  text?: string
  files?: SlackFile[]
  hidden?: boolean
}

/** Who hears: the workspace the app is installed in, and the bot's own id there. */
export interface Ear {
  tenant: string
  botUserId: string | undefined
}

export function spotOf(tenant: string, channel: string, thread: string | undefined): Spot {
  // Slack's ids tell: a chat with one person begins with D.
  const direct = channel.startsWith('D')
  return { platform: 'slack', tenant, conversation: channel, thread: thread ?? null, direct, flat: false }
}

export function whoIs({ lookUp }: SlackContext, client: SlackClient, userId: string): Who {
  let known: ReturnType<Who> | undefined
  return () => (known ??= lookUp(client, userId))
}

/** A message as core sees it. */
export async function saidOf(
  context: SlackContext,
  client: SlackClient,
  { tenant, botUserId }: Ear,
  channel: string,
  message: SlackMessage,
): Promise<Said> {
  const { ts, thread_ts: root, user = '', text = '' } = message
  const at = spotOf(tenant, channel, root)
  const nameOf = async (id: string): Promise<string> =>
    (await context.lookUp(client, id).catch(() => undefined))?.name ?? id
  return {
    kind: 'message',
    at,
    who: whoIs(context, client, user),
    id: ts,
    text: await toMarkdown(text, botUserId, nameOf),
    files: (message.files ?? []).map((file) => fileOf(client, file)),
    toBot: at.direct || (botUserId !== undefined && text.includes(`<@${botUserId}`)),
  }
}
