import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import { publishCourse, shortContent } from '../courses/course.fixture.ts'
import { createSandbox, type Sandbox } from '../deals/registration.fixture.ts'
import type { PathProgress } from './schema.ts'

let server: TestServer
let home: Sandbox
let courses: [first: string, second: string]
let pathId: string

const makePath = async (key: string, list: string[]): Promise<string> =>
  (await home.key<{ id: string }>('/v1/learning-paths', { body: { key, title: key, courses: list } })).body.id

beforeAll(async () => {
  server = await startTestServer()
  home = await createSandbox(server)
  const course = (title: string) => publishCourse(home.key, { title, content: shortContent })
  courses = [await course('First'), await course('Second')]
  pathId = await makePath('all', courses)
})
afterAll(() => server.stop())

const begin = (as: Client, courseId: string, userId?: string) =>
  as<{ id: string; detail: string }>('/v1/enrolments', { body: { courseId, userId } })
const finish = async (as: Client, courseId: string): Promise<void> => {
  const { id } = (await begin(as, courseId)).body
  await as(`/v1/enrolments/${id}/lessons/read/report`, { body: {} })
}
const steps = async (as: Client, query = ''): Promise<string[]> =>
  (await as<PathProgress>(`/v1/learning-paths/${pathId}/progress${query}`)).body.steps.map(
    ({ status }) => status,
  )
const idOf = async (as: Client): Promise<string> =>
  (await as<{ user: { id: string } }>('/v1/me')).body.user.id

test('a course waits for the one before it, and the refusal names that', async () => {
  const seller = await home.partner('walker')
  expect(await steps(seller)).toEqual(['open', 'locked'])
  const early = await begin(seller, courses[1])
  expect([early.status, early.body.detail]).toEqual([409, 'Take "First" first: this course builds on it.'])
  await finish(seller, courses[0])
  expect(await steps(seller)).toEqual(['completed', 'open'])
  expect((await begin(seller, courses[1])).status).toBe(201)
  expect(await steps(seller)).toEqual(['completed', 'in_progress'])
})

test('whoever is asked to take a course need not wait', async () => {
  const seller = await home.partner('asked')
  expect((await begin(home.key, courses[1], await idOf(seller))).status).toBe(201)
  expect(await steps(seller)).toEqual(['open', 'in_progress'])
})

test('a second way to a course that is open is enough', async () => {
  const third = await publishCourse(home.key, { title: 'Third', content: shortContent })
  await makePath('long', [courses[0], third])
  const seller = await home.partner('shortcut')
  expect((await begin(seller, third)).status).toBe(409)
  const short = await makePath('short', [third])
  expect((await begin(seller, third)).status).toBe(201)
  await home.key(`/v1/learning-paths/${short}`, { method: 'PATCH', body: { archived: true } })
  expect((await begin(await home.partner('late'), third)).status).toBe(409)
})

test('how far somebody is, the vendor sees, and no colleague or rival', async () => {
  const seller = await home.partner('seen')
  await finish(seller, courses[0])
  const query = `?userId=${await idOf(seller)}`
  expect(await steps(home.staff, query)).toEqual(['completed', 'open'])
  const rival = await home.partner('rival')
  expect((await rival(`/v1/learning-paths/${pathId}/progress${query}`)).status).toBe(404)
})
