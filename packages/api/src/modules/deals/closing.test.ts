import { afterAll, beforeAll, expect, test } from 'vitest'
import { asItIs, startTestServer, type TestServer } from '../../testing/index.ts'
import { command, createSandbox, register } from './registration.fixture.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const refusal = (field: string, code: string) => ({
  status: 422,
  body: { code: 'validation_failed', errors: [{ pointer: `/${field}`, code }] },
})

test('a deal is lost only with a reason of the programme where the programme asks for one', async () => {
  const { key, rules } = await createSandbox(server)
  await rules({ reasonRequired: ['lost'], lostReasons: [{ key: 'rival_won', label: 'Rival won' }] })
  const deal = await register(key, 'acme.example')
  const move = (body: object) => key(`/v1/deals/${deal.id}/move`, { body })
  expect(await move({ stage: 'lost' })).toMatchObject(refusal('lostReason', 'required'))
  expect(await move({ stage: 'lost', lostReason: 'price' })).toMatchObject(
    refusal('lostReason', 'unknown_reason'),
  )
  const lost = await command(key, deal, 'move', { stage: 'lost', lostReason: 'rival_won', note: 'Cheaper' })
  expect(lost).toMatchObject({ lostReason: 'rival_won', wonReason: null, closeNote: 'Cheaper' })
  expect(lost.closedAt).not.toBeNull()
})

test('a reason that does not fit the stage is refused, and one that did is gone when the deal is taken up again', async () => {
  const { key } = await createSandbox(server)
  const deal = await register(key, 'acme.example')
  const move = (body: object) => key(`/v1/deals/${deal.id}/move`, { body })
  expect(await move({ stage: 'won', lostReason: 'price' })).toMatchObject(refusal('lostReason', 'unexpected'))
  expect(await move({ stage: 'engaging', wonReason: 'price' })).toMatchObject(
    refusal('wonReason', 'unexpected'),
  )
  await command(key, deal, 'move', { stage: 'won', wonReason: 'service', note: 'Well done' })
  const open = await command(key, deal, 'move', { stage: 'engaging', note: 'Not signed after all' })
  expect(open).toMatchObject({ wonReason: null, closeNote: null, closedAt: null })
  const timeline = await key<{ data: object[] }>(`/v1/deals/${deal.id}/timeline?types=moved`)
  expect(timeline.body.data).toMatchObject([
    { toStage: 'engaging', reason: null, note: 'Not signed after all' },
    { toStage: 'won', reason: 'service', note: 'Well done' },
  ])
})

test('422 validation_failed: a deal is given to nobody of another company', async () => {
  const { key, staff, partner } = await createSandbox(server)
  const deal = await register(await partner('alpine'), 'acme.example')
  await partner('harbour')
  const userId = async (email: string) =>
    (await key<{ data: Array<{ id: string }> }>(`/v1/users?email=${email}`)).body.data[0]!.id
  const give = async (ownerId: string) =>
    staff(`/v1/deals/${deal.id}`, { method: 'PATCH', body: { ownerId }, headers: asItIs })
  expect(await give(await userId('seller@harbour.example'))).toMatchObject(
    refusal('ownerId', 'wrong_company'),
  )
  expect((await give(await userId('seller@alpine.example'))).status).toBe(200)
  expect((await give(await userId('mara@vendor.example'))).status).toBe(200)
})
