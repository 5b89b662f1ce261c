import { afterAll, beforeAll, expect, test } from 'vitest'
import { client, startTestServer, type TestServer } from '../../testing/index.ts'
import { createSandbox, type Sandbox } from '../deals/registration.fixture.ts'
import { courseContent, publishCourse, quizLesson, withLesson } from './course.fixture.ts'

let server: TestServer
let home: Sandbox

beforeAll(async () => {
  server = await startTestServer()
  home = await createSandbox(server)
})
afterAll(() => server.stop())

test('a draft is seen by nobody but its authors, until it is published', async () => {
  const seller = await home.partner('alpine')
  const created = await home.key<{ id: string; draftNumber: number }>('/v1/courses', {
    body: { key: 'draft-course', title: 'Draft', content: courseContent },
  })
  expect(created.body.draftNumber).toBe(1)
  expect((await seller(`/v1/courses/${created.body.id}`)).status).toBe(404)
  expect((await seller('/v1/enrolments', { body: { courseId: created.body.id } })).status).toBe(404)
  await home.key(`/v1/courses/${created.body.id}/publish`, { body: {} })
  const seen = await seller<{ minutes: number; languages: string[]; sections: unknown[] }>(
    `/v1/courses/${created.body.id}`,
  )
  expect(seen.body).toMatchObject({ minutes: 5, languages: ['en', 'de'], title: 'Draft' })
})

test('an outline says the titles in the language that was asked for, and the rest in the course’s own', async () => {
  const id = await publishCourse(home.key)
  const { body } = await home.key<{ title: string; sections: Array<{ lessons: Array<{ title: string }> }> }>(
    `/v1/courses/${id}?locale=de-AT`,
  )
  expect(body.title).toBe('Verkaufen lernen')
  expect(body.sections[0]?.lessons.map((lesson) => lesson.title)).toEqual([
    'Willkommen',
    'The rules',
    'The film',
  ])
})

test('a new version names the lessons that are new to those who know the one before', async () => {
  const id = await publishCourse(home.key)
  await home.key(`/v1/courses/${id}/draft`, {
    method: 'PUT',
    body: withLesson('rules', { markdown: 'New rules.' }),
  })
  await home.key(`/v1/courses/${id}/publish`, { body: { change: 'breaking', notes: 'New rules' } })
  const { data } = (
    await home.key<{
      data: Array<{ number: number; status: string; change: string | null; delta: string[] }>
    }>(`/v1/courses/${id}/versions`)
  ).body
  expect(data).toMatchObject([
    { number: 2, status: 'published', change: 'breaking', delta: ['rules'] },
    { number: 1, status: 'superseded', change: null, delta: [] },
  ])
})

test('a title that was put better makes no lesson new', async () => {
  const id = await publishCourse(home.key)
  await home.key(`/v1/courses/${id}/draft`, {
    method: 'PUT',
    body: withLesson('rules', { title: 'Our rules' }),
  })
  await home.key(`/v1/courses/${id}/publish`, { body: {} })
  const { body } = await home.key<{ delta: string[] }>(`/v1/courses/${id}/versions/2`)
  expect(body.delta).toEqual([])
})

test('two authors of one draft: the later one is told to read it again', async () => {
  const id = await publishCourse(home.key)
  const draft = await home.key<{ version: number }>(`/v1/courses/${id}/draft`, {
    method: 'PUT',
    body: courseContent,
  })
  const write = { method: 'PUT', body: courseContent, headers: { 'if-match': `"v${draft.body.version}"` } }
  expect((await home.key(`/v1/courses/${id}/draft`, write)).status).toBe(200)
  expect((await home.key(`/v1/courses/${id}/draft`, write)).status).toBe(412)
})

test('a draft is thrown away, and the published version stays', async () => {
  const id = await publishCourse(home.key)
  await home.key(`/v1/courses/${id}/draft`, { method: 'PUT', body: courseContent })
  const answer = await home.key<{ draftNumber: null; publishedNumber: number }>(`/v1/courses/${id}/draft`, {
    method: 'DELETE',
  })
  expect(answer.body).toMatchObject({ draftNumber: null, publishedNumber: 1 })
})

test.each([
  [
    'two lessons with one key',
    withLesson('rules', { key: 'welcome' }),
    'Two lessons have the key "welcome".',
  ],
  [
    'an answer that is no option',
    withLesson('quiz', {
      quiz: {
        questions: [{ ...quizLesson.quiz.questions[0], answer: 'neither' }],
      },
    }),
    'The answer "neither" is none of the options.',
  ],
])('a course with %s is refused, with the place of the mistake', async (_, content, message) => {
  const answer = await home.key('/v1/courses', { body: { key: 'wrong', title: 'Wrong', content } })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(JSON.stringify(message).slice(1, -1))
  expect(answer.text).toContain('/content/sections/')
})

test('409 conflict: the key of a course is taken', async () => {
  await publishCourse(home.key, { key: 'taken' })
  const again = await home.key('/v1/courses', {
    body: { key: 'taken', title: 'Again', content: courseContent },
  })
  expect([again.status, again.body['code' as never]]).toEqual([409, 'conflict'])
})

test('a course is seen by those it is meant for, and by nobody else of the programme', async () => {
  const vendor = await home.key<{ tiers: Array<{ key: string; label: string; rank: number }> }>('/v1/vendor')
  const tiers = [...vendor.body.tiers, { key: 'gold_only', label: 'Gold only', rank: 99 }]
  const changed = await home.key('/v1/vendor', { method: 'PATCH', body: { tiers } })
  expect(changed.status, changed.text).toBe(200)
  const gold = await home.partner('gold-partner')
  const plain = await home.partner('plain-partner')
  const { data } = (
    await home.key<{ data: Array<{ id: string; name: string }> }>('/v1/partners?q=gold-partner')
  ).body
  await home.key(`/v1/partners/${data[0]?.id}`, { method: 'PATCH', body: { tier: 'gold_only' } })
  const id = await publishCourse(home.key, { key: 'for-gold', audience: { tiers: ['gold_only'] } })
  expect((await gold(`/v1/courses/${id}`)).status).toBe(200)
  expect((await plain(`/v1/courses/${id}`)).status).toBe(404)
  const listed = await plain<{ data: Array<{ id: string }> }>('/v1/courses?limit=100')
  expect(listed.body.data.map((course) => course.id)).not.toContain(id)
})

test.each([
  ['partnerTypes', ['integrator']],
  ['territories', ['nordics', 'iberia']],
  ['tags', ['cold-store']],
  ['roles', ['admin']],
])('an audience by %s takes in who fits, and is assigned to nobody else', async (list, asked) => {
  const member = async (name: string, role: string, partner: object) => {
    const { body } = await home.key<{ id: string }>('/v1/partners', {
      body: { name, externalId: name, ...partner },
    })
    const { token } = (
      await home.key<{ token: string }>('/v1/embed-tokens', {
        body: { user: { email: `a@${name}.example`, name, role }, partner: { id: body.id } },
      })
    ).body
    return client(server.url, token)
  }
  const inside = await member(`in-${list.toLowerCase()}`, 'admin', {
    type: 'integrator',
    territories: ['nordics'],
    tags: ['cold-store', 'pilot'],
  })
  const outside = await member(`out-${list.toLowerCase()}`, 'seller', { type: 'reseller' })
  const id = await publishCourse(home.key, { audience: { [list]: asked } })
  expect((await inside(`/v1/courses/${id}`)).status).toBe(200)
  expect((await outside(`/v1/courses/${id}`)).status).toBe(404)
  await home.key(`/v1/courses/${id}/assign`, { body: {} })
  const runs = await home.key<{ data: Array<{ partnerName: string }> }>(
    `/v1/enrolments?courseId=${id}&limit=100`,
  )
  const partners = runs.body.data.map(({ partnerName }) => partnerName)
  expect(partners).toContain(`in-${list.toLowerCase()}`)
  expect(partners).not.toContain(`out-${list.toLowerCase()}`)
})

test('authors of the answers are those who may write courses: a viewer reads none', async () => {
  const id = await publishCourse(home.key)
  const minted = await home.key<{ token: string }>('/v1/embed-tokens', {
    body: { user: { email: 'viewer@vendor.example', name: 'V', role: 'viewer' } },
  })
  const viewer = client(server.url, minted.body.token)
  expect((await viewer(`/v1/courses/${id}`)).status).toBe(200)
  expect((await viewer(`/v1/courses/${id}/versions/1`)).status).toBe(403)
})
