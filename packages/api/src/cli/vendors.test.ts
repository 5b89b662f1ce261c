import { afterAll, beforeAll, expect, test } from 'vitest'
import { client, startTestServer, type Client, type TestServer } from '../testing/index.ts'
import { openprm } from './cli.fixture.ts'

let server: TestServer
let env: NodeJS.ProcessEnv

beforeAll(async () => {
  server = await startTestServer()
  env = { DATABASE_URL: server.databaseUrl, OPENPRM_SECRET: server.secret.toString('hex') }
})
afterAll(() => server.stop())

async function made(...args: string[]): Promise<{ key: Client; id: string }> {
  const { code, out, err } = await openprm(['vendors', 'create', ...args], env)
  expect(code, err).toBe(0)
  const [id = ''] = /vendor_\w+/.exec(out) ?? []
  return { id, key: client(server.url, /prm_sk_\w+/.exec(out)?.[0]) }
}

test('a running server has a further programme at once: with a pipeline, a lead form and its first key', async () => {
  const acme = await made('Acme Søfa & Söhne', '--currency', 'EUR', '--locale', 'de')
  expect((await acme.key('/v1/vendor')).body).toMatchObject({
    id: acme.id,
    name: 'Acme Søfa & Söhne',
    slug: 'acme-s-fa-sohne',
    currency: 'EUR',
    locale: 'de',
    sandbox: false,
  })
  const lead = { values: { name: 'Ada', email: 'ada@kaufgut.example', company: 'Kaufgut', consent: true } }
  expect((await acme.key('/v1/leads', { body: lead })).status).toBe(201)
  expect(await acme.key('/v1/deals', { body: { name: 'First' } })).toMatchObject({
    status: 201,
    body: { stage: 'prospecting' },
  })
  expect((await acme.key('/v1/test-clock/advance', { body: { seconds: 60 } })).status).toBe(403)
})

test('a sandbox has a clock of its own, and no programme sees another', async () => {
  const [one, two] = [await made('Try', '--sandbox'), await made('Try', '--sandbox')]
  expect((await one.key('/v1/test-clock/advance', { body: { seconds: 60 } })).status).toBe(200)
  expect((await two.key('/v1/test-clock')).body).toMatchObject({ sandbox: true, aheadSeconds: 0 })
  await one.key('/v1/deals', { body: { name: 'Of one' } })
  expect((await two.key<{ data: unknown[] }>('/v1/deals')).body.data).toEqual([])
})
