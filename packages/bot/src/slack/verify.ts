import { isValidSlackRequest } from '@slack/bolt'

const toleranceSeconds = 5 * 60

/**
 * Tells whether Slack sent this: the HMAC over the raw body, at most five minutes old and, which Bolt leaves out,
 * at most five minutes ahead, as a signature from the future would stay usable for as long.
 */
export function isFromSlack(
  headers: Headers,
  body: string,
  signingSecret: string,
  nowMs = Date.now(),
): boolean {
  const signature = headers.get('x-slack-signature')
  const stamp = headers.get('x-slack-request-timestamp')
  if (!signature || !stamp || !/^\d{1,12}$/.test(stamp)) return false
  const timestamp = Number(stamp)
  if (Math.abs(nowMs / 1000 - timestamp) > toleranceSeconds) return false
  return isValidSlackRequest({
    signingSecret,
    body,
    headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp },
    nowMilliseconds: nowMs,
  })
}
