import type { IMessageActivityInput } from '@microsoft/teams.api'
import type { Sender, Sent } from '../core/outgoing.ts'
import { words } from '../core/words.ts'
import type { Conversations } from '../delivery/conversations.ts'
import { teamsLimits } from '../view/limits.ts'
import type { View } from '../view/view.ts'
import { clip } from '../view/text.ts'
import { baseConversation, type TeamsApi } from './directory.ts'
import { card, summaryOf } from './render/card.ts'

const passing = new Set([408, 412, 429, 500, 502, 503, 504])
/** Microsoft asks bots to repeat after 412, 429, 502, 503 and 504; after these it may have been carried out. */
const unclear = new Set([408, 500])
const outOfReach = new Set([401, 403, 404])

export interface TeamsSenderOptions {
  api: TeamsApi
  conversations: Conversations
  /** For conversations the bot has not heard from yet. */
  defaultServiceUrl: string
}

/** Bots cannot read a conversation, so there is no `find`: nobody can know whether a cut-off message has arrived. */
export function teamsSender({ api, conversations, defaultServiceUrl }: TeamsSenderOptions): Sender {
  return {
    async send(target, view, _marker, repeated) {
      const { tenant } = target
      const known = target.person
        ? await conversations.serviceUrlIn(tenant ?? '')
        : await conversations.serviceUrl(baseConversation(target.conversation))
      const client = api.fromServiceUrl({ serviceUrl: known ?? defaultServiceUrl }).conversations
      // Putting the same card in the same place twice is no repetition.
      const message = activity(view, repeated && target.replaces === undefined)
      try {
        if (target.person) {
          // The same chat however often it is asked for.
          const members = [{ id: target.conversation, name: '', role: 'user' as const }]
          const opened = await client.create({
            members,
            ...(tenant !== undefined && { tenantId: tenant, channelData: { tenant: { id: tenant } } }),
          })
          const { id } = await client.createActivity(opened.id, message)
          return { kind: 'sent', messageId: id, conversation: opened.id, threaded: false }
        }
        const threaded = isChannel(target.conversation)
        if (target.replaces !== undefined) {
          await client.updateActivity(target.conversation, target.replaces, message)
          return { kind: 'sent', messageId: target.replaces, threaded }
        }
        const place = target.thread === undefined ? '' : `;messageid=${target.thread}`
        const { id } = await client.createActivity(target.conversation + place, message)
        return { kind: 'sent', messageId: id, threaded }
      } catch (error) {
        return afterError(error)
      }
    },
  }
}

/** Threads are a thing of channels; every other conversation goes on in one line. */
function isChannel(conversation: string): boolean {
  return /@thread\.(?:tacv2|skype)$/.test(conversation)
}

function activity(view: View, repeated: boolean): IMessageActivityInput {
  const shown = repeated ? again(view) : view
  // The summary is what a notification says; the SDK's type has forgotten it.
  const message = {
    type: 'message' as const,
    summary: clip(summaryOf(view), teamsLimits.summary),
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' as const, content: card(shown) }],
  }
  return message
}

function again(view: View): View {
  if (view.kind === 'notice') return { ...view, footnote: words.repeated }
  return view.kind === 'message' ? { ...view, footnotes: [...view.footnotes, words.repeated] } : view
}

interface HttpFailure {
  status: number
  retryAfter: number | undefined
}

function afterError(error: unknown): Sent {
  const text = error instanceof Error ? error.message : String(error)
  const failure = httpFailure(error)
  if (!failure) return { kind: 'retry', error: text, uncertain: true }
  const { status, retryAfter } = failure
  const reason = `Teams answered ${status}`
  if (outOfReach.has(status)) return { kind: 'unreachable', error: reason }
  if (!passing.has(status)) return { kind: 'refused', error: reason }
  const wait = retryAfter === undefined ? {} : { afterMs: retryAfter * 1000 }
  return { kind: 'retry', error: reason, uncertain: unclear.has(status), ...wait }
}

function httpFailure(error: unknown): HttpFailure | undefined {
  if (!(error instanceof Error && 'response' in error)) return undefined
  const response = error.response as { status?: number; headers?: Record<string, unknown> } | undefined
  if (typeof response?.status !== 'number') return undefined
  const seconds = Number(response.headers?.['retry-after'])
  return {
    status: response.status,
    retryAfter: Number.isFinite(seconds) && seconds > 0 ? seconds : undefined,
  }
}
