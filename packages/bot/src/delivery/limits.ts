import type { Channel } from '../core/channel.ts'
import type { Outgoing } from '../core/outgoing.ts'

export type Method = 'post' | 'update'

/** A bucket of `burst` requests that gets one more every `everyMs`. */
export interface Limit {
  platform: Channel
  method: Method
  everyMs: number
  burst: number
  per: 'conversation' | 'tenant'
}

/**
 * What the platforms allow. Slack: one message a second in a conversation; changes are "tier 3", some fifty a minute in
 * a workspace. Teams: seven a second in a thread and 1800 an hour; it says when it has had enough.
 * Sources: docs.slack.dev/apis/web-api/rate-limits, learn.microsoft.com "Rate limiting" of bots.
 */
export const platformLimits: readonly Limit[] = [
  { platform: 'slack', method: 'post', everyMs: 1000, burst: 1, per: 'conversation' },
  { platform: 'slack', method: 'update', everyMs: 1200, burst: 20, per: 'tenant' },
  { platform: 'teams', method: 'post', everyMs: 500, burst: 4, per: 'conversation' },
  { platform: 'teams', method: 'update', everyMs: 500, burst: 4, per: 'conversation' },
]

export function methodOf({ target }: Pick<Outgoing, 'target'>): Method {
  return target.replaces === undefined && target.instead === undefined ? 'post' : 'update'
}
