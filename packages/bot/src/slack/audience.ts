import { audienceUnknown, sharedWithOthers } from '../core/audience.ts'
import type { SlackClient } from './directory.ts'
import { platformError } from './errors.ts'

/** Slack also tells at once when a channel becomes shared; this is for what it does not tell. */
const goodForMs = 15_000

/** Whether only the vendor's own people read in the channels that are meant for them. */
export interface Audience {
  /** Whether a channel is one of those. */
  isOurs(channel: string): boolean
  /** Why nothing internal may be said there; undefined where it may. */
  refusal(client: SlackClient, channel: string): Promise<string | undefined>
  /** Something has changed there: look anew. */
  forget(channel: string): void
}

/** @param channels where the vendor's own people see to things */
export function createAudience(channels: ReadonlySet<string>, now: () => number = Date.now): Audience {
  const good = new Map<string, number>()
  return {
    isOurs: (channel) => channels.has(channel),
    async refusal(client, channel) {
      if (!channels.has(channel) || now() < (good.get(channel) ?? 0)) return undefined
      try {
        const { channel: found } = await client.conversations.info({ channel })
        if (found?.is_ext_shared === true) return sharedWithOthers
      } catch (error) {
        const code = platformError(error)
        // Without the right to look nobody can know who reads there.
        if (code === 'missing_scope') return audienceUnknown
        // Then nothing can be posted there either, and Slack says why.
        if (code === 'channel_not_found') return undefined
        throw error
      }
      good.set(channel, now() + goodForMs)
      return undefined
    },
    forget: (channel) => void good.delete(channel),
  }
}
