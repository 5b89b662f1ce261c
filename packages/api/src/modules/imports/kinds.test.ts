import { afterAll, beforeAll, expect, test } from 'vitest'
import { client, startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import { importing } from './imports.fixture.ts'

let server: TestServer
let key: Client
let imports: ReturnType<typeof importing>

beforeAll(async () => {
  server = await startTestServer()
  key = client(server.url, (await server.createVendor()).secretKey)
  imports = importing(key)
})
afterAll(() => server.stop())

const partners = {
  kind: 'partners',
  mapping: {
    externalId: { column: 'id' },
    name: { column: 'company' },
    type: { column: 'kind', values: { R: 'reseller', D: 'distributor' }, otherwise: 'referrer' },
  },
}
/** Everything else a partner file may say. */
const settings = {
  ...partners.mapping,
  tier: { column: 'tier' },
  territories: { column: 'regions', separator: '+', create: true },
  tags: { column: 'tags' },
  channelManager: { column: 'manager' },
  parent: { column: 'parent', by: 'externalId' },
  routingWeight: { column: 'weight' },
  domain: { column: 'domain' },
}
const users = {
  kind: 'users',
  mapping: {
    email: { column: 'mail' },
    name: { template: '{first} {last}' },
    role: { column: 'role' },
    partner: { column: 'company', by: 'externalId' },
  },
}

const read = async <T>(path: string): Promise<T[]> => (await key<{ data: T[] }>(path)).body.data

test('partners come in once, follow their file, and keep what it does not say', async () => {
  const heading = 'id,company,kind'
  const first = await imports.run(partners, [heading, 'p1,Alpine Systems,R', 'p2,Harbour,D', 'p3,Sierra,?'])
  expect(first.body).toMatchObject({ created: 3, rejected: 0 })

  const second = await imports.run(partners, [
    heading,
    'p1,Alpine Systems,R',
    'p2,Harbour Ltd,D',
    'p3,Sierra,?',
  ])

  expect(second.body).toMatchObject({ created: 0, updated: 1, unchanged: 2 })
  expect(await read('/v1/partners')).toMatchObject([
    { name: 'Alpine Systems', type: 'reseller', status: 'active' },
    { name: 'Harbour Ltd', type: 'distributor' },
    { name: 'Sierra', type: 'referrer' },
  ])
})

test('a partner that came in by name with its deals is taken over by its external id, not doubled', async () => {
  const deals = {
    externalId: { column: 'id' },
    name: { value: 'A deal' },
    stage: { value: 'won' },
    partner: { column: 'agent', create: { type: 'reseller' } },
  }
  await imports.run({ kind: 'deals', mapping: deals }, ['id,agent', 'd1,Vela'])
  await imports.run(partners, ['id,company,kind', 'v1,Vela,D'])
  expect(await read('/v1/partners?q=Vela')).toMatchObject([{ externalId: 'v1', type: 'distributor' }])
  const withId = { ...deals, partner: { column: 'agent', by: 'externalId' }, owner: { column: 'seller' } }
  const { body } = await imports.run({ kind: 'deals', mapping: withId }, [
    'id,agent,seller',
    'd1,v1,nobody@v.example',
    'd1,v1,',
  ])
  expect(await imports.rows(body.id)).toMatchObject([
    { row: 2, reason: 'There is no user "nobody@v.example".' },
  ])
  expect(body).toMatchObject({ unchanged: 1, rejected: 1 })
})

test('territories that the vendor lacks are added where the mapping says so; other unknown keys reject their row', async () => {
  const staff = { email: 'manager@vendor.example', name: 'Mona', role: 'channel_manager' }
  await key('/v1/users', { body: staff })
  const tiers = [{ key: 'gold', label: 'Gold', rank: 1 }]
  await key('/v1/vendor', { method: 'PATCH', body: { tiers } })

  const { body } = await imports.run({ kind: 'partners', mapping: settings }, [
    'id,company,kind,tier,regions,tags,manager,parent,weight,domain',
    't2,Below,R,gold,nordics,,,t1,,',
    't1,Top,D,Gold,Far Lands+Nordics,key;new,manager@vendor.example,,150,top.example',
    't3,Wrong Tier,R,Platinum,,,,,,',
    't4,Wrong Domain,R,,,,,,,not a domain',
    't5,Wrong Weight,R,,,,,,many,',
    't6,No Parent,R,,,,,t9,,',
  ])

  expect((await imports.rows(body.id)).map(({ row, reason }) => [row, reason])).toEqual([
    [4, 'The vendor\'s tiers have no "Platinum". They have Gold.'],
    [5, '"not a domain" is no domain: Expected a domain such as acme.com.'],
    [6, '"many" in weight is not a whole number.'],
    [7, 'There is no partner "t9".'],
  ])
  expect(body).toMatchObject({ created: 2, rejected: 4 })
  const { territories } = (await key<{ territories: object[] }>('/v1/vendor')).body
  expect(territories.at(-1)).toEqual({ key: 'far_lands', label: 'Far Lands', countries: [] })
  const [top] = await read<{ id: string }>('/v1/partners?q=Top')
  const facts = {
    tier: 'gold',
    territories: ['far_lands', 'nordics'],
    tags: ['key', 'new'],
    routingWeight: 150,
  }
  expect(top).toMatchObject({
    ...facts,
    domain: 'top.example',
    channelManagerId: expect.stringMatching(/^user_/),
  })
  expect(await read('/v1/partners?q=Below')).toMatchObject([{ parentId: top!.id, territories: ['nordics'] }])
})

test('users come in as staff or as people of a partner, known by their e-mail', async () => {
  const heading = 'mail,first,last,role,company'
  await imports.run(partners, ['id,company,kind', 'u1,Usable,R'])
  const first = await imports.run(users, [
    heading,
    'Mara@Usable.example,Mara,Okafor,admin,u1',
    'jonas@vendor.example,Jonas,Lind,channel_manager,',
  ])
  expect(first.body).toMatchObject({ created: 2, rejected: 0 })

  const second = await imports.run(users, [
    heading,
    'mara@usable.example,Mara,Okafor-Lind,admin,u1',
    'jonas@vendor.example,Jonas,Lind,channel_manager,',
    'mara@usable.example,Mara,Okafor-Lind,admin,',
    'no mail,N,N,seller,u1',
    'tomas@usable.example,Tomas,H,channel_manager,u1',
    'ines@usable.example,Ines,R,boss,u1',
    'pablo@usable.example,Pablo,R,seller,u9',
  ])

  expect(second.body).toMatchObject({ created: 0, updated: 1, unchanged: 1, rejected: 5 })
  expect((await imports.rows(second.body.id)).map(({ row, reason }) => [row, reason])).toEqual([
    [4, 'mara@usable.example belongs to another company of this programme.'],
    [5, '"no mail" in mail: Expected an e-mail address.'],
    [6, 'A partner user cannot be "channel_manager"; choose seller, admin.'],
    [7, expect.stringContaining('There is no role "boss". Known: admin,')],
    [8, 'There is no partner "u9".'],
  ])
  expect(await read('/v1/users?email=mara@usable.example')).toMatchObject([
    { name: 'Mara Okafor-Lind', kind: 'partner', role: 'admin' },
  ])
})

test('422 validation_failed: a mapping of another kind, or with a field that does not exist, is told where', async () => {
  const wrong = await key('/v1/imports', { body: { kind: 'users', mapping: partners.mapping } })
  expect(wrong.status).toBe(422)
  const pointers = (wrong.body as { errors?: Array<{ pointer: string }> }).errors?.map(
    ({ pointer }) => pointer,
  )
  expect(pointers).toEqual(expect.arrayContaining(['/mapping/email', '/mapping/type']))
})
