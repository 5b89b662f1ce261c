import { afterAll, beforeAll, expect, test } from 'vitest'
import { client, startTestServer, type Client, type TestServer } from '../testing/index.ts'
import { ensureDemo } from './ensure.ts'
import type { DemoFile } from './file.ts'

let server: TestServer
let demo: DemoFile
let key: Client

const open = async (previous?: DemoFile) =>
  ensureDemo({ ...server, apiUrl: server.url, siteUrl: 'http://localhost:8788', previous })

beforeAll(async () => {
  server = await startTestServer()
  demo = (await open())!
  key = client(server.url, demo.secretKey)
}, 120_000)
afterAll(() => server.stop())

interface Listed {
  id: string
  name: string
  registrationStatus: string
}
type Page<T> = { data: T[]; nextCursor: string | null }

async function all<T>(path: string): Promise<T[]> {
  const found: T[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const after: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const { body, status, text } = await key<Page<T>>(
      `${path}${path.includes('?') ? '&' : '?'}limit=100${after}`,
    )
    expect(status, text).toBe(200)
    found.push(...body.data)
    cursor = body.nextCursor
  }
  return found
}

test('a newcomer finds 40 partners, 120 people, 2,000 leads and 1,500 deals of eighteen months', async () => {
  expect(demo.partners).toHaveLength(40)
  expect(demo.staff.length + demo.partners.flatMap(({ users }) => users).length).toBe(120)
  expect(demo.partners[0]!.name).toBe('Alpine Systems')
  expect(demo.partners[0]!.users[0]!.email).toBe('giulia.ferri@alpine.example')
  const deals = await all<{ createdAt: string }>('/v1/deals')
  expect(deals).toHaveLength(1500)
  const months = new Set(deals.map(({ createdAt }) => createdAt.slice(0, 7)))
  expect(months.size).toBeGreaterThanOrEqual(18)
  expect(await all('/v1/leads')).toHaveLength(2000)
})

test('no account has two live claims, whatever has been generated', async () => {
  const held = (
    await all<{
      accountDomain: string
      partnerId: string
      registrationStatus: string
      protectedUntil: string | null
    }>('/v1/deals')
  ).filter(
    ({ registrationStatus, protectedUntil }) =>
      ['submitted', 'in_review', 'returned', 'extension_requested'].includes(registrationStatus) ||
      (registrationStatus === 'approved' && (protectedUntil ?? '') > new Date().toISOString()),
  )
  const claims = Map.groupBy(held, ({ accountDomain }) => accountDomain)
  const contested = [...claims].filter(
    ([, deals]) => new Set(deals.map(({ partnerId }) => partnerId)).size > 1,
  )
  expect(held.length).toBeGreaterThan(50)
  expect(contested).toEqual([])
})

test('the stories are there: contested, expiring, an extension asked for, late, returned, and what was said', async () => {
  const story = async (words: string): Promise<Listed> => {
    const [deal] = (await key<Page<Listed>>(`/v1/deals?q=${encodeURIComponent(words)}`)).body.data
    expect(deal, words).toBeDefined()
    return deal!
  }
  expect(await story('central warehouse')).toMatchObject({
    registrationStatus: 'rejected',
    decisionReason: 'duplicate',
  })
  expect(await story('Palletising cell for Isartal')).toMatchObject({
    registrationStatus: 'extension_requested',
  })
  expect(await story('Transport robots for Fjordfisk')).toMatchObject({ registrationStatus: 'returned' })
  const late = await story('Mixed-case palletising, Ortofrutta')
  expect(late).toMatchObject({ registrationStatus: 'submitted', escalatedAt: expect.any(String) })

  const contested = await story('Night-shift picking at Kaufgut')
  type Timeline = { data: Array<{ kind: string }> }
  const said = await key<Page<{ body: string }>>(`/v1/deals/${contested.id}/comments`)
  expect(said.body.data).toHaveLength(3)
  const timeline = (await key<Timeline>(`/v1/deals/${contested.id}/timeline`)).body.data
  expect(timeline.length).toBeGreaterThanOrEqual(6)
  expect((await key(`/v1/deals/${contested.id}/receipt`)).status).toBe(200)
})

test('tickets have stories: late, waiting on the partner, holding up a deal, talked about inside, solved and rated', async () => {
  type Found = { id: string; subject: string; status: string; blocksDeal: boolean; dealId: string | null }
  const tickets = await all<
    Found & { sla: { firstResponse: { breachedAt: string | null } }; rating: object | null }
  >('/v1/tickets')
  const about = (word: string) => tickets.find(({ subject }) => subject.includes(word))!
  expect(about('Gripper').status).toBe('pending')
  expect(about('price list')).toMatchObject({ status: 'resolved', rating: { score: 5 } })
  await expect
    .poll(
      async () =>
        (await key<(typeof tickets)[number]>(`/v1/tickets/${about('third joint').id}`)).body.sla.firstResponse
          .breachedAt,
      { timeout: 20_000 },
    )
    .not.toBeNull()
  const { id, dealId, blocksDeal } = about('Load test')
  expect(blocksDeal).toBe(true)
  expect((await key<{ blockedBy: string[] }>(`/v1/deals/${dealId}`)).body.blockedBy).toEqual([id])
  expect((await key<Page<object>>(`/v1/tickets/${about('Discount').id}/notes`)).body.data).toHaveLength(2)
})

test('people learn: six courses, two paths, three certifications, half of them in the middle of something', async () => {
  const courses = await all<{ status: string; key: string }>('/v1/courses')
  expect(courses.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 'published'))
  expect(await all('/v1/learning-paths')).toHaveLength(2)
  expect(await all('/v1/certifications')).toHaveLength(3)
  const runs = await all<{ userId: string; status: string; kind: string }>('/v1/enrolments')
  const busy = runs.filter(({ status, kind }) => status === 'in_progress' && kind === 'first')
  expect(new Set(busy.map(({ userId }) => userId)).size).toBe(60)
})

test('plans wait for a reviewer, one has come back to the newcomer, and whoever is through has passed theirs', async () => {
  type Shown = {
    userName: string
    number: number
    status: string
    feedback: string | null
    enrolmentId: string
  }
  const handIns = await all<Shown>('/v1/hand-ins')
  const waiting = await all<Shown>('/v1/hand-ins?status=submitted')
  expect(waiting.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual([1, 1, 1, 2])
  const giulias = handIns.filter(({ userName }) => userName === 'Giulia Ferri')
  expect(giulias).toMatchObject([
    { status: 'returned', feedback: expect.stringContaining('Name the person') },
  ])
  const [course] = (await key<Page<Listed>>('/v1/courses?key=discovery')).body.data
  const runs = await all<{ id: string; status: string }>(
    `/v1/enrolments?courseId=${course!.id}&status=completed`,
  )
  const passed = new Set(handIns.filter(({ status }) => status === 'passed').map((one) => one.enrolmentId))
  expect(runs.filter(({ id }) => !passed.has(id))).toEqual([])
  expect(passed.size).toBe(runs.length + 1)
})

test('some certificates end within thirty days, which the clock notices by itself; quizzes have been failed, too', async () => {
  const within = new Date(Date.now() + 30 * 86_400_000).toISOString()
  const expiring = () => all<{ expiresAt: string }>('/v1/certificates?status=expiring')
  await expect.poll(async () => (await expiring()).length, { timeout: 20_000 }).toBeGreaterThan(5)
  expect((await expiring()).filter(({ expiresAt }) => expiresAt < within).length).toBeGreaterThan(5)
  expect((await all('/v1/certificates?status=expired')).length).toBeGreaterThan(0)
  const [course] = (await key<Page<Listed>>('/v1/courses?key=registering-deals')).body.data
  type Statistics = { attempts: number; passed: number }
  const { body } = await key<Statistics>(`/v1/courses/${course!.id}/lessons/check/statistics`)
  expect(body.attempts).toBeGreaterThan(body.passed)
})

test('the event log tells the past in its order, without a gap', async () => {
  type Log = { data: Array<{ sequence: number; occurredAt: string }> }
  const page = async (after: number) => (await key<Log>(`/v1/events?after=${after}&limit=500`)).body.data
  await expect.poll(async () => (await page(15_000)).length, { timeout: 20_000 }).toBe(500)
  const events = [...(await page(0)), ...(await page(500)), ...(await page(1000))]
  expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, n) => n + 1))
  const times = events.map(({ occurredAt }) => occurredAt)
  expect(times).toEqual(times.toSorted())
})

test('a second start has the same programme; one without its file leaves it alone', async () => {
  expect(await open(demo)).toEqual(demo)
  expect(await open()).toBeNull()
})
