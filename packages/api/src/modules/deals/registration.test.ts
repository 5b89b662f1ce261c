import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemPrincipal } from '../../auth/principal.ts'
import { asItIs, startTestServer, type TestServer } from '../../testing/index.ts'
import { schedule } from '../timers/service.ts'
import { command, createSandbox, day, historyOf, hour, read, register } from './registration.fixture.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

test('a whole life: submitted, late, escalated, approved, reminded, extended and expired, each at its own moment', async () => {
  const { key, staff, partner, advance, toMondayMorning, eventsOf } = await createSandbox(server)
  const seller = await partner('alpine')
  const monday = await toMondayMorning()

  const deal = await register(seller, 'acme.example')
  expect(deal).toMatchObject({ registrationStatus: 'submitted', escalatedAt: null, protectedUntil: null })
  // Eight working hours from shortly after nine: the next working day.
  expect(Date.parse(deal.answerDueAt!) - Date.parse(monday)).toBeGreaterThanOrEqual(8 * hour * 1000)
  await advance(7 * hour)
  expect((await read(seller, deal)).escalatedAt).toBeNull()
  await advance(20 * hour)
  expect(await read(seller, deal)).toMatchObject({
    registrationStatus: 'submitted',
    escalatedAt: deal.answerDueAt,
  })

  const approved = await command(staff, deal, 'approve', { note: 'Go' })
  expect(approved).toMatchObject({ registrationStatus: 'approved', decisionNote: 'Go', answerDueAt: null })
  expect(Date.parse(approved.protectedUntil!) - Date.parse(approved.decidedAt!)).toBe(90 * day * 1000)

  await advance(80 * day)
  await command(seller, deal, 'request-extension', { reason: 'Pilot runs until May' })
  await advance(20 * day)
  expect((await read(seller, deal)).registrationStatus).toBe('extension_requested')
  const extended = await command(staff, deal, 'grant-extension')
  expect(extended).toMatchObject({ registrationStatus: 'approved', extensions: 1 })
  expect(Date.parse(extended.protectedUntil!) - Date.parse(extended.decidedAt!)).toBe(30 * day * 1000)
  const again = await seller(`/v1/deals/${deal.id}/request-extension`, { body: { reason: 'Once more' } })
  expect(again).toMatchObject({ status: 409, body: { code: 'invalid_transition' } })

  await advance(40 * day)
  const over = await read(key, deal)
  expect(over).toMatchObject({ registrationStatus: 'expired', decidedAt: extended.protectedUntil })

  const events = await eventsOf(deal.id)
  expect(events.map((event) => event.type)).toEqual([
    'deal.created',
    'deal.submitted',
    'deal.answer_late',
    'deal.approved',
    'deal.protection_ending',
    'deal.extension_requested',
    'deal.extension_granted',
    'deal.protection_ending',
    'deal.expired',
  ])
  const reminder = events[4]!.occurredAt
  expect(Date.parse(approved.protectedUntil!) - Date.parse(reminder)).toBe(14 * day * 1000)
  expect(events.at(-1)!.occurredAt).toBe(extended.protectedUntil)

  const history = await historyOf(seller, deal)
  expect(history.map(({ command, from, to, actor }) => [command, from, to, actor.kind])).toEqual([
    ['submit', null, 'submitted', 'partner'],
    ['answerLate', 'submitted', 'submitted', 'system'],
    ['approve', 'submitted', 'approved', 'staff'],
    ['requestExtension', 'approved', 'extension_requested', 'partner'],
    ['grantExtension', 'extension_requested', 'approved', 'staff'],
    ['expire', 'approved', 'expired', 'system'],
  ])
  expect(history[3]!.note).toBe('Pilot runs until May')
})

test('a question stops the clock, keeps the place in the queue, and the rest of the time runs on after the answer', async () => {
  const { staff, partner, advance, toMondayMorning } = await createSandbox(server)
  const seller = await partner('alpine')
  await toMondayMorning()
  const deal = await register(seller, 'acme.example')
  await command(staff, deal, 'start-review')
  await advance(3 * hour)
  const returned = await command(staff, deal, 'return', { question: 'Which site?' })
  expect(returned).toMatchObject({
    registrationStatus: 'returned',
    question: 'Which site?',
    answerDueAt: null,
  })
  await advance(7 * day - 3 * hour)
  const again = await command(seller, deal, 'submit')
  expect(again).toMatchObject({ submittedAt: deal.submittedAt, escalatedAt: null })
  const left = Date.parse(again.answerDueAt!) - Date.parse(again.updatedAt)
  expect(left / 3_600_000).toBeCloseTo(5, 1)
})

describe('an answer that is late', () => {
  test('422 validation_failed: begins in an open stage, and with a product of the programme', async () => {
    const { key, partner } = await createSandbox(server)
    await key('/v1/vendor', { method: 'PATCH', body: { products: [{ key: 'robots', label: 'Robots' }] } })
    const seller = await partner('alpine')
    const send = (more: object) => seller('/v1/deals', { body: { name: 'Deal', ...more } })
    const wrong = (pointer: string, code: string) => ({ status: 422, body: { errors: [{ pointer, code }] } })
    expect(await send({ stage: 'won' })).toMatchObject(wrong('/stage', 'closed_stage'))
    expect(await send({ product: 'Robots ' })).toMatchObject(wrong('/product', 'unknown_product'))
    const deal = await send({ product: 'robots', stage: 'engaging' })
    expect(deal.status).toBe(201)
    const path = `/v1/deals/${String(deal.body['id'])}`
    const change = await seller(path, { method: 'PATCH', body: { product: 'belts' }, headers: asItIs })
    expect(change).toMatchObject(wrong('/product', 'unknown_product'))
    // What is in the vendor's own systems may be of another list.
    expect((await key(path, { method: 'PATCH', body: { product: 'GTX Pro' }, headers: asItIs })).status).toBe(
      200,
    )
  })

  test('approves by the clock where the programme says so', async () => {
    const { partner, advance, rules, eventsOf } = await createSandbox(server)
    await rules({ whenLate: 'approve' })
    const deal = await register(await partner('alpine'), 'acme.example')
    await advance(7 * day)
    const approved = await read(await partner('alpine'), deal)
    expect(approved).toMatchObject({ registrationStatus: 'approved', decidedAt: deal.answerDueAt })
    const types = (await eventsOf(deal.id)).map((event) => event.type)
    expect(types.slice(-2)).toEqual(['deal.answer_late', 'deal.approved'])
  })

  test('is made good by as much more protection where the programme says so', async () => {
    const { staff, partner, advance, rules } = await createSandbox(server)
    await rules({ whenLate: 'extend', protectionDays: 10 })
    const deal = await register(await partner('alpine'), 'acme.example')
    await advance(20 * day)
    const { decidedAt, protectedUntil } = await command(staff, deal, 'approve')
    const late = Date.parse(decidedAt!) - Date.parse(deal.answerDueAt!)
    expect(late).toBeGreaterThan(15 * day * 1000)
    expect(Date.parse(protectedUntil!) - Date.parse(decidedAt!)).toBe(10 * day * 1000 + late)
  })
})

describe('who may do what', () => {
  test('403 forbidden: a partner can neither approve nor reject nor grant itself an extension', async () => {
    const { partner } = await createSandbox(server)
    const seller = await partner('alpine')
    const deal = await register(seller, 'acme.example')
    for (const [name, body] of Object.entries({
      approve: {},
      reject: { reason: 'other' },
      'grant-extension': {},
      'start-review': {},
    })) {
      expect((await seller(`/v1/deals/${deal.id}/${name}`, { method: 'POST', body })).status, name).toBe(403)
    }
    expect((await read(seller, deal)).registrationStatus).toBe('submitted')
  })

  test('404 not_found: another partner can neither withdraw a registration nor read its life', async () => {
    const { partner } = await createSandbox(server)
    const deal = await register(await partner('alpine'), 'acme.example')
    const rival = await partner('harbour')
    for (const path of ['history', 'receipt'])
      expect((await rival(`/v1/deals/${deal.id}/${path}`)).status).toBe(404)
    expect((await rival(`/v1/deals/${deal.id}/withdraw`, { method: 'POST' })).status).toBe(404)
  })

  test('409 invalid_transition: a step that the state does not allow changes nothing and says what would', async () => {
    const { key, partner } = await createSandbox(server)
    const seller = await partner('alpine')
    const deal = await register(seller, 'acme.example', { draft: true })
    expect(deal).toMatchObject({ registrationStatus: 'draft', submittedAt: null })
    const refused: Array<[string, object]> = [
      ['approve', {}],
      ['return', { question: '?' }],
      ['request-extension', { reason: 'x' }],
      ['decline-extension', {}],
    ]
    for (const [name, body] of refused) {
      const answer = await key(`/v1/deals/${deal.id}/${name}`, { body, headers: asItIs })
      expect(answer, name).toMatchObject({ status: 409, body: { code: 'invalid_transition' } })
    }
    await command(seller, deal, 'submit')
    expect(await seller(`/v1/deals/${deal.id}/submit`, { method: 'POST' })).toMatchObject({ status: 409 })
    await command(key, deal, 'reject', { reason: 'out_of_territory', note: 'Ask Harbour' })
    const rejected = await read(seller, deal)
    expect(rejected).toMatchObject({
      registrationStatus: 'rejected',
      decisionReason: 'out_of_territory',
      decisionNote: 'Ask Harbour',
    })
    expect((await key(`/v1/deals/${deal.id}/approve`, { body: {}, headers: asItIs })).status).toBe(409)
  })

  test('412 precondition_failed: a decision on what was changed meanwhile is not carried out', async () => {
    const { staff, partner } = await createSandbox(server)
    const seller = await partner('alpine')
    const deal = await register(seller, 'acme.example')
    await seller(`/v1/deals/${deal.id}`, {
      method: 'PATCH',
      body: { name: 'Larger by far' },
      headers: asItIs,
    })
    const answer = await staff(`/v1/deals/${deal.id}/approve`, { body: {}, headers: { 'if-match': '"v1"' } })
    expect(answer.status).toBe(412)
  })

  test("the vendor's own deals are approved at once, as ever", async () => {
    const { key, staff } = await createSandbox(server)
    for (const as of [key, staff])
      expect((await register(as, 'acme.example')).registrationStatus).toBe('approved')
  })
})

test('a withdrawn registration frees its account at once, and its timers are gone', async () => {
  const { staff, partner, advance, eventsOf } = await createSandbox(server)
  const seller = await partner('alpine')
  const deal = await register(seller, 'acme.example')
  await command(staff, deal, 'approve')
  await command(seller, deal, 'withdraw')
  await register(await partner('harbour'), 'acme.example')
  await advance(200 * day)
  expect((await eventsOf(deal.id)).at(-1)!.type).toBe('deal.withdrawn')
})

test('a declined extension lets the protection end when it would have ended', async () => {
  const { staff, partner, advance, key } = await createSandbox(server)
  const seller = await partner('alpine')
  const deal = await register(seller, 'acme.example')
  const { protectedUntil } = await command(staff, deal, 'approve', { protectionDays: 10 })
  await command(seller, deal, 'request-extension', { reason: 'Please' })
  expect(await command(staff, deal, 'decline-extension', { note: 'No' })).toMatchObject({
    protectedUntil,
    extensions: 0,
  })
  await advance(11 * day)
  expect(await read(key, deal)).toMatchObject({ registrationStatus: 'expired', decidedAt: protectedUntil })
})

test('the worker carries out what is due within seconds, without anybody asking', async () => {
  const sandbox = await createSandbox(server)
  const deal = await register(await sandbox.partner('alpine'), 'acme.example')
  await command(sandbox.staff, deal, 'approve')
  await server.tenancy.withTenant(systemPrincipal(sandbox.vendorId), (tx) =>
    schedule(tx, 'deal.protection_ending', deal.id, tx.now),
  )
  await expect
    .poll(async () => (await sandbox.eventsOf(deal.id)).at(-1)?.type, { timeout: 5000 })
    .toBe('deal.protection_ending')
})
