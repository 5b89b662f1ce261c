import { afterAll, beforeAll, expect, test } from 'vitest'
import { openprm } from '../../cli/cli.fixture.ts'
import { client, startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import { download } from '../../testing/download.ts'
import { publishCourse } from '../courses/course.fixture.ts'
import { createSandbox, type Sandbox } from '../deals/registration.fixture.ts'
import type { HandIn, HandInFile } from './schema.ts'

let server: TestServer
let home: Sandbox

beforeAll(async () => {
  server = await startTestServer()
  home = await createSandbox(server)
})
afterAll(() => server.stop())

const task = { key: 'plan', kind: 'assignment', title: 'Your plan', instructions: 'Write your **plan**.' }
const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n')

interface Learner {
  seller: Client
  run: string
  upload(name: string, bytes: Buffer): ReturnType<typeof send>
  save(body: object, headers?: Record<string, string>): ReturnType<typeof put>
}
const send = (as: Client, run: string, name: string, bytes: Buffer) =>
  as<HandInFile & { detail: string }>(
    `/v1/enrolments/${run}/lessons/plan/files?name=${encodeURIComponent(name)}`,
    { method: 'POST', body: bytes, headers: { 'content-type': 'application/octet-stream' } },
  )
const put = (as: Client, run: string, body: object, headers: Record<string, string> = {}) =>
  as<HandIn & { detail: string }>(`/v1/enrolments/${run}/lessons/plan/hand-in`, {
    method: 'PUT',
    body,
    headers,
  })

async function learner(name: string): Promise<Learner> {
  const courseId = await publishCourse(home.key, {
    content: { sections: [{ key: 'all', title: 'All', lessons: [task] }] },
  })
  const seller = await home.partner(name)
  const run = (await seller<{ id: string }>('/v1/enrolments', { body: { courseId } })).body.id
  return {
    seller,
    run,
    upload: (file, bytes) => send(seller, run, file, bytes),
    save: (body, headers) => put(seller, run, body, headers),
  }
}

const review = (as: Client, id: string, body: object, headers: Record<string, string> = {}) =>
  as<HandIn & { detail: string }>(`/v1/hand-ins/${id}/review`, { body, headers })
const listed = async (as: Client, query: string): Promise<HandIn[]> =>
  (await as<{ data: HandIn[] }>(`/v1/hand-ins?${query}`)).body.data

async function member(name: string, role: string, partner?: string): Promise<Client> {
  const { body } = await home.key<{ token: string }>('/v1/embed-tokens', {
    body: {
      user: { email: `${name}@people.example`, name, role },
      ...(partner !== undefined && { partner: { externalId: partner, name: partner } }),
    },
  })
  return client(server.url, body.token)
}

test('what is handed in is returned with a reason, handed in again, passed, and finishes the course', async () => {
  const { seller, run, upload, save } = await learner('planner')
  const file = (await upload('Plan für 2027.pdf', pdf)).body
  const draft = await save({ text: 'Twelve warehouses.', files: [file.id] })
  expect(draft.body).toMatchObject({ status: 'draft', number: 1, files: [file] })
  expect(await listed(home.staff, `enrolmentId=${run}`)).toEqual([])
  const first = (await save({ text: 'Twelve warehouses.', files: [file.id], submit: true })).body
  expect((await save({ files: [] })).status).toBe(409)
  expect((await upload('More.pdf', pdf)).status).toBe(409)

  const [waiting] = await listed(home.staff, `status=submitted&enrolmentId=${run}`)
  expect(waiting).toMatchObject({ id: first.id, lessonTitle: 'Your plan', partnerName: 'planner' })
  expect((await review(home.staff, first.id, { decision: 'returned' })).status).toBe(422)
  await review(home.staff, first.id, { decision: 'returned', feedback: 'Name the buyers.' })
  const [returned] = await listed(seller, `enrolmentId=${run}`)
  expect(returned).toMatchObject({
    status: 'returned',
    feedback: 'Name the buyers.',
    reviewerName: 'Mara',
    files: [file],
  })

  const second = (await save({ text: 'With buyers.', files: [], submit: true })).body
  expect(second).toMatchObject({ number: 2, status: 'submitted' })
  await review(home.key, second.id, { decision: 'passed' })
  expect((await seller<{ status: string }>(`/v1/enrolments/${run}`)).body.status).toBe('completed')
  expect((await save({ text: 'More', files: [] })).status).toBe(409)
  const told = await Promise.all([first.id, second.id].map((id) => home.eventsOf(id)))
  expect(told.map((events) => events.map(({ type }) => type))).toEqual([
    ['hand_in.submitted', 'hand_in.returned'],
    ['hand_in.submitted', 'hand_in.passed'],
  ])
})

test('a certificate follows when a reviewer passes the last lesson', async () => {
  const { seller, run, save } = await learner('certified')
  const { courseId } = (await seller<{ courseId: string }>(`/v1/enrolments/${run}`)).body
  await home.key('/v1/certifications', { body: { key: 'plan', title: 'Planner', courses: [courseId] } })
  const { id } = (await save({ text: 'A plan.', files: [], submit: true })).body
  expect((await review(await member('helper', 'support'), id, { decision: 'passed' })).status).toBe(200)
  const held = await seller<{ data: Array<{ status: string }> }>('/v1/certificates')
  expect(held.body.data.map(({ status }) => status)).toEqual(['active'])
})

test('two reviewers, a second tab and a retry: one verdict, one hand-in, one file', async () => {
  const { upload, save } = await learner('racer')
  const files = await Promise.all([upload('Plan.pdf', pdf), upload('Plan.pdf', pdf)])
  const again = await upload('Plan.pdf', pdf)
  expect(files.map(({ body }) => body.id)).toContain(again.body.id)
  const body = { text: 'Mine', files: [again.body.id], submit: true }
  const both = await Promise.all([save(body), save(body)])
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  const { id } = both.find(({ status }) => status === 200)!.body
  const verdicts = await Promise.all([
    review(home.key, id, { decision: 'passed' }),
    review(home.staff, id, { decision: 'returned', feedback: 'No' }),
  ])
  expect(verdicts.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  const { save: savedAgain } = await learner('retried')
  const headers = { 'idempotency-key': 'hand-in-1' }
  const one = await savedAgain({ text: 'Once', files: [], submit: true }, headers)
  const two = await savedAgain({ text: 'Once', files: [], submit: true }, headers)
  expect(two.headers.get('idempotency-replayed')).toBe('true')
  expect(two.body.id).toBe(one.body.id)
  expect((await review(home.key, one.body.id, { decision: 'passed' }, { 'if-match': '"v9"' })).status).toBe(
    412,
  )
})

test.each([
  ['a program', 'plan.exe', Buffer.from('MZ'), 'this kind of file is not accepted'],
  ['a page', 'plan.html', Buffer.from('<script>'), 'this kind of file is not accepted'],
  [
    'a page named as a picture',
    'plan.png',
    Buffer.from('<script>alert(1)</script>'),
    'not what its ending says',
  ],
  [
    'an archive named as a document',
    'plan.docx',
    Buffer.from('PK\u0003\u0004 evil.exe'),
    'not what its ending says',
  ],
  [
    'a document with macros',
    'plan.docx',
    Buffer.from('PK\u0003\u0004 word/document.xml word/vbaProject.bin'),
    'holds macros',
  ],
  ['bytes named as text', 'plan.txt', Buffer.from([1, 0, 255]), 'not what its ending says'],
  ['nothing', 'plan.pdf', Buffer.alloc(0), 'it is empty'],
  ['a name that leads elsewhere', '../plan.pdf', pdf, 'give it a plain one'],
  ['a name that turns around', 'plan\u202Efdp.exe.pdf', pdf, 'give it a plain one'],
])('%s is refused, and the answer says why', async (_, name, bytes, why) => {
  refused ??= await learner('refused')
  const answer = await refused.upload(name, bytes)
  expect([answer.status, answer.body.detail]).toEqual([422, expect.stringContaining(why)])
})
let refused: Learner | undefined

test('a file may have 25 MB, and a hand-in ten of them; one taken out makes room, and its content goes', async () => {
  const { upload, save } = await learner('collector')
  const large = await upload('large.pdf', Buffer.concat([pdf, Buffer.alloc(25 << 20)]))
  expect([large.status, large.body.detail]).toEqual([413, 'The file is larger than 25 MB.'])
  const ids: string[] = []
  for (let n = 0; n < 10; n++) ids.push((await upload(`${n}.pdf`, pdf)).body.id)
  expect((await upload('11.pdf', pdf)).body.detail).toContain('take one out first')
  const kept = await save({ files: ids.slice(1) })
  expect(kept.body.files.map(({ id }) => id)).toEqual(ids.slice(1))
  expect((await upload('11.pdf', pdf)).status).toBe(201)
  const strange = await save({ files: [ids[0]!] })
  expect([strange.status, strange.body.detail]).toEqual([422, expect.stringContaining('upload it again')])
})

test('a file is fetched by who may see it, as a download that no page can run; and for minutes', async () => {
  const { seller, run, upload, save } = await learner('sharer')
  const { id: fileId } = (await upload("Plan (it's new).txt", Buffer.from('<script>alert(1)</script>'))).body
  const { id } = (await save({ files: [fileId], submit: true })).body
  const path = `/v1/hand-ins/${id}/files/${fileId}`
  const boss = await member('boss', 'admin', 'sharer')
  for (const as of [seller, boss, home.staff, home.key]) {
    const { url } = (await as<{ url: string }>(path)).body
    const file = await download(url)
    expect(file.text).toBe('<script>alert(1)</script>')
    expect(file.headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': "attachment; filename*=UTF-8''Plan%20%28it%27s%20new%29.txt",
      'content-security-policy': expect.stringContaining('sandbox'),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
    expect((await download(url.replace(/\/f\/./, '/f/x'))).status).toBe(404)
  }
  const colleague = await member('colleague', 'seller', 'sharer')
  for (const as of [colleague, await home.partner('rival')]) {
    expect((await as(path)).status).toBe(404)
    expect(await listed(as, `enrolmentId=${run}`)).toEqual([])
  }
})

test('a draft is its writer’s alone; nobody hands in for another, passes themselves, or reviews without the right', async () => {
  const { seller, run, upload, save } = await learner('private')
  const { id: fileId } = (await upload('Plan.pdf', pdf)).body
  const draft = (await save({ text: 'Not yet', files: [fileId] })).body
  const boss = await member('chief', 'admin', 'private')
  for (const as of [boss, home.staff, home.key]) {
    expect(await listed(as, `enrolmentId=${run}`)).toEqual([])
    expect((await as(`/v1/hand-ins/${draft.id}/files/${fileId}`)).status).toBe(404)
  }
  expect((await put(boss, run, { files: [], submit: true })).status).toBe(403)
  expect((await send(boss, run, 'Plan.pdf', pdf)).status).toBe(403)
  const { id } = (await save({ text: 'Now', files: [fileId], submit: true })).body
  for (const as of [seller, boss, await member('viewer', 'viewer')])
    expect((await review(as, id, { decision: 'passed' })).status).toBe(403)
  const { courseId } = (await seller<{ courseId: string }>(`/v1/enrolments/${run}`)).body
  const own = (await home.staff<{ id: string }>('/v1/enrolments', { body: { courseId } })).body.id
  const mine = (await put(home.staff, own, { text: 'By a manager', files: [], submit: true })).body
  const selfish = await review(home.staff, mine.id, { decision: 'passed' })
  expect([selfish.status, selfish.body.detail]).toEqual([403, expect.stringContaining('Somebody else')])
})

test('a reviewer works from a terminal: the queue, what is in it, a return that says why, and a pass', async () => {
  const { upload, save } = await learner('terminal')
  const env = { OPENPRM_URL: server.url, OPENPRM_SECRET_KEY: home.secretKey }
  const run = (...args: string[]) => openprm(['hand-ins', ...args], env)
  const files = [(await upload('Plan.pdf', pdf)).body.id]
  const { id } = (await save({ text: 'Twelve warehouses.', files, submit: true })).body
  expect((await run('list')).out).toMatch(new RegExp(`${id}.+Seller of terminal \\(terminal\\).+Your plan`))
  expect((await run('show', id)).out).toMatch(/Twelve warehouses\.[^]+Plan\.pdf, 1 kB[^]+http:/)
  expect((await run('return', id)).err).toContain('Say in `feedback` what is missing')
  expect((await run('return', id, '--feedback', 'Name the buyers.')).out).toContain('It is back with')
  const again = (await save({ text: 'With buyers.', files: [], submit: true })).body.id
  expect((await run('pass', again)).out).toContain('Seller of terminal has passed.')
})
