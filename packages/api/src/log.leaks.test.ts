import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from './db/connection.ts'
import { secretMembers } from './http/secret-members.ts'
import { jsonLogger } from './log.ts'
import { registry } from './registry.ts'
import { client, startTestServer, testOrigin, type TestServer, type TestVendor } from './testing/index.ts'

const lines: string[] = []
let server: TestServer
let vendor: TestVendor
/** What must not be found in any line. */
const secrets: Record<string, string> = { person: 'ada.brandt.canary@kaufgut.example' }

beforeAll(async () => {
  server = await startTestServer({ log: jsonLogger((line) => lines.push(line)) })
  vendor = await server.createVendor()
  const key = client(server.url, vendor.secretKey)
  const page = client(server.url, vendor.publishableKey, { origin: testOrigin })
  const made = async (path: string, body: object, as = key) =>
    (await as<Record<string, string>>(path, { body })).body
  secrets['key'] = vendor.secretKey
  secrets['session'] = (await made('/v1/embed-tokens', { user: { email: 'b@b.example', name: 'B' } }))[
    'token'
  ]!
  secrets['webhook'] = (await made('/v1/webhooks', { url: 'http://127.0.0.1:9/hook' }))['secret']!
  secrets['ticket'] = (await made('/v1/forms/lead/tickets', {}, page))['ticket']!
})
afterAll(() => server.stop())

const noneIsIn = (text: string): void => {
  for (const [name, value] of Object.entries(secrets)) expect(text.includes(value), name).toBe(false)
}

/** A value with a secret under every name that some schema has. */
function everywhere(secret: string): Record<string, unknown> {
  const flat = { name: secret, email: secret, token: secret, secret, ticket: secret, [secret]: secret }
  return { ...flat, values: flat, user: flat, mapping: flat, stage: secret, note: secret }
}

/** Sends a secret in the path, the query, the headers and the body of every operation. */
async function sendEverywhere(secret: string): Promise<number[]> {
  const key = client(server.url, vendor.secretKey)
  const sent = registry
    .filter(({ produces }) => produces === undefined)
    .map(async ({ method, path, body }) => {
      const filled = path.replaceAll(/\{\w+\}/g, encodeURIComponent(secret))
      const answer = await key(`${filled}?q=${encodeURIComponent(secret)}`, {
        method: method.toUpperCase(),
        headers: { 'idempotency-key': secret, 'if-match': `"${secret}"`, 'x-api-key': secret },
        ...(body && { body: everywhere(secret) }),
      })
      return answer.status
    })
  return Promise.all(sent)
}

test('schemas say which members are secret', () => {
  expect([...secretMembers()].toSorted()).toEqual(['chatCode', 'chatLink', 'secret', 'ticket', 'token'])
})

test('no secret and no person sent anywhere, by whomever, is found in the log', async () => {
  for (const secret of Object.values(secrets)) await sendEverywhere(secret)
  for (const secret of Object.values(secrets)) await client(server.url, secret)('/v1/deals')
  expect(lines.length).toBeGreaterThan(registry.length)
  noneIsIn(lines.join('\n'))
})

test('neither is one when the database fails and the failed statement is logged', async () => {
  const owner = connect({ url: server.databaseUrl, as: 'owner', max: 1 })
  await owner`alter table deals add constraint canary check (name = 'nobody') not valid`
  await owner.end()
  const key = client(server.url, vendor.secretKey)
  lines.length = 0
  for (const secret of Object.values(secrets)) {
    const { status, body } = await key('/v1/deals', { body: { name: secret, accountName: secret } })
    expect(status).toBe(500)
    expect(JSON.stringify(body)).not.toContain(secret)
  }
  const log = lines.join('\n')
  expect(log).toContain('request_failed')
  expect(log).toContain('"constraint":"canary"')
  noneIsIn(log)
})

test('every answer has a request id that finds its line in the log', async () => {
  const key = client(server.url, vendor.secretKey)
  for (const path of ['/v1/deals', '/v1/deals/nowhere', '/v1/deals?wrong=1']) {
    const { headers } = await key(path)
    const id = headers.get('request-id')!
    expect(lines.filter((line) => line.includes(id))).toHaveLength(1)
  }
})

test('a member that a schema calls secret is redacted under its name, however deep and whatever it looks like', () => {
  const [line] = logged({ answer: { list: [{ ticket: 'plain words' }] }, secret: { a: 'plain words' } })
  expect(line).not.toContain('plain words')
})

function logged(fields: Record<string, unknown>): string[] {
  const written: string[] = []
  jsonLogger((line) => written.push(line)).info('x', fields)
  return written
}
