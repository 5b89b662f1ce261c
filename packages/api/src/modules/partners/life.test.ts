import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { client, startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import type { Company, Partner } from './schema.ts'

let server: TestServer
let key: Client
beforeAll(async () => {
  server = await startTestServer()
  key = client(server.url, (await server.createVendor()).secretKey)
})
afterAll(() => server.stop())

let counter = 0
const add = async (body: object = {}) =>
  (await key<Partner>('/v1/partners', { body: { name: `Partner ${++counter}`, ...body } })).body
const command = ({ id }: Partner, name: string, body: object = {}, headers = {}) =>
  key<Partner>(`/v1/partners/${id}/${name}`, { body, headers })
const mint = ({ id }: Partner, email = `seller${id}@x.example`, role = 'seller') =>
  key<{ token: string }>('/v1/embed-tokens', {
    body: { user: { email, name: 'Seller', role }, partner: { id } },
  })
const typesOf = async ({ id }: Partner) => {
  const { body } = await key<{ data: Array<{ type: string; subject: { id: string } }> }>(
    '/v1/events?limit=500',
  )
  return body.data.filter(({ subject }) => subject.id === id).map(({ type }) => type)
}

describe("a partner's life", () => {
  test('from application to end, each step with its event', async () => {
    const partner = await add({ status: 'applied' })
    const steps = ['approve', 'activate', 'suspend', 'reinstate', 'end', 'invite', 'activate']
    const reasons: Record<string, object> = {
      suspend: { reason: 'payment', note: 'Two invoices are open.' },
      end: { reason: 'own_request' },
    }
    const seen: string[] = []
    for (const step of steps) seen.push((await command(partner, step, reasons[step])).body.status)
    expect(seen).toEqual(['onboarding', 'active', 'suspended', 'active', 'ended', 'invited', 'active'])
    await expect
      .poll(() => typesOf(partner))
      .toEqual([
        'partner.created',
        'partner.approved',
        'partner.activated',
        'partner.suspended',
        'partner.reinstated',
        'partner.ended',
        'partner.invited',
        'partner.activated',
      ])
  })

  test('a rejected application says why, in a code and in words', async () => {
    const partner = await add({ status: 'applied' })
    const note = 'We ask for two certified engineers.'
    const answer = await command(partner, 'reject', { reason: 'does_not_meet_requirements', note })
    expect(answer.body).toMatchObject({
      status: 'ended',
      statusReason: 'does_not_meet_requirements',
      statusNote: note,
    })
  })

  test('422 validation_failed: nobody is suspended, rejected or ended without a reason', async () => {
    const partner = await add()
    for (const name of ['suspend', 'end', 'reject'])
      expect((await command(partner, name)).body).toMatchObject({ errors: [{ pointer: '/reason' }] })
  })

  test('409 invalid_transition: an active partner is not approved, an ended one not reinstated', async () => {
    const partner = await add()
    expect((await command(partner, 'approve')).body).toMatchObject({ code: 'invalid_transition' })
    await command(partner, 'end', { reason: 'merged' })
    expect((await command(partner, 'reinstate')).body).toMatchObject({ code: 'invalid_transition' })
  })

  test('422 validation_failed: the state is not to be written past its commands', async () => {
    const { id } = await add()
    const answer = await key(`/v1/partners/${id}`, { method: 'PATCH', body: { status: 'ended' } })
    expect(answer.body).toMatchObject({ errors: [{ pointer: '/status' }] })
  })

  test('412 precondition_failed: the later of two who decide is told', async () => {
    const partner = await add({ status: 'applied' })
    const headers = { 'if-match': `"v${partner.version}"` }
    expect((await command(partner, 'approve', {}, headers)).status).toBe(200)
    expect((await command(partner, 'reject', { reason: 'other' }, headers)).status).toBe(412)
  })
})

describe('a partner that may not work', () => {
  test.each([
    ['suspend', { reason: 'compliance' }],
    ['end', { reason: 'breach' }],
  ])(
    '%s: its people are out at once, and get no new token until they may come in again',
    async (step, why) => {
      const partner = await add()
      const { token } = (await mint(partner)).body
      expect((await client(server.url, token)('/v1/deals')).status).toBe(200)
      await command(partner, step, why)
      expect((await client(server.url, token)('/v1/deals')).body).toMatchObject({ code: 'token_expired' })
      expect(await mint(partner)).toMatchObject({ status: 409, body: { code: 'partner_not_admitted' } })
      await command(partner, step === 'suspend' ? 'reinstate' : 'invite')
      expect((await mint(partner)).status).toBe(201)
    },
  )

  test('a live stream ends for those who are shut out, before it tells anything more', async () => {
    const partner = await add()
    const { token } = (await mint(partner)).body
    const response = await fetch(`${server.url}/v1/events/stream`, {
      headers: { authorization: `Bearer ${token}` },
    })
    const seen: string[] = []
    const reading = (async () => {
      for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) seen.push(chunk)
    })()
    await command(partner, 'suspend', { reason: 'agreement' })
    await key('/v1/deals', { body: { name: 'After the end', partnerId: partner.id } })
    await reading
    expect(seen.join('')).not.toContain('After the end')
  })

  test('409 partner_not_admitted: nobody comes in before the application is decided', async () => {
    expect((await mint(await add({ status: 'applied' }))).body).toMatchObject({
      code: 'partner_not_admitted',
      partnerStatus: 'applied',
    })
  })
})

describe('the list of partners', () => {
  test('finds by state, type, tier, territory, product, tag, manager, parent and text', async () => {
    const manager = await key<{ id: string }>('/v1/users', {
      body: { email: 'cm@northwind.example', name: 'CM', role: 'channel_manager' },
    })
    const parent = await add()
    const facts = {
      type: 'distributor',
      tier: 'platinum',
      territories: ['italy', 'iberia'],
      products: ['transport'],
      tags: ['lighthouse'],
      channelManagerId: manager.body.id,
      parentId: parent.id,
      domain: 'lighthouse.example',
      status: 'invited',
    }
    const wanted = await add(facts)
    const filters = {
      status: 'invited',
      type: 'distributor',
      tier: 'platinum',
      territory: 'iberia',
      product: 'transport',
      tag: 'lighthouse',
      channelManagerId: manager.body.id,
      parentId: parent.id,
      q: 'lighthouse',
    }
    for (const [name, value] of Object.entries(filters)) {
      const found = await key<{ data: Partner[] }>(`/v1/partners?${name}=${value}`)
      const ids = found.body.data.map(({ id }) => id)
      expect(ids, name).toContain(wanted.id)
      expect(ids, name).not.toContain(parent.id)
    }
  })

  test('pages through in either order without a gap', async () => {
    for (const sort of ['name', '-createdAt']) {
      const ids: string[] = []
      let next: string | null = ''
      while (next !== null) {
        const cursor: string = next === '' ? '' : `&cursor=${next}`
        const page = await key<{ data: Partner[]; nextCursor: string | null }>(
          `/v1/partners?limit=3&sort=${sort}${cursor}`,
        )
        ids.push(...page.body.data.map(({ id }) => id))
        next = page.body.nextCursor
      }
      const all = await key<{ data: Partner[] }>(`/v1/partners?limit=100&sort=${sort}`)
      expect(ids).toEqual(all.body.data.map(({ id }) => id))
    }
  })
})

describe("a partner's own company", () => {
  test('an admin changes the profile; how the vendor weighs the company is not shown', async () => {
    const partner = await add({ tags: ['watch'], routingWeight: 7, tier: 'silver' })
    const boss = client(server.url, (await mint(partner, 'boss@own.example', 'admin')).body.token)
    const changed = await boss<Company>('/v1/company', {
      method: 'PATCH',
      body: { website: 'https://own.example', country: 'DE' },
    })
    expect(changed.body).toMatchObject({ id: partner.id, website: 'https://own.example', tier: 'silver' })
    for (const path of ['/v1/company', '/v1/me', '/v1/events']) {
      expect((await boss(path)).text).not.toMatch(/watch|routingWeight/)
    }
  })

  test('403 missing_scope: a seller reads it only; 422: nobody sets a tier of their own', async () => {
    const partner = await add()
    const seller = client(server.url, (await mint(partner, 'one@own.example')).body.token)
    expect((await seller<Company>('/v1/company')).body.name).toBe(partner.name)
    expect((await seller('/v1/company', { method: 'PATCH', body: {} })).body).toMatchObject({
      code: 'missing_scope',
    })
    const boss = client(server.url, (await mint(partner, 'two@own.example', 'admin')).body.token)
    expect((await boss('/v1/company', { method: 'PATCH', body: { tier: 'gold' } })).status).toBe(422)
  })
})
