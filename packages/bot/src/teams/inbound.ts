import type { InboundFile, Said, Spot, Who } from '../core/inbound.ts'
import { type TeamsActivity, type TeamsContext, tenantOf } from './context.ts'
import { baseConversation, type TeamsApi } from './directory.ts'

interface Attachment {
  contentType?: string | undefined
  name?: string | undefined
  content?: unknown
  contentUrl?: string | undefined
}

/** The parts of a message activity that mean something to us. */
export interface TeamsMessage extends TeamsActivity {
  text?: string | undefined
  attachments?: Attachment[] | undefined
  entities?: ReadonlyArray<{ type?: string; mentioned?: { id?: string } }> | undefined
  recipient?: { id: string } | undefined
}

/** Only channels have threads: a chat, with one or with several, goes on in one line. */
export function spotOf(activity: TeamsActivity): Spot {
  const { conversation, id } = activity
  const root = /;messageid=([^;]+)/.exec(conversation.id)?.[1]
  const kind = conversation.conversationType ?? (root === undefined ? 'personal' : 'channel')
  return {
    platform: 'teams',
    tenant: tenantOf(activity) ?? '',
    conversation: baseConversation(conversation.id),
    thread: root === undefined || root === id ? null : root,
    direct: kind === 'personal',
    flat: kind !== 'channel',
  }
}

export function whoIs({ lookUp }: TeamsContext, api: TeamsApi, activity: TeamsActivity): Who {
  let known: ReturnType<Who> | undefined
  return () => (known ??= lookUp(api, activity))
}

/** A message as core sees it. */
export function saidOf(context: TeamsContext, api: TeamsApi, activity: TeamsMessage): Said {
  const at = spotOf(activity)
  return {
    kind: 'message',
    at,
    who: whoIs(context, api, activity),
    id: activity.id,
    text: (activity.text ?? '').replaceAll(/<at>[^<]*<\/at>/g, '').trim(),
    files: (activity.attachments ?? []).flatMap(fileOf),
    toBot: isForBot(activity, at),
  }
}

/** With the right to read along, a bot hears more than what is meant for it. */
function isForBot({ entities = [], recipient }: TeamsMessage, { direct }: Spot): boolean {
  return (
    direct || entities.some(({ type, mentioned }) => type === 'mention' && mentioned?.id === recipient?.id)
  )
}

const fileType = 'application/vnd.microsoft.teams.file.download.info'

/** A file that was sent to the bot comes with an address of its own; a card or a quotation is none. */
function fileOf({ contentType, name, content }: Attachment): InboundFile[] {
  if (contentType !== fileType) return []
  const { downloadUrl } = (content ?? {}) as { downloadUrl?: string }
  return [
    {
      name: name ?? 'file',
      async read() {
        if (!downloadUrl?.startsWith('https://')) throw new Error('Teams gave no address for the file')
        const response = await fetch(downloadUrl, { signal: AbortSignal.timeout(20_000) })
        if (!response.ok) throw new Error(`Teams answered ${response.status} for a file`)
        return new Uint8Array(await response.arrayBuffer())
      },
    },
  ]
}
