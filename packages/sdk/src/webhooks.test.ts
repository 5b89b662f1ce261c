import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Deal } from './index.ts'
import { PrmError, signWebhook, verifyWebhook } from './webhooks.ts'
import type { WebhookEvent } from './webhooks.ts'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const stranger = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'
const vector = {
  body: '{"test": 2432232314}',
  now: () => 1614265330_000,
  headers: {
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  },
}
const { body, headers, now } = vector
const verify = (
  change: Partial<Record<keyof typeof headers, string>> = {},
  sent: string | Uint8Array = body,
) => verifyWebhook(secret, sent, { ...headers, ...change }, { now })

test('the reference vector of Standard Webhooks is accepted: as text, as bytes, with Headers or a plain object', async () => {
  const bytes = new TextEncoder().encode(body)
  expect(await verify()).toEqual({ test: 2432232314 })
  expect(await verify({}, bytes)).toEqual({ test: 2432232314 })
  expect(await verifyWebhook(secret, body, new Headers(headers), { now })).toEqual({ test: 2432232314 })
  expect(await verifyWebhook(secret.slice('whsec_'.length), body, headers, { now })).toEqual({
    test: 2432232314,
  })
})

test('signWebhook makes the same signature', async () => {
  const { 'webhook-id': id } = headers
  expect(await signWebhook(secret, body, { id, timestamp: 1614265330 })).toEqual(headers)
})

test('while a secret is rotated either one fits, on either side', async () => {
  const two = `v1,${btoa('x'.repeat(32))} v1a,c29tZXRoaW5n ${headers['webhook-signature']}`
  expect(await verify({ 'webhook-signature': two })).toBeDefined()
  expect(await verifyWebhook([stranger, secret], body, headers, { now })).toBeDefined()
})

describe('webhook_signature_invalid', () => {
  const code = { code: 'webhook_signature_invalid' }

  test("another endpoint's secret, or another id, time or body", async () => {
    await expect(verifyWebhook(stranger, body, headers, { now })).rejects.toMatchObject(code)
    await expect(verify({ 'webhook-id': 'msg_other' })).rejects.toMatchObject(code)
    await expect(verify({ 'webhook-timestamp': '1614265331' })).rejects.toMatchObject(code)
    await expect(verify({}, '{"test":2432232314}')).rejects.toMatchObject(code)
  })

  test('any single bit of the signature or the body', async () => {
    const bytes = new TextEncoder().encode(body)
    const mac = Uint8Array.from(atob(headers['webhook-signature'].slice(3)), (letter) => letter.charCodeAt(0))
    const flipped = (from: Uint8Array, bit: number): Uint8Array =>
      from.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
    for (let bit = 0; bit < bytes.length * 8; bit++)
      await expect(verify({}, flipped(bytes, bit))).rejects.toMatchObject(code)
    for (let bit = 0; bit < mac.length * 8; bit++) {
      const signature = `v1,${btoa(String.fromCharCode(...flipped(mac, bit)))}`
      await expect(verify({ 'webhook-signature': signature })).rejects.toMatchObject(code)
    }
  })

  test.each(['v2,', 'v1a,', 'v1;', 'V1,', ''])('the right signature under the label "%s"', async (label) => {
    const signature = headers['webhook-signature'].replace('v1,', label)
    await expect(verify({ 'webhook-signature': signature })).rejects.toMatchObject(code)
  })

  test.each(['v1,', 'v1,####', 'v1,Zm9v', 'g0hM9SsE'])('"%s"', async (signature) => {
    await expect(verify({ 'webhook-signature': signature })).rejects.toMatchObject(code)
  })
})

test('webhook_too_old: more than five minutes off either way, or more than you say', async () => {
  const at = (seconds: number, toleranceSeconds?: number) =>
    verifyWebhook(secret, body, headers, { now: () => now() + seconds * 1000, toleranceSeconds })
  for (const seconds of [-300, 0, 300]) expect(await at(seconds)).toBeDefined()
  for (const seconds of [-301, 301, 86_400])
    await expect(at(seconds)).rejects.toMatchObject({ code: 'webhook_too_old' })
  await expect(at(11, 10)).rejects.toMatchObject({ code: 'webhook_too_old' })
  await expect(verifyWebhook(secret, body, headers)).rejects.toMatchObject({ code: 'webhook_too_old' })
})

test('webhook_headers_invalid: one is missing, empty, doubled, or no time', async () => {
  const code = { code: 'webhook_headers_invalid' }
  for (const name of ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const) {
    const { [name]: value, ...others } = headers
    await expect(verifyWebhook(secret, body, others, { now })).rejects.toMatchObject(code)
    await expect(verify({ [name]: '' })).rejects.toMatchObject(code)
    const twice = { ...headers, [name]: [value, value] }
    await expect(verifyWebhook(secret, body, twice, { now })).rejects.toMatchObject(code)
  }
  for (const time of ['soon', '1614265330.0', '-1', '0x6037', '1e9'])
    await expect(verify({ 'webhook-timestamp': time })).rejects.toMatchObject(code)
})

test('webhook_secret_invalid: a secret that was cut, is empty, or is no base64', async () => {
  for (const wrong of ['', 'whsec_', 'whsec_c2hvcnQ=', 'whsec_???', 'prm_sk_1'])
    await expect(verifyWebhook(wrong, body, headers, { now })).rejects.toMatchObject({
      code: 'webhook_secret_invalid',
    })
})

test('invalid_response: signed, but no JSON; every failure is a PrmError', async () => {
  const signed = await signWebhook(secret, 'hello')
  const error: unknown = await verifyWebhook(secret, 'hello', signed).catch((error: unknown) => error)
  expect(PrmError.is(error, 'invalid_response')).toBe(true)
})

test('an event is known by its type', () => {
  const read = (event: WebhookEvent): Deal | undefined => {
    if (event.dataref !== undefined) return undefined
    if (event.type === 'prm.deal.moved.v1') {
      expectTypeOf(event.data).toEqualTypeOf<{ deal: Deal; fromStage: string; toStage: string }>()
      return event.data.deal
    }
    return undefined
  }
  expectTypeOf(read).returns.toEqualTypeOf<Deal | undefined>()
})
