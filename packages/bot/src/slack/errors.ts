import type { Sent } from '../core/outgoing.ts'

/** Slack's errors that a change in the workspace cures, not another attempt. */
const outOfReach = new Set([
  'channel_not_found',
  'not_in_channel',
  'is_archived',
  'account_inactive',
  'invalid_auth',
  'token_revoked',
  'token_expired',
  'not_authed',
  'missing_scope',
  'restricted_action',
  'team_access_not_granted',
])
/** Errors of the message itself. */
const refused = new Set([
  'invalid_blocks',
  'msg_too_long',
  'no_text',
  'invalid_arguments',
  'too_many_attachments',
])

/** What became of it, by what Slack or the network said. */
export function afterError(error: unknown): Sent {
  const code = platformError(error)
  if (code !== undefined) {
    if (outOfReach.has(code)) return { kind: 'unreachable', error: code }
    if (refused.has(code)) return { kind: 'refused', error: code }
    return { kind: 'retry', error: code, uncertain: code === 'internal_error' || code === 'fatal_error' }
  }
  if (error instanceof Error && 'retryAfter' in error) {
    return { kind: 'retry', afterMs: Number(error.retryAfter) * 1000, error: 'ratelimited', uncertain: false }
  }
  return { kind: 'retry', error: error instanceof Error ? error.message : String(error), uncertain: true }
}

/** Slack's own error code, when it answered at all. */
export function platformError(error: unknown): string | undefined {
  if (!(error instanceof Error && 'data' in error)) return undefined
  const data: unknown = error.data
  const code = typeof data === 'object' && data !== null && 'error' in data ? data.error : undefined
  return typeof code === 'string' ? code : undefined
}
