import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import { courseContent, publishCourse } from '../courses/course.fixture.ts'
import { createSandbox, day, type Sandbox } from '../deals/registration.fixture.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

/** A course that opening its lessons is enough for. */
const open = { completion: { rule: 'viewed' } }
const [basics] = courseContent.sections
const reading = {
  sections: [{ ...basics, lessons: basics!.lessons.map((lesson) => ({ ...lesson, ...open })) }],
}
const changed = {
  sections: [
    {
      ...basics,
      lessons: reading.sections[0]!.lessons.map((lesson) =>
        lesson.key === 'rules' ? { ...lesson, markdown: 'The rules have changed.' } : lesson,
      ),
    },
  ],
}

interface World {
  home: Sandbox
  courseId: string
  certificationId: string
}

async function world(rules: object = {}): Promise<World> {
  const home = await createSandbox(server)
  const courseId = await publishCourse(home.key, { content: reading })
  const answer = await home.key<{ id: string }>('/v1/certifications', {
    body: {
      key: 'seller',
      title: 'Certified seller',
      courses: [courseId],
      validMonths: 12,
      renewalDays: 60,
      ...rules,
    },
  })
  expect(answer.status, answer.text).toBe(201)
  return { home, courseId, certificationId: answer.body.id }
}

interface Run {
  id: string
  status: string
  kind: string
  total: number
}
interface Held {
  id: string
  number: string
  status: string
  expiresAt: string
  cause: string | null
  renews: string | null
}
const certificatesOf = async (who: Client): Promise<Held[]> =>
  (await who<{ data: Held[] }>('/v1/certificates')).body.data

async function learn(seller: Client, courseId: string): Promise<Run> {
  const { body: run } = await seller<Run>('/v1/enrolments', { body: { courseId } })
  const { body } = await seller<{ sections: Array<{ lessons: Array<{ key: string; asked: boolean }> }> }>(
    `/v1/enrolments/${run.id}/content`,
  )
  const asked = body.sections.flatMap((section) => section.lessons).filter((lesson) => lesson.asked)
  for (const { key } of asked) {
    const answer = await seller(`/v1/enrolments/${run.id}/lessons/${key}/report`, { body: {} })
    expect(answer.status, answer.text).toBe(200)
  }
  return (await seller<Run>(`/v1/enrolments/${run.id}`)).body
}

test('finishing what a certification asks for gives a certificate with a number and an end', async () => {
  const { home, courseId } = await world()
  const seller = await home.partner('first')
  await learn(seller, courseId)
  const [certificate] = await certificatesOf(seller)
  expect(certificate).toMatchObject({ status: 'active', cause: null, renews: null })
  expect(certificate?.number).toMatch(/^\d{4}-000001$/)
  const { now } = (await home.key<{ now: string }>('/v1/test-clock')).body
  expect(Date.parse(certificate!.expiresAt) - Date.parse(now)).toBeGreaterThan(364 * day * 1000)
})

test('every course has to be finished, not only one', async () => {
  const { home, courseId } = await world()
  const other = await publishCourse(home.key, { content: reading })
  await home.key('/v1/certifications', { body: { key: 'both', title: 'Both', courses: [courseId, other] } })
  const seller = await home.partner('halfway')
  await learn(seller, courseId)
  expect(await certificatesOf(seller)).toHaveLength(1)
  await learn(seller, other)
  expect(await certificatesOf(seller)).toHaveLength(2)
})

test('a certificate is announced to end, its renewal opens, and it ends, by the clock', async () => {
  const { home, courseId } = await world()
  const seller = await home.partner('expirer')
  await learn(seller, courseId)
  const [{ id } = { id: '' }] = await certificatesOf(seller)
  await home.advance(400 * day)
  expect((await certificatesOf(seller))[0]?.status).toBe('expired')
  const told = (await home.eventsOf(id)).map((event) => event.type)
  expect(told).toEqual([
    'certificate.issued',
    'certificate.expiring',
    'certificate.reminder',
    'certificate.reminder',
    'certificate.expired',
  ])
})

test('who renews early loses no day: the new time begins where the old one ends', async () => {
  const { home, courseId } = await world()
  const seller = await home.partner('early')
  await learn(seller, courseId)
  const [before] = await certificatesOf(seller)
  await home.advance(330 * day)
  expect((await certificatesOf(seller))[0]?.status).toBe('expiring')
  expect((await learn(seller, courseId)).kind).toBe('renewal')
  const [renewed, old] = await certificatesOf(seller)
  expect(old).toMatchObject({ id: before?.id, status: 'renewed' })
  expect(renewed).toMatchObject({ status: 'active', renews: before?.id })
  const gained = Date.parse(renewed!.expiresAt) - Date.parse(before!.expiresAt)
  expect(gained).toBeGreaterThan(364 * day * 1000)
})

test('a minor version keeps certificates as they are', async () => {
  const { home, courseId } = await world()
  const seller = await home.partner('minor')
  await learn(seller, courseId)
  await home.key(`/v1/courses/${courseId}/draft`, { method: 'PUT', body: changed })
  await home.key(`/v1/courses/${courseId}/publish`, { body: { change: 'minor' } })
  await home.advance(1)
  expect((await certificatesOf(seller))[0]?.status).toBe('active')
})

test('a breaking version asks holders for what is new, and for nothing else', async () => {
  const { home, courseId } = await world()
  const seller = await home.partner('breaking')
  await learn(seller, courseId)
  await home.key(`/v1/courses/${courseId}/draft`, { method: 'PUT', body: changed })
  await home.key(`/v1/courses/${courseId}/publish`, { body: { change: 'breaking' } })
  await home.advance(1)
  expect((await certificatesOf(seller))[0]).toMatchObject({ status: 'expiring', cause: 'version' })
  const run = await learn(seller, courseId)
  expect(run).toMatchObject({ kind: 'renewal', total: 1, status: 'completed' })
  expect((await certificatesOf(seller)).map(({ status }) => status)).toEqual(['active', 'renewed'])
})

test('a second breaking version in the middle of a renewal is learned, too', async () => {
  const { home, courseId } = await world()
  const seller = await home.partner('twice')
  await learn(seller, courseId)
  for (const content of [
    changed,
    withLessons('film', { title: 'Film', url: 'https://cdn.example.com/new.mp4' }),
  ]) {
    await home.key(`/v1/courses/${courseId}/draft`, { method: 'PUT', body: content })
    await home.key(`/v1/courses/${courseId}/publish`, { body: { change: 'breaking' } })
    await home.advance(1)
  }
  await learn(seller, courseId)
  expect((await certificatesOf(seller)).map(({ status }) => status)).toEqual(['expiring'])
  await learn(seller, courseId)
  expect((await certificatesOf(seller)).map(({ status }) => status)).toEqual(['active', 'renewed'])
})

function withLessons(key: string, change: object): object {
  const sections = changed.sections.map((section) => ({
    ...section,
    lessons: section.lessons.map((lesson) => (lesson.key === key ? { ...lesson, ...change } : lesson)),
  }))
  return { sections }
}

test('a revoked certificate stays revoked, whatever its holder does', async () => {
  const { home, courseId } = await world()
  const seller = await home.partner('revoked')
  await learn(seller, courseId)
  const [held] = await certificatesOf(seller)
  const answer = await home.key(`/v1/certificates/${held?.id}/revoke`, { body: { reason: 'misconduct' } })
  expect(answer.status, answer.text).toBe(200)
  await home.advance(400 * day)
  expect((await certificatesOf(seller))[0]?.status).toBe('revoked')
  const again = await home.key(`/v1/certificates/${held?.id}/revoke`, { body: { reason: 'other' } })
  expect(again.status).toBe(409)
})

test('a partner is counted by its people, and sees no other partner’s', async () => {
  const { home, courseId, certificationId } = await world()
  const seller = await home.partner('counted')
  await home.partner('uncounted')
  await learn(seller, courseId)
  const all = await home.key<{ data: Array<{ partnerName: string; certified: number }> }>(
    `/v1/certifications/${certificationId}/coverage`,
  )
  expect(all.body.data.map(({ partnerName, certified }) => [partnerName, certified])).toEqual([
    ['counted', 1],
    ['uncounted', 0],
  ])
  const own = await seller<{ data: Array<{ partnerName: string }> }>(
    `/v1/certifications/${certificationId}/coverage`,
  )
  expect(own.body.data.map(({ partnerName }) => partnerName)).toEqual(['counted'])
})

test('an audience limits who earns a certificate', async () => {
  const { home, courseId } = await world({ audience: { roles: ['admin'] } })
  const seller = await home.partner('only-seller')
  await learn(seller, courseId)
  expect(await certificatesOf(seller)).toEqual([])
})
