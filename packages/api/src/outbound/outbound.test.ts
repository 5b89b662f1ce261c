import { createServer as createTcpServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startReceiver, type Receiver } from '../events/webhooks/receiver.fixture.ts'
import { client, startTestServer, type Client, type TestServer } from '../testing/index.ts'
import { allowedAddresses, isPublic } from './addresses.ts'

let server: TestServer
let key: Client
let inside: Receiver
/** What names resolve to; a test may change it between two look-ups. */
let names: Record<string, string[]> = {}
const options = {
  background: false,
  timeoutMs: 500,
  resolve: async (hostname: string): Promise<string[]> => {
    const found = names[hostname]
    if (!found) throw new Error('ENOTFOUND')
    return found
  },
}

beforeAll(async () => {
  inside = await startReceiver()
  server = await startTestServer({ webhooks: options })
})
beforeEach(async () => {
  names = {
    localhost: ['127.0.0.1', '::1'],
    'localhost.': ['127.0.0.1'],
    'metadata.google.internal': ['169.254.169.254'],
    'inside.example': ['10.0.0.7'],
    'both.example': ['93.184.215.14', '192.168.1.1'],
    'public.example': ['93.184.215.14'],
  }
  key = client(server.url, (await server.createVendor()).secretKey)
})
afterAll(async () => {
  await server.stop()
  await inside.stop()
})

/** Spellings of loopback, private, link-local, tunnel and reserved addresses, and names that lead to them. */
const hosts = `
  127.0.0.1 127.1 127.0.1 2130706433 0x7f000001 0x7f.1 0177.0.0.1
  017700000001 127.255.255.254 １２７.０.０.１ ①②⑦.⓪.⓪.① 127。0。0。1 %31%32%37.0.0.1 127.0.0.1.
  0 0.0.0.0 10.0.0.1 172.16.0.1 172.31.255.255 192.168.0.1 100.64.0.1
  100.100.100.200 168.63.129.16 169.254.169.254 0xa9fea9fe 2852039166 192.0.0.192 198.18.0.1
  224.0.0.1 255.255.255.255 240.0.0.1 [::] [::1] [0:0:0:0:0:0:0:1] [::127.0.0.1]
  [::ffff:127.0.0.1] [::ffff:7f00:1] [::ffff:0:127.0.0.1] [64:ff9b::7f00:1] [64:ff9b:1::1] [2002:7f00:1::] [2001::1]
  [2001:db8::1] [100::1] [3fff::1] [5f00::1] [fc00::1] [fd00:ec2::254] [fe80::1]
  [fec0::1] [ff02::1] localhost LOCALHOST localhost. metadata.google.internal inside.example
  both.example
`
  .trim()
  .split(/\s+/)

describe('an address inside the network is refused', () => {
  test.each(hosts)('%s', async (host) => {
    for (const origin of [`http://${host}:${inside.port}`, `https://${host}`]) {
      const answer = await key<{ errors: unknown }>('/v1/webhooks', { body: { url: `${origin}/hook` } })
      expect(answer, answer.text).toMatchObject({
        status: 422,
        body: { code: 'validation_failed', errors: [{ pointer: '/url' }] },
      })
    }
  })

  test('when an endpoint is changed, too', async () => {
    const { id } = (
      await key<{ id: string }>('/v1/webhooks', { body: { url: 'https://public.example/hook' } })
    ).body
    const answer = await key(`/v1/webhooks/${id}`, {
      method: 'PATCH',
      body: { url: 'https://inside.example/hook' },
    })
    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/url', code: 'address_forbidden' }] },
    })
  })

  test('and never connected to', () => expect(inside.connections).toBe(0))
})

test.each([
  ['http://public.example/hook', 'https_required'],
  ['http://93.184.215.14/hook', 'https_required'],
  ['https://unknown.example/', 'host_unresolved'],
  ['https://user:secret@public.example/', 'url_invalid'],
  ['ftp://public.example/', 'url_invalid'],
  ['file:///etc/passwd', 'url_invalid'],
  ['gopher://127.0.0.1:6379/_', 'url_invalid'],
  ['javascript:alert(1)', 'url_invalid'],
  ['https://', 'url_invalid'],
  ['public.example/hook', 'url_invalid'],
])('%s is refused: %s', async (url, code) => {
  const answer = await key('/v1/webhooks', { body: { url } })
  expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/url', code }] } })
})

test('a name that turned to an inside address after it was checked is not connected to', async () => {
  for (const [name, address] of [
    ['rebinding.example', '127.0.0.1'],
    ['mapped.example', '::ffff:127.0.0.1'],
  ] as const) {
    names[name] = ['93.184.215.14']
    const created = await key<{ id: string }>('/v1/webhooks', {
      // One type that nothing here causes: the log then holds the ping alone.
      body: { url: `https://${name}:${inside.port}/hook`, types: ['import.finished'] },
    })
    expect(created.status, created.text).toBe(201)
    names[name] = [address]
    await key(`/v1/webhooks/${created.body.id}/test`, { method: 'POST' })
    await server.webhooks.runDue()
    const log = await key<{ data: object[] }>(`/v1/webhooks/${created.body.id}/deliveries`)
    expect(log.body.data).toMatchObject([
      { status: 'failed', error: 'address_forbidden', responseStatus: null },
    ])
  }
  expect(inside.connections).toBe(0)
})

test('the connection goes to the address that was checked, even when the next look-up would answer another', async () => {
  let lookups = 0
  // First an address that may be called, then one that may not: only the first can be reached.
  const resolve = async (): Promise<string[]> => (lookups++ % 2 === 0 ? ['127.0.0.1'] : ['127.0.0.2'])
  const receiver = await startReceiver()
  const trap = createTcpServer(() => (trapped += 1)).listen(receiver.port, '127.0.0.2')
  let trapped = 0
  await once(trap, 'listening')
  const own = await startTestServer({ webhooks: { allow: ['127.0.0.1/32'], background: false, resolve } })
  const call = client(own.url, (await own.createVendor()).secretKey)
  const url = `http://flapping.example:${(receiver.url.match(/:(\d+)/) ?? [])[1]}/hook`
  const { id } = (await call<{ id: string }>('/v1/webhooks', { body: { url, types: ['lead.created'] } })).body
  lookups = 0
  await call(`/v1/webhooks/${id}/test`, { method: 'POST' })
  await own.webhooks.runDue()
  expect([lookups, receiver.received.length, trapped]).toEqual([1, 1, 0])
  expect(receiver.received[0]!.headers['host']).toContain('flapping.example')
  expect((trap.address() as AddressInfo).port).toBe(receiver.port)
  trap.close()
  await own.stop()
  await receiver.stop()
})

test('addresses of the public internet are public', () => {
  for (const address of [
    '93.184.215.14',
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '2a00:1450:4001:80b::200e',
  ]) {
    expect([address, isPublic(address)]).toEqual([address, true])
  }
  for (const nothing of ['', 'example.com', '1.2.3', '93.184.215.14:443'])
    expect(isPublic(nothing)).toBe(false)
})

test('a self-hoster allows ranges by name, and a mistyped one stops the server', () => {
  const allowed = allowedAddresses(['10.20.0.0/16', '127.0.0.1', ' fd00::/8'])
  expect(['10.20.3.4', '127.0.0.1', 'fd00::1'].every(allowed)).toBe(true)
  expect(['10.21.0.1', '127.0.0.2', '::ffff:127.0.0.1', 'fe80::1'].some(allowed)).toBe(false)
  for (const wrong of ['intranet', '10.0.0.0/33', '10.0.0/8', '::1/129', '10.0.0.0/x']) {
    expect(() => allowedAddresses([wrong])).toThrow('is not an address range')
  }
})
