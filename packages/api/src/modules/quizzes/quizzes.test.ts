import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import { courseContent, publishCourse, quizLesson, rightAnswers } from '../courses/course.fixture.ts'
import { createSandbox, type Sandbox } from '../deals/registration.fixture.ts'

let server: TestServer
let home: Sandbox
let courseId: string

const quizOnly = { sections: courseContent.sections.slice(1), translations: courseContent.translations }

beforeAll(async () => {
  server = await startTestServer()
  home = await createSandbox(server)
  courseId = await publishCourse(home.key, { content: quizOnly })
})
afterAll(() => server.stop())

interface Attempt {
  id: string
  number: number
  status: string
  score: number | null
  results: Array<{ key: string; correct: boolean; explanation: string | null }> | null
  questions: Array<{ key: string; text: string; options: Array<{ key: string; text: string }> }>
  attemptsLeft: number
}

async function begin(
  seller: Client,
  course = courseId,
  query = '',
): Promise<{ attempt: Attempt; path: string }> {
  const { id } = (await seller<{ id: string }>('/v1/enrolments', { body: { courseId: course } })).body
  const path = `/v1/enrolments/${id}/lessons/quiz/attempts`
  const answer = await seller<Attempt>(path + query, { body: {} })
  expect(answer.status, answer.text).toBe(201)
  return { attempt: answer.body, path }
}
const submit = (seller: Client, id: string, answers: object = {}) =>
  seller<Attempt>(`/v1/quiz-attempts/${id}/submit`, { body: { answers } })

test('every kind of question is marked, and a passed quiz finishes the course', async () => {
  const seller = await home.partner('passer')
  const { attempt } = await begin(seller)
  const { body } = await submit(seller, attempt.id, rightAnswers)
  expect(body).toMatchObject({ status: 'passed', score: 100 })
  expect(body.results?.every((result) => result.correct)).toBe(true)
  const { data } = (await seller<{ data: Array<{ status: string }> }>('/v1/enrolments')).body
  expect(data[0]?.status).toBe('completed')
})

test('a failed quiz shows its score and what is left, and no answer', async () => {
  const seller = await home.partner('failer')
  const { attempt, path } = await begin(seller)
  const failed = await submit(seller, attempt.id, { ...rightAnswers, one: 'wrong', truth: true })
  expect(failed.body).toMatchObject({ status: 'failed', score: 60, results: null, attemptsLeft: 2 })
  expect(failed.text).not.toContain('secret explanation')
  const again = await seller<Attempt>(path, { body: {} })
  expect(again.body).toMatchObject({ status: 'open', number: 2 })
})

test('nobody but an author has an answer before it may be had, on any path', async () => {
  const seller = await home.partner('peeker')
  const { attempt, path } = await begin(seller)
  const texts = await Promise.all(
    [
      `/v1/courses/${courseId}`,
      '/v1/courses',
      path.replace(/lessons.*$/, 'content'),
      `/v1/quiz-attempts/${attempt.id}`,
      '/v1/enrolments',
      '/v1/events?limit=500',
    ].map(async (address) => (await seller(address)).text),
  )
  texts.push(JSON.stringify(attempt))
  for (const text of texts) {
    expect(text).not.toContain('secret explanation')
    expect(text).not.toMatch(/"answer":|"answers":\[|accepted|Deal registration"/)
  }
  const vendorLog = await home.key('/v1/events?limit=500')
  expect(vendorLog.text).not.toContain('secret explanation')
  expect((await seller(`/v1/courses/${courseId}/versions/1`)).status).toBe(403)
})

test('an ordering is never shown in its right order', async () => {
  for (const name of ['o1', 'o2', 'o3', 'o4', 'o5', 'o6']) {
    const { attempt } = await begin(await home.partner(name))
    const order = attempt.questions
      .find((question) => question.key === 'order')
      ?.options.map(({ key }) => key)
    expect(order?.toSorted()).toEqual(['first', 'second', 'third'])
    expect(order).not.toEqual(['first', 'second', 'third'])
  }
})

test('fifty tabs that begin at once have one attempt', async () => {
  const seller = await home.partner('tabs')
  const { path, attempt } = await begin(seller)
  const all = await Promise.all(Array.from({ length: 50 }, () => seller<Attempt>(path, { body: {} })))
  expect(new Set(all.map((one) => one.body.id))).toEqual(new Set([attempt.id]))
})

test('fifty that hand in at once hand in once', async () => {
  const seller = await home.partner('hands')
  const { attempt, path } = await begin(seller)
  const all = await Promise.all(
    Array.from({ length: 50 }, () => submit(seller, attempt.id, { one: 'wrong' })),
  )
  expect(all.filter((one) => one.status === 200)).toHaveLength(1)
  expect(new Set(all.map((one) => one.status))).toEqual(new Set([200, 409]))
  expect((await seller<Attempt>(path, { body: {} })).body.number).toBe(2)
})

test('the server’s clock ends an attempt: what was kept counts, what comes later does not', async () => {
  const seller = await home.partner('slow')
  const { attempt } = await begin(seller)
  const { one, many, truth, order } = rightAnswers
  const kept = await seller(`/v1/quiz-attempts/${attempt.id}/answers`, {
    method: 'PUT',
    body: { answers: { one, many, truth, order } },
  })
  expect(kept.status, kept.text).toBe(200)
  await home.advance(700)
  const late = await submit(seller, attempt.id, rightAnswers)
  expect(late.status).toBe(409)
  const closed = await seller<Attempt>(`/v1/quiz-attempts/${attempt.id}`)
  expect(closed.body).toMatchObject({ status: 'passed', score: 80 })
})

test('no attempt is left after the last, however it is asked for', async () => {
  const seller = await home.partner('exhausted')
  const { path } = await begin(seller)
  for (let number = 1; number <= 3; number++) {
    const { body } = await seller<Attempt>(path, { body: {} })
    expect(body.number).toBe(number)
    await submit(seller, body.id, { one: 'wrong' })
  }
  const answer = await seller<{ detail: string }>(path, { body: {} })
  expect(answer.status).toBe(409)
  expect(answer.body.detail).toContain('All 3 attempts')
})

test('an answer that does not fit its question is told so, and nothing is handed in', async () => {
  const seller = await home.partner('misfit')
  const { attempt } = await begin(seller)
  const answer = await submit(seller, attempt.id, { one: 'neither', truth: 'yes', nothing: true })
  expect(answer.status).toBe(422)
  for (const pointer of ['/answers/one', '/answers/truth', '/answers/nothing'])
    expect(answer.text).toContain(pointer)
  expect((await seller<Attempt>(`/v1/quiz-attempts/${attempt.id}`)).body.status).toBe('open')
})

test('questions are drawn from pools: so many of each, and none twice', async () => {
  const pooled = Array.from({ length: 10 }, (_, index) => ({
    key: `q${index}`,
    kind: 'true_false',
    text: `Question ${index}`,
    answer: true,
    pool: 'facts',
  }))
  const quiz = { questions: pooled, draw: { facts: 4 } }
  const content = { sections: [{ key: 'check', title: 'Check', lessons: [{ ...quizLesson, quiz }] }] }
  const course = await publishCourse(home.key, { content })
  const { attempt } = await begin(await home.partner('drawer'), course)
  expect(new Set(attempt.questions.map((question) => question.key)).size).toBe(4)
})

test('a quiz is asked in the language of the person', async () => {
  const { attempt } = await begin(await home.partner('german'), courseId, '?locale=de')
  const question = attempt.questions.find((one) => one.key === 'one')
  expect(question?.text).toBe('Welches?')
  expect(question?.options.map((option) => option.text).toSorted()).toEqual(['Dieses', 'That'])
})

test('the vendor sees question by question how a quiz goes', async () => {
  const course = await publishCourse(home.key, { content: quizOnly })
  for (const [name, answers] of [
    ['s1', rightAnswers],
    ['s2', { ...rightAnswers, one: 'wrong' }],
  ] as const) {
    const seller = await home.partner(name)
    await submit(seller, (await begin(seller, course)).attempt.id, answers)
  }
  const { body } = await home.key<{
    attempts: number
    passed: number
    questions: Array<Record<string, unknown>>
  }>(`/v1/courses/${course}/lessons/quiz/statistics`)
  expect(body).toMatchObject({ attempts: 2, passed: 2, averageScore: 90 })
  expect(body.questions[0]).toEqual({ key: 'one', text: 'Which one?', asked: 2, right: 1 })
})
