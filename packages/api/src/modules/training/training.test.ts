import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemPrincipal } from '../../auth/principal.ts'
import type { Tx } from '../../db/tenant.ts'
import { toUuid } from '../../ids.ts'
import { client, startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import { courseContent, publishCourse, shortContent } from '../courses/course.fixture.ts'
import { createSandbox, day, type Sandbox } from '../deals/registration.fixture.ts'
import type { MyTraining, TrainingPerson } from './schema.ts'
import * as training from './service.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

async function make(home: Sandbox, path: string, body: object): Promise<string> {
  const answer = await home.key<{ id: string }>(path, { body })
  expect(answer.status, answer.text).toBe(201)
  return answer.body.id
}

/** Two courses on a path, both asked for by a certification that robots can only be sold with. */
async function world() {
  const home = await createSandbox(server)
  const long = await publishCourse(home.key, { title: 'Selling robots', content: courseContent })
  const short = await publishCourse(home.key, { title: 'Closing', content: shortContent })
  const pathId = await make(home, '/v1/learning-paths', {
    key: 'p',
    title: 'All of it',
    courses: [short, long],
  })
  const certificationId = await make(home, '/v1/certifications', {
    key: 'seller',
    title: 'Robot seller',
    courses: [short],
    validMonths: 12,
    graceDays: 10,
  })
  const named = { products: [{ key: 'robots', label: 'Warehouse robots' }] }
  await home.key('/v1/vendor', { method: 'PATCH', body: named })
  await make(home, '/v1/requirements', {
    title: 'Robots are sold by certified people',
    command: 'deals.register',
    products: ['robots', 'retired-line'],
    needs: [{ kind: 'certification', certificationId, who: 'person' }],
  })
  return { home, long, short, pathId, certificationId }
}

const trainingOf = async (who: Client, query = ''): Promise<MyTraining> => {
  const answer = await who<MyTraining>(`/v1/me/training${query}`)
  expect(answer.status, answer.text).toBe(200)
  return answer.body
}

async function finish(seller: Client, courseId: string): Promise<void> {
  const { id } = (await seller<{ id: string }>('/v1/enrolments', { body: { courseId } })).body
  await seller(`/v1/enrolments/${id}/lessons/read/report`, { body: {} })
}

test('a newcomer is shown where to begin, what waits for what, and what a certificate would open', async () => {
  const { home, long, short, pathId } = await world()
  const seller = await home.partner('newcomer')
  const mine = await trainingOf(seller)
  const products = [
    { key: 'robots', label: 'Warehouse robots' },
    // No longer on the vendor's list: it keeps its key.
    { key: 'retired-line', label: 'retired-line' },
  ]
  expect(mine.next).toMatchObject({ courseId: short, group: 'available', nextLesson: { key: 'read' } })
  expect(mine.courses.map((course) => course.courseId)).toEqual([short])
  expect(mine.paths).toMatchObject([
    {
      pathId,
      steps: [
        { courseId: short, status: 'open' },
        { courseId: long, courseTitle: 'Selling robots', status: 'locked' },
      ],
    },
  ])
  expect(mine.certifications).toMatchObject([
    {
      state: 'missing',
      counts: false,
      done: 0,
      total: 1,
      link: { courseId: short, lesson: 'read', href: `?prm-course=${short}&prm-lesson=read` },
      unlocks: [{ command: 'deals.register', products, needed: 1, have: 0, met: false }],
    },
  ])
})

test('what was begun stays where it is left, and comes due by its date', async () => {
  const { home, long, short } = await world()
  const seller = await home.partner('learner')
  await finish(seller, short)
  const { id } = (await seller<{ id: string }>('/v1/enrolments', { body: { courseId: long } })).body
  await seller(`/v1/enrolments/${id}/lessons/welcome/report`, { body: {} })
  const before = await trainingOf(seller, '?locale=de-CH')
  expect(before.next).toMatchObject({
    title: 'Verkaufen lernen',
    group: 'in_progress',
    done: 1,
    total: 4,
    minutes: 3,
    nextLesson: { key: 'rules', title: 'The rules' },
    link: { courseId: long, enrolmentId: id, lesson: 'rules' },
  })
  expect(before.courses.map(({ group }) => group)).toEqual(['in_progress', 'done'])
  await home.key(`/v1/enrolments/${id}/withdraw`, { method: 'POST' })
  const dueAt = new Date(Date.now() + 20 * day * 1000).toISOString()
  const users = await home.key<{ data: Array<{ id: string; email: string }> }>('/v1/users')
  const userId = users.body.data.find(({ email }) => email === 'seller@learner.example')!.id
  await home.key('/v1/enrolments', { body: { courseId: long, userId, dueAt } })
  expect((await trainingOf(seller)).next).toMatchObject({ group: 'due', overdue: false, dueAt })
  await home.advance(21 * day)
  expect((await trainingOf(seller)).next).toMatchObject({ group: 'due', overdue: true })
})

test('a certificate counts its days down, leads into its renewal, and counts through its grace', async () => {
  const { home, short } = await world()
  const seller = await home.partner('holder')
  await finish(seller, short)
  const held = async () => (await trainingOf(seller)).certifications[0]!
  expect(await held()).toMatchObject({ state: 'active', counts: true, link: null, unlocks: [{ met: true }] })
  await home.advance(335 * day)
  const expiring = await held()
  expect(expiring).toMatchObject({
    state: 'expiring',
    counts: true,
    link: { courseId: short, lesson: 'read' },
  })
  expect(expiring.daysLeft).toBeGreaterThanOrEqual(29)
  expect(expiring.daysLeft).toBeLessThanOrEqual(30)
  await home.advance(33 * day)
  expect(await held()).toMatchObject({ state: 'expired', counts: true })
  await home.advance(10 * day)
  expect(await held()).toMatchObject({ state: 'expired', counts: false, unlocks: [{ have: 0, met: false }] })
})

test('where so many colleagues are asked for, they are counted, and those of other partners are not', async () => {
  const { home, short, certificationId } = await world()
  await make(home, '/v1/requirements', {
    title: 'Two certified people',
    command: 'leads.accept',
    needs: [{ kind: 'certification', certificationId, who: 'partner', count: 2 }],
  })
  const seller = await home.partner('team')
  await finish(seller, short)
  await finish(await home.partner('rival'), short)
  const { unlocks } = (await trainingOf(seller)).certifications[0]!
  expect(unlocks.map(({ who, needed, have, met }) => [who, needed, have, met])).toEqual([
    ['person', 1, 1, true],
    ['partner', 2, 1, false],
  ])
})

test('a hand-in that came back is the next step; one that is being reviewed waits behind all else', async () => {
  const { home, long } = await world()
  const task = { key: 'plan', kind: 'assignment', title: 'Your plan', instructions: 'Write it.' }
  const read = { key: 'read', kind: 'article', title: 'Read on', markdown: 'Text.' }
  const planned = await publishCourse(home.key, {
    title: 'Planning',
    content: { sections: [{ key: 'all', title: 'All', lessons: [task, read] }] },
  })
  const seller = await home.partner('planner')
  const { id } = (await seller<{ id: string }>('/v1/enrolments', { body: { courseId: planned } })).body
  await home.key('/v1/enrolments', {
    body: {
      courseId: long,
      userId: (await seller<{ user: { id: string } }>('/v1/me')).body.user.id,
      dueAt: new Date(Date.now() + day * 1000).toISOString(),
    },
  })
  const handIn = async () => {
    const body = { text: 'Here it is.', files: [], submit: true }
    const path = `/v1/enrolments/${id}/lessons/plan/hand-in`
    return (await seller<{ id: string }>(path, { method: 'PUT', body })).body.id
  }
  const review = (handInId: string, body: object) => home.key(`/v1/hand-ins/${handInId}/review`, { body })
  const planning = async () => {
    const mine = await trainingOf(seller)
    return { next: mine.next?.courseId, ...mine.courses.find(({ courseId }) => courseId === planned)! }
  }

  const first = await handIn()
  // The other lesson goes on meanwhile.
  expect(await planning()).toMatchObject({ next: long, review: null, nextLesson: { key: 'read' } })
  await seller(`/v1/enrolments/${id}/lessons/read/report`, { body: {} })
  const waiting = { next: long, review: 'waiting', group: 'in_progress', nextLesson: { key: 'plan' } }
  expect(await planning()).toMatchObject(waiting)
  await review(first, { decision: 'returned', feedback: 'Name the buyers.' })
  const returned = { next: planned, review: 'returned', group: 'due', link: { lesson: 'plan' } }
  expect(await planning()).toMatchObject(returned)
  // A draft of the next one changes nothing of that.
  await seller(`/v1/enrolments/${id}/lessons/plan/hand-in`, {
    method: 'PUT',
    body: { text: 'Mm', files: [] },
  })
  expect(await planning()).toMatchObject(returned)
  const second = await handIn()
  expect(await planning()).toMatchObject(waiting)
  await review(second, { decision: 'passed' })
  expect(await planning()).toMatchObject({ review: null, group: 'done' })
})

test('staff find people by name or partner, and those who are late', async () => {
  const { home, long } = await world()
  const [late, early] = [await home.partner('alpine'), await home.partner('harbour')]
  for (const [seller, days] of [
    [late, 2],
    [early, 9],
  ] as const) {
    const { id: userId } = (await seller<{ user: { id: string } }>('/v1/me')).body.user
    const dueAt = new Date(Date.now() + days * day * 1000).toISOString()
    await home.key('/v1/enrolments', { body: { courseId: long, userId, dueAt } })
  }
  await home.advance(3 * day)
  const found = async (query: string) =>
    (await home.staff<{ data: TrainingPerson[] }>(`/v1/training/people?${query}`)).body.data
  const names = async (query: string) => (await found(query)).map(({ partnerName }) => partnerName)
  expect(await names('q=HARB')).toEqual(['harbour'])
  expect(await names('q=seller%20of')).toEqual(['alpine', 'harbour'])
  expect(await found('overdue=true')).toMatchObject([{ partnerName: 'alpine', open: 1, overdue: 1 }])
})

test('a mandatory course is to be done, whether or not somebody has put the person into it', async () => {
  const home = await createSandbox(server)
  const free = await publishCourse(home.key, { title: 'A free one', content: shortContent })
  const must = await publishCourse(home.key, { title: 'Must', content: shortContent, mandatory: true })
  const { next, courses } = await trainingOf(await home.partner('asked'))
  expect(next).toMatchObject({ courseId: must, mandatory: true, enrolmentId: null })
  expect(courses.map(({ courseId, group }) => [courseId, group])).toEqual([
    [must, 'due'],
    [free, 'available'],
  ])
  expect((await trainingOf(home.staff)).courses.map(({ group, mandatory }) => [group, mandatory])).toEqual([
    ['available', false],
    ['available', false],
  ])
})

test('a course that is not for somebody is not in their training', async () => {
  const home = await createSandbox(server)
  await publishCourse(home.key, { content: shortContent, audience: { roles: ['admin'] } })
  await publishCourse(home.key, { content: shortContent, selfEnrol: false })
  expect(await trainingOf(await home.partner('other'))).toMatchObject({ next: null, courses: [], paths: [] })
})

test('an admin sees how far the own people are, a seller the own line, the vendor everybody', async () => {
  const { home, short } = await world()
  const seller = await home.partner('alpha')
  await finish(seller, short)
  const rival = await home.partner('beta')
  const { token } = (
    await home.key<{ token: string }>('/v1/embed-tokens', {
      body: {
        user: { email: 'boss@alpha.example', name: 'Boss', role: 'admin' },
        partner: { externalId: 'alpha', name: 'alpha' },
      },
    })
  ).body
  const people = async (who: Client, query = ''): Promise<TrainingPerson[]> =>
    (await who<{ data: TrainingPerson[] }>(`/v1/training/people${query}`)).body.data
  expect(await people(client(server.url, token))).toMatchObject([
    { userName: 'Boss', completed: 0, certified: 0 },
    { userName: 'Seller of alpha', completed: 1, certified: 1, expiring: 0 },
  ])
  expect((await people(rival)).map(({ userName }) => userName)).toEqual(['Seller of beta'])
  expect((await people(home.staff)).map(({ userName }) => userName)).toContain('Seller of alpha')
  expect((await people(home.key, '?q=beta')).map(({ partnerName }) => partnerName)).toEqual(['beta'])
})

test('the whole page takes three questions to the database, however many courses there are', async () => {
  const { home, short } = await world()
  const seller = await home.partner('counted')
  await finish(seller, short)
  const me = (await seller<{ user: { id: string; partnerId: string } }>('/v1/me')).body.user
  const asked = await server.tenancy.withTenant(systemPrincipal(home.vendorId), async (tx) => {
    const { db, questions } = counting(tx)
    const principal = { ...tx.principal, kind: 'partner' as const, userId: me.id, partnerId: me.partnerId }
    const found = await training.mine({ ...tx, db, principal }, me.id, 'en')
    expect(found.courses).not.toEqual([])
    return questions()
  })
  expect(asked).toBe(3)
})

/** The transaction's database, with a count of what is sent to it. */
function counting(tx: Tx): { db: Tx['db']; questions: () => number } {
  let count = 0
  const { session } = tx.db as unknown as { session: { prepareQuery: (...query: unknown[]) => unknown } }
  const prepare = session.prepareQuery.bind(session)
  session.prepareQuery = (...query) => {
    count += 1
    return prepare(...query)
  }
  return { db: tx.db, questions: () => count }
}

test('staff download enrolments and certificates whole, and nobody of a partner does', async () => {
  const { home, short } = await world()
  const seller = await home.partner('csv')
  await finish(seller, short)
  const enrolments = await home.staff('/v1/enrolments.csv')
  expect(enrolments.headers.get('content-type')).toContain('text/csv')
  expect(enrolments.text).toMatch(
    /^enrolment,person,.*\r\nenrolment_\w+,Seller of csv,user_\w+,csv,.*,completed,1,1,/,
  )
  const certificates = await home.staff('/v1/certificates.csv?status=active')
  expect(certificates.text).toMatch(/^number,.*\r\n\d{4}-000001,Robot seller,Seller of csv,/)
  expect((await home.staff('/v1/certificates.csv?status=revoked')).text.trim().split('\r\n')).toHaveLength(1)
  expect((await seller('/v1/enrolments.csv')).status).toBe(403)
  expect((await seller('/v1/certificates.csv')).status).toBe(403)
})

test('a list that is longer than a page is downloaded to its end, each row once', async () => {
  const { home, short } = await world()
  const count = 2100
  await server.sql.begin(async (sql) => {
    const vendor = toUuid('vendor', home.vendorId)
    await sql`select set_config('prm.vendor_id', ${vendor}, true)`
    await sql`
      with person as (
        insert into users (vendor_id, id, kind, role, email, name, created_at, updated_at)
        select ${vendor}, gen_random_uuid(), 'staff', 'viewer', 'v' || n || '@v.example', 'V' || n, now(), now()
        from generate_series(1, ${count}::int) n returning id)
      insert into enrolments (vendor_id, id, course_id, number, user_id, kind, source, status, total, created_at, updated_at)
      select ${vendor}, gen_random_uuid(), ${toUuid('course', short)}, 1, id, 'first', 'assigned', 'assigned', 1, date_trunc('second', now()), now()
      from person`
  })
  const lines = (await home.key('/v1/enrolments.csv')).text.trim().split('\r\n').slice(1)
  expect(lines).toHaveLength(count)
  expect(new Set(lines.map((line) => line.split(',')[0])).size).toBe(count)
})
