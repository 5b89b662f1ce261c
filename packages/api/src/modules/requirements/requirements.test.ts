import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  asItIs,
  leadValues,
  startTestServer,
  type Answer,
  type Client,
  type TestServer,
} from '../../testing/index.ts'
import { publishCourse, shortContent } from '../courses/course.fixture.ts'
import { createSandbox, day, type Sandbox } from '../deals/registration.fixture.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

interface World {
  home: Sandbox
  courseId: string
  requirementId: string
}

async function world(requirement: object = {}): Promise<World> {
  const home = await createSandbox(server)
  const products = ['robots', 'belts'].map((key) => ({ key, label: key }))
  await home.key('/v1/vendor', { method: 'PATCH', body: { products } })
  const courseId = await publishCourse(home.key, { content: shortContent })
  const make = async (path: string, body: object): Promise<string> => {
    const answer = await home.key<{ id: string }>(path, { body })
    expect(answer.status, answer.text).toBe(201)
    return answer.body.id
  }
  const certificationId = await make('/v1/certifications', {
    key: 'robots',
    title: 'Robot seller',
    courses: [courseId],
    validMonths: 6,
    graceDays: 10,
  })
  const requirementId = await make('/v1/requirements', {
    title: 'Robots are sold by certified people',
    command: 'deals.register',
    products: ['robots'],
    needs: [{ kind: 'certification', certificationId, who: 'person' }],
    ...requirement,
  })
  return { home, courseId, requirementId }
}

interface Refusal {
  code: string
  missing: Array<{
    kind: string
    what: string
    how: string
    link: { courseId: string; lesson: string | null; href: string }
  }>
}
const register = (seller: Client, product = 'robots'): Promise<Answer<Refusal>> =>
  seller<Refusal>('/v1/deals', { body: { name: 'Robots for Acme', product } })
const check = async (seller: Client): Promise<Refusal & { allowed: boolean; upcoming: unknown[] }> =>
  (
    await seller<Refusal & { allowed: boolean; upcoming: unknown[] }>('/v1/requirements/check', {
      body: { command: 'deals.register', product: 'robots' },
    })
  ).body

async function learn(seller: Client, courseId: string): Promise<void> {
  const { id } = (await seller<{ id: string }>('/v1/enrolments', { body: { courseId } })).body
  await seller(`/v1/enrolments/${id}/lessons/read/report`, { body: {} })
}

test('before and at the attempt the answer is the same: what is missing, and the way to it', async () => {
  const { home, courseId } = await world()
  const seller = await home.partner('uncertified')
  const before = await check(seller)
  const refused = await register(seller)
  expect([refused.status, refused.body.code]).toEqual([403, 'requirements_missing'])
  expect(refused.body.missing).toEqual(before.missing)
  expect(before.missing).toMatchObject([
    { kind: 'certification', what: 'Robot seller', link: { courseId, href: `?prm-course=${courseId}` } },
  ])
  expect((await seller<{ data: unknown[] }>('/v1/deals')).body.data).toEqual([])
})

test('a draft can be kept without the certificate; handing it in asks for it', async () => {
  const { home, courseId } = await world()
  const seller = await home.partner('drafter')
  const draft = await seller<{ id: string }>('/v1/deals', {
    body: { name: 'D', product: 'robots', draft: true },
  })
  expect(draft.status).toBe(201)
  expect((await seller(`/v1/deals/${draft.body.id}/submit`, { method: 'POST' })).status).toBe(403)
  await learn(seller, courseId)
  expect((await seller(`/v1/deals/${draft.body.id}/submit`, { method: 'POST' })).status).toBe(200)
})

test('another product asks for nothing, and cannot be exchanged afterwards', async () => {
  const { home } = await world()
  const seller = await home.partner('exchanger')
  const other = await seller<{ id: string }>('/v1/deals', { body: { name: 'Belts', product: 'belts' } })
  expect(other.status).toBe(201)
  const change = await seller(`/v1/deals/${other.body.id}`, {
    method: 'PATCH',
    body: { product: 'robots' },
    headers: asItIs,
  })
  expect(change.status).toBe(403)
})

test('an expired certificate counts for its grace, then not, and a renewal opens the way again', async () => {
  const { home, courseId } = await world()
  const seller = await home.partner('lapsed')
  await learn(seller, courseId)
  expect((await register(seller)).status).toBe(201)
  await home.advance(188 * day)
  expect((await check(seller)).allowed).toBe(true)
  await home.advance(10 * day)
  const refused = await register(seller)
  expect(refused.status).toBe(403)
  expect(refused.body.missing[0]?.link).toMatchObject({ courseId, lesson: 'read' })
  await learn(seller, courseId)
  expect((await register(seller)).status).toBe(201)
})

test('a requirement that is announced stops nobody yet, and is told', async () => {
  const { home } = await world({ effectiveFrom: new Date(Date.now() + 30 * day * 1000).toISOString() })
  const seller = await home.partner('forewarned')
  const answer = await check(seller)
  expect([answer.allowed, answer.missing.length, answer.upcoming.length]).toEqual([true, 0, 1])
  expect((await register(seller)).status).toBe(201)
  await home.advance(31 * day)
  expect((await register(seller)).status).toBe(403)
})

test('staff let a partner do without, until a date', async () => {
  const { home, requirementId } = await world()
  const seller = await home.partner('waived')
  const { data } = (await home.key<{ data: Array<{ id: string }> }>('/v1/partners')).body
  const { now } = (await home.key<{ now: string }>('/v1/test-clock')).body
  const waived = await home.key(`/v1/requirements/${requirementId}/waivers`, {
    body: {
      partnerId: data[0]?.id,
      reason: 'Exam next week',
      endsAt: new Date(Date.parse(now) + 7 * day * 1000).toISOString(),
    },
  })
  expect(waived.status, waived.text).toBe(201)
  expect((await register(seller)).status).toBe(201)
  await home.advance(8 * day)
  expect((await register(seller)).status).toBe(403)
})

test('an offered lead waits for the certificate, whether it is accepted or turned into a deal at once', async () => {
  const { home, courseId } = await world({ command: 'leads.accept', products: [] })
  const seller = await home.partner('learner')
  const { partnerId } = (await seller<{ user: { partnerId: string } }>('/v1/me')).body.user
  const offered = async (email: string): Promise<string> => {
    const lead = await home.key<{ id: string }>('/v1/leads', { body: { values: { ...leadValues, email } } })
    const answer = await home.staff(`/v1/leads/${lead.body.id}/offer`, { body: { partnerId } })
    expect(answer.status, answer.text).toBe(200)
    return lead.body.id
  }
  const [one, two] = [await offered('ada@one.example'), await offered('bo@two.example')]
  const accept = () => seller<Refusal>(`/v1/leads/${one}/accept`, { method: 'POST' })
  const before = await seller<Refusal>('/v1/requirements/check', { body: { command: 'leads.accept' } })
  const refused = await accept()
  expect([refused.status, refused.body.code]).toEqual([403, 'requirements_missing'])
  expect(refused.body.missing).toEqual(before.body.missing)
  expect((await seller(`/v1/leads/${two}/convert`, { body: {} })).status).toBe(403)
  expect((await seller<{ status: string }>(`/v1/leads/${one}`)).body).toMatchObject({ status: 'offered' })
  expect((await seller(`/v1/leads/${two}/decline`, { body: { reason: 'no_capacity' } })).status).toBe(200)
  await learn(seller, courseId)
  expect((await accept()).status).toBe(200)
})

test('routing passes over who may not accept a lead, says why, and counts them in again once they may', async () => {
  const { home, courseId, requirementId } = await world({ command: 'leads.accept', products: [] })
  const [able, unable] = [await home.partner('able'), await home.partner('unable')]
  await learn(able, courseId)
  const lead = await home.key<{ id: string }>('/v1/leads', { body: { values: leadValues } })
  type Candidates = { data: Array<{ partnerId: string; partnerName: string; reasons: string[] }> }
  const reasons = async () => {
    const { data } = (await home.key<Candidates>(`/v1/leads/${lead.body.id}/candidates`)).body
    return Object.fromEntries(data.map(({ partnerName, reasons: why }) => [partnerName, why]))
  }
  expect(await reasons()).toEqual({ able: [], unable: ['not_certified'] })
  const { partnerId } = (await unable<{ user: { partnerId: string } }>('/v1/me')).body.user
  const { now } = (await home.key<{ now: string }>('/v1/test-clock')).body
  const endsAt = new Date(Date.parse(now) + day * 1000).toISOString()
  const waiver = { partnerId, reason: 'Exam tomorrow', endsAt }
  await home.key(`/v1/requirements/${requirementId}/waivers`, { body: waiver })
  expect(await reasons()).toEqual({ able: [], unable: [] })
  await home.advance(2 * day)
  expect(await reasons()).toEqual({ able: [], unable: ['not_certified'] })
})

test('the vendor’s own people are not stopped', async () => {
  const { home } = await world()
  expect((await register(home.staff)).status).toBe(201)
})
