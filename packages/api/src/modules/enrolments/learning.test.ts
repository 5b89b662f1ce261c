import { afterAll, beforeAll, expect, test } from 'vitest'
import { client, startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import { courseContent, publishCourse } from '../courses/course.fixture.ts'
import { createSandbox, day, type Sandbox } from '../deals/registration.fixture.ts'

let server: TestServer
let home: Sandbox

beforeAll(async () => {
  server = await startTestServer()
  home = await createSandbox(server)
})
afterAll(() => server.stop())

/** The reading part alone, so that a test reaches the end without a quiz. */
const reading = { sections: courseContent.sections.slice(0, 1) }

type Enrolment = {
  id: string
  status: string
  done: number
  total: number
  userId: string
  dueAt: string | null
}
const enrol = async (seller: Client, courseId: string): Promise<Enrolment> => {
  const answer = await seller<Enrolment>('/v1/enrolments', { body: { courseId } })
  expect(answer.status, answer.text).toBe(201)
  return answer.body
}
const report = (seller: Client, id: string, lesson: string, body: object = {}) =>
  seller<{ seconds: number; watchedSeconds: number; completedAt: string | null }>(
    `/v1/enrolments/${id}/lessons/${lesson}/report`,
    { body },
  )

test('a course is finished with its last lesson, and not before', async () => {
  const seller = await home.partner('finisher')
  const { id } = await enrol(seller, await publishCourse(home.key, { content: reading }))
  await report(seller, id, 'welcome')
  await report(seller, id, 'rules')
  await home.advance(25)
  await report(seller, id, 'rules')
  expect((await seller<Enrolment>(`/v1/enrolments/${id}`)).body).toMatchObject({
    status: 'in_progress',
    done: 1,
  })
  for (let beat = 0; beat < 2; beat++) {
    await home.advance(25)
    await report(seller, id, 'rules')
  }
  await report(seller, id, 'film')
  await home.advance(60)
  await report(seller, id, 'film', { watched: [[0, 85]] })
  expect((await seller<Enrolment>(`/v1/enrolments/${id}`)).body).toMatchObject({
    status: 'completed',
    done: 3,
    total: 3,
  })
})

test('nobody reads an hour in a minute: what a sleeping page or a second tab reports counts once', async () => {
  const seller = await home.partner('sleeper')
  const { id } = await enrol(seller, await publishCourse(home.key, { content: reading }))
  await report(seller, id, 'rules')
  await home.advance(3600)
  const both = await Promise.all([report(seller, id, 'rules'), report(seller, id, 'rules')])
  expect(Math.max(...both.map((answer) => answer.body.seconds))).toBeLessThanOrEqual(31)
})

test('a video that is claimed to be seen in no time is not done', async () => {
  const seller = await home.partner('claimer')
  const { id } = await enrol(seller, await publishCourse(home.key, { content: reading }))
  await report(seller, id, 'film')
  await home.advance(10)
  const claimed = await report(seller, id, 'film', { watched: [[0, 100]] })
  expect(claimed.body.completedAt).toBeNull()
  expect(claimed.body.watchedSeconds).toBeLessThanOrEqual(23)
})

test('fifty requests at once enrol a person once', async () => {
  const seller = await home.partner('eager')
  const courseId = await publishCourse(home.key, { content: reading })
  const all = await Promise.all(Array.from({ length: 50 }, () => enrol(seller, courseId)))
  expect(new Set(all.map((one) => one.id)).size).toBe(1)
  const { data } = (await seller<{ data: unknown[] }>('/v1/enrolments')).body
  expect(data).toHaveLength(1)
})

test('progress is the learner’s own: nobody learns for somebody else, and a colleague sees nothing', async () => {
  const seller = await home.partner('team')
  const { id, userId } = await enrol(seller, await publishCourse(home.key, { content: reading }))
  const mint = async (name: string, role: string): Promise<Client> => {
    const answer = await home.key<{ token: string }>('/v1/embed-tokens', {
      body: {
        user: { email: `${name}@team.example`, name, role },
        partner: { externalId: 'team', name: 'team' },
      },
    })
    expect(answer.status, answer.text).toBe(201)
    return client(server.url, answer.body.token)
  }
  const colleague = await mint('colleague', 'seller')
  const boss = await mint('boss', 'admin')
  const rival = await home.partner('rival')
  expect((await colleague(`/v1/enrolments/${id}`)).status).toBe(404)
  expect((await rival(`/v1/enrolments/${id}`)).status).toBe(404)
  expect((await boss<Enrolment>(`/v1/enrolments/${id}`)).body.userId).toBe(userId)
  expect((await report(boss, id, 'welcome')).status).toBe(403)
  const events = await colleague<{ data: Array<{ type: string }> }>('/v1/events?limit=500')
  expect(events.body.data.filter((event) => event.type.startsWith('enrolment'))).toEqual([])
})

test('an admin of a partner puts own people into a course, and nobody else’s', async () => {
  const courseId = await publishCourse(home.key, { content: reading, selfEnrol: false })
  const minted = await home.key<{ token: string }>('/v1/embed-tokens', {
    body: {
      user: { email: 'boss@assigners.example', name: 'Boss', role: 'admin' },
      partner: { externalId: 'assigners', name: 'assigners' },
    },
  })
  const boss = client(server.url, minted.body.token)
  const seller = await home.partner('assigners')
  const me = (await seller<{ user: { id: string } }>('/v1/me')).body.user.id
  expect((await seller('/v1/enrolments', { body: { courseId } })).status).toBe(403)
  expect((await boss('/v1/enrolments', { body: { courseId, userId: me } })).status).toBe(201)
  const stranger = await home.partner('strangers')
  const theirs = (await stranger<{ user: { id: string } }>('/v1/me')).body.user.id
  expect((await boss('/v1/enrolments', { body: { courseId, userId: theirs } })).status).toBe(404)
})

test('a course is assigned to everyone it is meant for, and to nobody twice', async () => {
  const vendor = await createSandbox(server)
  for (const name of ['one', 'two', 'three']) await vendor.partner(name)
  const courseId = await publishCourse(vendor.key, { dueDays: 30 })
  const first = await vendor.key(`/v1/courses/${courseId}/assign`, { body: {} })
  expect(first.body).toEqual({ enrolled: 3, more: false })
  const again = await vendor.key(`/v1/courses/${courseId}/assign`, { body: {} })
  expect(again.body).toEqual({ enrolled: 0, more: false })
})

test('people are reminded a week and a day before a course is due, and when it is', async () => {
  const vendor = await createSandbox(server)
  const seller = await vendor.partner('late')
  const courseId = await publishCourse(vendor.key, { dueDays: 30, content: reading })
  const { id } = await enrol(seller, courseId)
  await vendor.advance(31 * day)
  const types = (await vendor.eventsOf(id)).map((event) => event.type)
  expect(types).toEqual([
    'enrolment.created',
    'enrolment.due_soon',
    'enrolment.due_soon',
    'enrolment.overdue',
  ])
  const overdue = await vendor.key<{ data: Array<{ id: string }> }>('/v1/enrolments?overdue=true')
  expect(overdue.body.data.map((one) => one.id)).toEqual([id])
})

test('who is in the middle of a course goes on with the version they began', async () => {
  const seller = await home.partner('middle')
  const courseId = await publishCourse(home.key, { content: reading })
  const { id } = await enrol(seller, courseId)
  await home.key(`/v1/courses/${courseId}/draft`, { method: 'PUT', body: courseContent })
  await home.key(`/v1/courses/${courseId}/publish`, { body: { change: 'breaking' } })
  const { body } = await seller<{ sections: unknown[] }>(`/v1/enrolments/${id}/content`)
  expect(body.sections).toHaveLength(1)
})

test('nobody is taken out of a course by a person who only reads, and everybody leaves one they chose', async () => {
  const seller = await home.partner('leaver')
  const { id } = await enrol(seller, await publishCourse(home.key, { content: reading }))
  const minted = await home.key<{ token: string }>('/v1/embed-tokens', {
    body: { user: { email: 'viewer@vendor.example', name: 'Viewer', role: 'viewer' } },
  })
  const viewer = client(server.url, minted.body.token)
  expect((await viewer(`/v1/enrolments/${id}/withdraw`, { method: 'POST' })).status).toBe(403)
  const left = await seller<Enrolment>(`/v1/enrolments/${id}/withdraw`, { method: 'POST' })
  expect([left.status, left.body.status]).toEqual([200, 'withdrawn'])
})
