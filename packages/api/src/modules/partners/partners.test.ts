import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { client, startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import type { Vendor } from '../vendor/schema.ts'
import type { Partner } from './schema.ts'

let server: TestServer
let key: Client
beforeAll(async () => {
  server = await startTestServer()
  key = client(server.url, (await server.createVendor()).secretKey)
})
afterAll(() => server.stop())

const add = (body: object) => key<Partner>('/v1/partners', { body })
const change = ({ id }: Partner, body: object) =>
  key<Partner>(`/v1/partners/${id}`, { method: 'PATCH', body })
const setUp = (body: object) => key<Vendor>('/v1/vendor', { method: 'PATCH', body })

describe("a partner holds keys of the vendor's lists", () => {
  test('a partner keeps its tier, territories, products, tags and load as they were given', async () => {
    const settings = {
      type: 'integrator',
      tier: 'gold',
      territories: ['nordics', 'iberia'],
      products: ['picking'],
      tags: ['pilot'],
      routingWeight: 200,
      maxOpenLeads: 12,
      domain: 'alpine.example',
    }
    const partner = (await add({ name: 'Alpine', ...settings })).body
    expect(partner).toMatchObject(settings)
    expect((await change(partner, { tier: null, territories: ['italy'] })).body).toMatchObject({
      ...settings,
      tier: null,
      territories: ['italy'],
    })
  })

  test("a partner without a type is of the vendor's first", async () => {
    expect((await add({ name: 'Plain' })).body).toMatchObject({ type: 'reseller', tier: null, tags: [] })
  })

  test.each([
    ['type', { type: 'rival' }, '/type'],
    ['tier', { tier: 'diamond' }, '/tier'],
    ['territory', { territories: ['nordics', 'atlantis'] }, '/territories/1'],
    ['product', { products: ['submarine'] }, '/products/0'],
  ])('422 validation_failed: a %s the vendor does not have, at its place', async (_, body, pointer) => {
    const answer = await add({ name: 'Wrong', ...body })
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer, code: 'unknown_key' }] } })
  })

  test('a key that partners hold cannot leave the lists; one that nobody holds can', async () => {
    const before = (await key<Vendor>('/v1/vendor')).body
    await setUp({ tiers: [...before.tiers, { key: 'titan', label: 'Titan', rank: 9 }] })
    const partner = (await add({ name: 'Titanic', tier: 'titan' })).body
    expect(await setUp({ tiers: before.tiers })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/tiers', code: 'in_use' }] },
    })
    await change(partner, { tier: null })
    expect((await setUp({ tiers: before.tiers })).status).toBe(200)
  })

  test('422 validation_failed: two entries of one key in a list', async () => {
    const twice = { key: 'x', label: 'X' }
    expect(await setUp({ products: [twice, twice] })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/products/1/key' }] },
    })
  })
})

describe('a partner stands under another', () => {
  test('422 validation_failed: a partner above itself, also by a detour', async () => {
    const top = (await add({ name: 'Top' })).body
    const middle = (await add({ name: 'Middle', parentId: top.id })).body
    const bottom = (await add({ name: 'Bottom', parentId: middle.id })).body
    for (const below of [top, middle, bottom]) {
      expect((await change(top, { parentId: below.id })).body).toMatchObject({
        errors: [{ pointer: '/parentId' }],
      })
    }
  })

  test('two changes at once cannot make a ring', async () => {
    const [a, b] = [(await add({ name: 'A' })).body, (await add({ name: 'B' })).body]
    const answers = await Promise.all([change(a, { parentId: b.id }), change(b, { parentId: a.id })])
    expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['200', '422'])
  })
})

test('a channel manager is staff who may manage: no viewer, no partner user', async () => {
  const person = async (body: object) =>
    (
      await key<{ id: string }>('/v1/users', {
        body: { email: `${crypto.randomUUID()}@x.example`, name: 'P', ...body },
      })
    ).body.id
  const partner = (await add({ name: 'Managed' })).body
  const manager = await person({ role: 'channel_manager' })
  expect((await change(partner, { channelManagerId: manager })).body).toMatchObject({
    channelManagerId: manager,
  })
  for (const other of [await person({ role: 'viewer' }), await person({ partnerId: partner.id })]) {
    expect((await change(partner, { channelManagerId: other })).body).toMatchObject({
      errors: [{ pointer: '/channelManagerId' }],
    })
  }
})
