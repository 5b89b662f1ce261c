import { PrmError } from './errors.ts'
import type { EventData, EventType } from './event-record.ts'

export { PrmError } from './errors.ts'
export type { EventType } from './event-record.ts'

/** What every delivery says of itself (CloudEvents 1.0). */
interface Envelope<Type extends string> {
  specversion: '1.0'
  /** The same in every attempt and replay: keep it to tell what you have already worked on. */
  id: string
  source: string
  type: `prm.${Type}.v1`
  /** Id of the object it happened to. */
  subject: string
  time: string
  datacontenttype: 'application/json'
}

interface Logged {
  /** Place in the event log, as a decimal number. Deliveries may arrive in another order. */
  sequence: string
}

/** One delivery of one type, data included; `WebhookEventOf<'deal.moved'>`. */
export type WebhookEventOf<Type extends EventType> = Envelope<Type> &
  Logged & { data: EventData[Type]; dataref?: never }

/** A delivery whose data was too large to send: fetch it at the path in `dataref`. */
export type CutWebhookEvent = {
  [Type in EventType]: Envelope<Type> &
    Logged & { dataref: string; data: { subject: { kind: string; id: string }; note: string } }
}[EventType]

/** What `prm.webhooks.test()` sends. */
export type PingEvent = Envelope<'ping'> & { data: Record<string, never>; sequence?: never; dataref?: never }

/** Narrow it by `dataref === undefined` and by `type` to know its `data`. */
export type WebhookEvent =
  | { [Type in EventType]: WebhookEventOf<Type> }[EventType]
  | CutWebhookEvent
  | PingEvent

/** A `Headers`, or a plain object such as Node's `request.headers`. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>

export interface VerifyOptions {
  /** How far the delivery's clock may be from yours, either way. @default 300 */
  toleranceSeconds?: number | undefined
  /** Time to compare with, in milliseconds; for tests. */
  now?: (() => number) | undefined
}

const encoder = new TextEncoder()
/** Standard Webhooks' least; a shorter one is a secret that was cut or decoded wrongly. */
const leastSecretBytes = 24

/**
 * Makes sure that a delivery comes from your programme, and is no old one sent again, then reads it.
 *
 * @param secrets one `whsec_…`, or several while one is being replaced
 * @param rawBody the bytes or text as received: parsing and printing it again would break the signature
 * @throws PrmError webhook_secret_invalid | webhook_headers_invalid | webhook_too_old | webhook_signature_invalid |
 * invalid_response
 */
export async function verifyWebhook(
  secrets: string | readonly string[],
  rawBody: string | Uint8Array,
  headers: WebhookHeaders,
  { toleranceSeconds = 300, now = Date.now }: VerifyOptions = {},
): Promise<WebhookEvent> {
  const keys = await Promise.all([secrets].flat().map((secret) => importKey(secret, 'verify')))
  const id = header(headers, 'webhook-id')
  const timestamp = header(headers, 'webhook-timestamp')
  const signatures = header(headers, 'webhook-signature').split(' ')
  if (!/^\d{1,12}$/.test(timestamp))
    throw new PrmError('webhook_headers_invalid', 'webhook-timestamp is no time in seconds')
  if (Math.abs(now() / 1000 - Number(timestamp)) > toleranceSeconds)
    throw new PrmError('webhook_too_old', `The delivery is more than ${toleranceSeconds} s off your clock`)
  const body = typeof rawBody === 'string' ? encoder.encode(rawBody) : rawBody
  if (!(await anyMatches(keys, signatures, signedContent(id, timestamp, body))))
    throw new PrmError(
      'webhook_signature_invalid',
      'No signature of the delivery fits your secret and its body',
    )
  return parse(body)
}

/** The headers of a delivery, for tests of your own receiver. */
export async function signWebhook(
  secret: string,
  rawBody: string,
  { id = 'event_00000000000000000000000000', timestamp = Math.floor(Date.now() / 1000) } = {},
): Promise<{ 'webhook-id': string; 'webhook-timestamp': string; 'webhook-signature': string }> {
  const key = await importKey(secret, 'sign')
  const content = signedContent(id, String(timestamp), encoder.encode(rawBody))
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, content))
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1,${btoa(String.fromCharCode(...mac))}`,
  }
}

async function importKey(secret: string, use: 'sign' | 'verify'): Promise<CryptoKey> {
  const bytes = fromBase64(secret.replace(/^whsec_/, ''))
  if (!bytes || bytes.length < leastSecretBytes)
    throw new PrmError('webhook_secret_invalid', 'The secret must be the whole `whsec_…` you were given')
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, [use])
}

function header(headers: WebhookHeaders, name: string): string {
  const value = headers instanceof Headers ? headers.get(name) : headers[name]
  if (typeof value === 'string' && value !== '') return value
  throw new PrmError('webhook_headers_invalid', `The delivery must have one header ${name}`)
}

function signedContent(id: string, timestamp: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = encoder.encode(`${id}.${timestamp}.`)
  const content = new Uint8Array(head.length + body.length)
  content.set(head)
  content.set(body, head.length)
  return content
}

/** `subtle.verify` compares in constant time; which pair fits is no secret. */
async function anyMatches(
  keys: CryptoKey[],
  signatures: string[],
  content: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  for (const signature of signatures) {
    const mac = signature.startsWith('v1,') ? fromBase64(signature.slice(3)) : undefined
    if (!mac) continue
    for (const key of keys) if (await crypto.subtle.verify('HMAC', key, mac, content)) return true
  }
  return false
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  } catch {
    return undefined
  }
}

function parse(body: Uint8Array): WebhookEvent {
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch (cause) {
    throw new PrmError('invalid_response', 'The delivery is signed, but its body is no JSON', { cause })
  }
}
