import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { client, startTestServer, type TestServer } from '../../testing/index.ts'
import type { BatchResult } from './batch.schema.ts'
import { command, createSandbox, read, register } from './registration.fixture.ts'
import type { Deal } from './schema.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

type Results = { results: BatchResult[] }

test('many deals are decided, moved and assigned at once; what is refused says why and leaves nothing', async () => {
  const { key, staff, partner, eventsOf } = await createSandbox(server)
  const alpine = await partner('alpine')
  const deals: Deal[] = []
  for (const name of ['one', 'two', 'three', 'four', 'five'])
    deals.push(await register(alpine, `${name}.example`))
  const [one, two, three, four, five] = deals as [Deal, Deal, Deal, Deal, Deal]
  const { data } = (await key<{ data: Array<{ id: string }> }>('/v1/users?email=mara@vendor.example')).body
  const items = [
    { op: 'approve', id: one.id, version: one.version, protectionDays: 30 },
    { op: 'reject', id: two.id, reason: 'duplicate', note: 'See Harbour' },
    { op: 'return', id: three.id, question: 'Which site?' },
    { op: 'move', id: four.id, stage: 'no_such_stage' },
    { op: 'assign', id: five.id, ownerId: data[0]!.id },
    { op: 'approve', id: five.id, version: 1 },
    { op: 'approve', id: 'deal_01kb0v4e9me5h9x2q8r3t6w7yz', version: 1 },
    { op: 'move', id: one.id, stage: 'won', wonReason: 'price' },
    { op: 'approve', id: four.id },
  ]
  const answer = await staff<Results>('/v1/deals/batch', { body: { items } })
  expect(answer.status, answer.text).toBe(200)
  const { results } = answer.body
  expect(results.map(({ status, problem }) => [status, problem?.code ?? null])).toEqual([
    [200, null],
    [200, null],
    [200, null],
    [422, 'validation_failed'],
    [200, null],
    [412, 'precondition_failed'],
    [404, 'not_found'],
    [200, null],
    [428, 'precondition_required'],
  ])
  expect(results[7]!.deal).toMatchObject({ stage: 'won', wonReason: 'price', registrationStatus: 'approved' })
  expect(results[4]!.deal).toMatchObject({ ownerName: 'Mara', registrationStatus: 'submitted' })
  expect(await read(staff, four)).toMatchObject({ version: four.version, stage: four.stage })
  expect((await eventsOf(four.id)).map(({ type }) => type)).toEqual(['deal.created', 'deal.submitted'])
  expect((await eventsOf(one.id)).map(({ type }) => type).slice(-2)).toEqual(['deal.approved', 'deal.moved'])
})

test('the same batch sent twice with one key is done once', async () => {
  const { staff, partner, eventsOf } = await createSandbox(server)
  const deal = await register(await partner('alpine'), 'one.example')
  const send = () =>
    staff<Results>('/v1/deals/batch', {
      body: { items: [{ op: 'approve', id: deal.id, version: deal.version }] },
      headers: { 'idempotency-key': 'batch-1' },
    })
  const [first, again] = [await send(), await send()]
  expect(again.headers.get('idempotency-replayed')).toBe('true')
  expect(again.text).toBe(first.text)
  expect((await eventsOf(deal.id)).filter(({ type }) => type === 'deal.approved')).toHaveLength(1)
})

test('of two registrations of one account approved in one batch, the second is refused', async () => {
  const { staff, partner } = await createSandbox(server)
  const [alpine, harbour] = [await partner('alpine'), await partner('harbour')]
  const first = await register(alpine, 'one.example')
  await command(staff, first, 'approve')
  await command(staff, first, 'move', { stage: 'lost' })
  const second = await register(harbour, 'one.example')
  const items = [
    { op: 'move', id: first.id, stage: 'prospecting' },
    { op: 'approve', id: second.id, version: second.version },
  ]
  const { results } = (await staff<Results>('/v1/deals/batch', { body: { items } })).body
  expect(results.map(({ status }) => status)).toEqual([200, 409])
  expect(results[1]!.problem).toMatchObject({ code: 'deal_conflict', result: 'protected' })
})

describe('rights', () => {
  test('a key that may write but not decide moves deals and approves none', async () => {
    const { secretKey } = await server.createVendor({ granted: ['deals:read', 'deals:write'] })
    const key = client(server.url, secretKey)
    const deal = await register(key, null)
    const items = [
      { op: 'move', id: deal.id, stage: 'won' },
      { op: 'approve', id: deal.id },
    ]
    const { results } = (await key<Results>('/v1/deals/batch', { body: { items } })).body
    expect(results.map(({ status, problem }) => problem?.code ?? status)).toEqual([200, 'missing_scope'])
  })

  test('403 forbidden: a batch is not for partners', async () => {
    const { partner } = await createSandbox(server)
    const alpine = await partner('alpine')
    const deal = await register(alpine, 'one.example')
    const body = { items: [{ op: 'approve', id: deal.id }] }
    expect((await alpine('/v1/deals/batch', { body })).status).toBe(403)
  })
})
