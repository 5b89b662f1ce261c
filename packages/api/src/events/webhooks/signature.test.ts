import { expect, test } from 'vitest'
import { Webhook } from 'standardwebhooks'
import { newSecret } from '../../modules/webhooks/secrets.ts'
import { signatures } from './signature.ts'

const vector = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: 1614265330,
  body: '{"test": 2432232314}',
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
}

test('the reference vector of Standard Webhooks is signed as it says', () => {
  const { secret, id, timestamp, body, signature } = vector
  expect(signatures([secret], id, timestamp, body)).toBe(signature)
})

test('the public reference library accepts what we sign, with any one of several secrets, and nothing that was changed', () => {
  const [current, old] = [newSecret(), newSecret()]
  const timestamp = Math.floor(Date.now() / 1000)
  for (const body of ['{}', '{"name":"Grüße 🚀"}', 'x'.repeat(19_999)]) {
    const headers = {
      'webhook-id': vector.id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signatures([current, old], vector.id, timestamp, body),
    }
    for (const secret of [current, old]) {
      const reference = new Webhook(secret)
      expect(reference.sign(vector.id, new Date(timestamp * 1000), body)).toBe(
        signatures([secret], vector.id, timestamp, body),
      )
      if (body.startsWith('{')) expect(reference.verify(body, headers)).toEqual(JSON.parse(body))
      expect(() => reference.verify(`${body} `, headers)).toThrow('No matching signature')
    }
    expect(() => new Webhook(newSecret()).verify(body, headers)).toThrow('No matching signature')
  }
})

test('a new secret is whsec_ and base64 of 32 random bytes', () => {
  expect(newSecret()).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  expect(newSecret()).not.toBe(newSecret())
})
