import { performance } from 'node:perf_hooks'
import type { DeliveryError } from '../../modules/webhooks/schema.ts'
import { post } from '../../outbound/post.ts'
import { TargetRefused, type Outbound } from '../../outbound/target.ts'
import type { Claim } from './claim.ts'
import { contentType } from './envelope.ts'
import { signatures } from './signature.ts'

/** What became of one attempt; `error` is null when it arrived. */
export interface Outcome {
  error: DeliveryError | null
  status?: number | undefined
  retryAfter?: string | undefined
  durationMs: number
}

interface SendOptions {
  outbound: Outbound
  now: Date
  timeoutMs: number
  /** Ends the attempt early. */
  signal: AbortSignal
}

/** Makes one attempt. Never throws: whatever happens is an outcome. */
export async function send(
  claim: Claim,
  { outbound, now, timeoutMs, signal }: SendOptions,
): Promise<Outcome> {
  const { url, eventId, secrets, body } = claim
  const started = performance.now()
  const since = (): number => Math.round(performance.now() - started)
  const timestamp = Math.floor(now.getTime() / 1000)
  const headers = {
    'content-type': contentType,
    'user-agent': 'OpenPRM-Webhooks/1',
    'webhook-id': eventId,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures(secrets, eventId, timestamp, body),
  }
  try {
    const target = await outbound.check(url)
    const { status, retryAfter } = await post(target, {
      headers,
      body,
      signal: AbortSignal.any([signal, AbortSignal.timeout(Math.max(timeoutMs - since(), 1))]),
    })
    return { error: errorOf(status), status, retryAfter, durationMs: since() }
  } catch (error) {
    return { error: reasonOf(error), durationMs: since() }
  }
}

function errorOf(status: number): DeliveryError | null {
  if (status >= 200 && status < 300) return null
  if (status === 410) return 'gone'
  return status >= 300 && status < 400 ? 'redirect' : 'http_status'
}

function reasonOf(error: unknown): DeliveryError {
  if (error instanceof TargetRefused) return error.code
  const { name, code = '' } = error as { name?: string; code?: string }
  if (name === 'AbortError' || name === 'TimeoutError') return 'timeout'
  return /CERT|TLS|SSL|EPROTO|UNABLE_TO/.test(code) ? 'tls_failed' : 'connection_failed'
}
