import { afterAll, beforeAll, expect, test } from 'vitest'
import { client, startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import { publishCourse } from '../courses/course.fixture.ts'
import { createSandbox, type Sandbox } from '../deals/registration.fixture.ts'
import { manifestXml, scormPackage, zip } from './package.fixture.ts'
import type { CoursePackage, PackageAttempt, PackageLaunch } from './schema.ts'

let server: TestServer
let home: Sandbox

beforeAll(async () => {
  server = await startTestServer()
  home = await createSandbox(server)
})
afterAll(() => server.stop())

const upload = (bytes: Buffer, as: Client = home.key) =>
  as<CoursePackage & { detail: string }>('/v1/packages', {
    method: 'POST',
    body: bytes,
    headers: { 'content-type': 'application/zip' },
  })

/** A seller in a course whose one lesson is the package. */
async function learner(name: string, bytes = scormPackage('')): Promise<{ seller: Client; run: string }> {
  const answer = await upload(bytes)
  expect(answer.status, answer.text).toBe(201)
  const lesson = { key: 'play', kind: 'scorm', title: 'Play', packageId: answer.body.id }
  const content = { sections: [{ key: 'all', title: 'All', lessons: [lesson] }] }
  const courseId = await publishCourse(home.key, { content })
  const seller = await home.partner(name)
  const run = (await seller<{ id: string }>('/v1/enrolments', { body: { courseId } })).body.id
  return { seller, run }
}

const launch = async (seller: Client, run: string): Promise<PackageLaunch> => {
  const answer = await seller<PackageLaunch>(`/v1/enrolments/${run}/lessons/play/launch`, { method: 'POST' })
  expect(answer.status, answer.text).toBe(200)
  return answer.body
}

const report = (seller: Client, { attempt }: PackageLaunch, more: object, sco = 'item-1') =>
  seller<PackageAttempt>(`/v1/package-attempts/${attempt.id}/scos/${sco}`, {
    method: 'PUT',
    body: {
      session: attempt.session,
      sequence: 1,
      completion: 'in_progress',
      success: 'unknown',
      seconds: 10,
      data: { suspend_data: 'page=3' },
      ...more,
    },
  })

test('a package is taken in with its version, its title and its units in order', async () => {
  const units = [
    { key: 'b', title: 'Second', href: 'two.html?x=1' },
    { key: 'a', title: 'First', href: 'one.html' },
  ]
  const answer = await upload(scormPackage('', { version: '2004 4th Edition', units }))
  expect(answer.body).toMatchObject({ scorm: '2004', title: 'Selling & winning', files: 3 })
  expect(answer.body.scos.map(({ key, href }) => [key, href])).toEqual([
    ['b', 'two.html?x=1'],
    ['a', 'one.html'],
  ])
})

test.each([
  ['rules of order', '<imsss:preConditionRule/>', true],
  ['units that cannot be chosen', '<imsss:controlMode choice="false"/>', true],
  ['nothing but the defaults', '<imsss:controlMode choice="true" flow="true"/>', false],
])('a package with %s says whether more is asked for than is carried out', async (_, rule, sequencing) => {
  const rules = `<imsss:sequencing xmlns:imsss="http://www.imsglobal.org/xsd/imsss">${rule}</imsss:sequencing>`
  const answer = await upload(scormPackage('', { version: '2004 4th Edition', rules }))
  expect(answer.body.sequencing).toBe(sequencing)
})

const index = { path: 'index.html', content: '<p>Hello' }
const manifest = { path: 'imsmanifest.xml', content: manifestXml() }
const entity = '<!DOCTYPE m [<!ENTITY x SYSTEM "file:///etc/passwd">]>'

test.each([
  ['that is none', Buffer.from('no zip at all, but longer than the end of one'), 'not a zip file'],
  ['that is empty', Buffer.alloc(0), 'not a zip file'],
  ['without a manifest', zip([index]), 'no imsmanifest.xml at its root'],
  [
    'with the manifest in a folder',
    zip([{ ...manifest, path: 'course/imsmanifest.xml' }, index]),
    'Zip what is in the folder',
  ],
  [
    'that leads out of its folder',
    zip([manifest, index, { path: '../../etc/cron' }]),
    'written outside of it',
  ],
  ['with an absolute path', zip([manifest, index, { path: '/etc/cron' }]), 'written outside of it'],
  ['with a Windows path', zip([manifest, index, { path: 'C:\\x' }]), 'written outside of it'],
  ['with backslashes', zip([manifest, index, { path: 'a\\..\\..\\x' }]), 'written outside of it'],
  [
    'with a link',
    zip([manifest, index, { path: 'secret', content: '/etc/passwd', mode: 0o120777 }]),
    'a link to another place',
  ],
  ['with an encrypted file', zip([manifest, index, { path: 'x', flags: 1 }]), 'encrypted'],
  ['with two files of one name', zip([manifest, index, { path: 'INDEX.html' }]), 'two files named'],
  [
    'that is a bomb',
    zip([manifest, index, { path: 'bomb', content: Buffer.alloc(64 << 20) }]),
    'looks like a bomb',
  ],
  [
    'whose files are many small bombs',
    zip([
      manifest,
      index,
      ...Array.from({ length: 600 }, (_, n) => ({ path: `b${n}`, content: Buffer.alloc(1 << 20) })),
    ]),
    'looks like a bomb',
  ],
  [
    'that says less than it holds',
    zip([manifest, index, { path: 'lie', content: Buffer.alloc(1 << 20), claims: { size: 10 } }]),
    'not what the archive says',
  ],
  [
    'that says more than it holds',
    zip([manifest, index, { path: 'lie', content: 'x', claims: { size: 10 } }]),
    'not what the archive says',
  ],
  [
    'with too many files',
    zip([manifest, index, ...Array.from({ length: 5000 }, (_, n) => ({ path: `f${n}` }))]),
    'may have 5000',
  ],
  ['cut off in the middle', zip([manifest, index]).subarray(40), 'broken'],
  ['with entities', zip([{ ...manifest, content: manifestXml({ doctype: entity }) }, index]), 'DOCTYPE'],
  [
    'with a manifest that is no XML',
    zip([{ ...manifest, content: '<manifest><organizations>' }, index]),
    'not well-formed XML',
  ],
  [
    'of an unknown version',
    zip([{ ...manifest, content: manifestXml({ version: '1.3 maybe' }) }, index]),
    'names no version of SCORM',
  ],
  [
    'with nothing to play',
    zip([{ ...manifest, content: manifestXml({ units: [] }) }, index]),
    'nothing that can be played',
  ],
  ['whose unit is missing', zip([manifest]), 'which is not in it'],
])('an archive %s is refused, and the answer says why', async (_, bytes, why) => {
  const before = (await home.key<{ data: unknown[] }>('/v1/packages')).body.data.length
  const answer = await upload(bytes)
  expect(answer.status, answer.text).toBe(422)
  expect(answer.body.detail).toContain(why)
  expect((await home.key<{ data: unknown[] }>('/v1/packages')).body.data).toHaveLength(before)
})

test('who learns cannot upload', async () => {
  expect((await upload(scormPackage(''), await home.partner('uploader'))).status).toBe(403)
})

test('completion, success, score, time, bookmark and suspend data are kept, and passing finishes the lesson', async () => {
  const { seller, run } = await learner('scholar')
  const first = await launch(seller, run)
  expect(first.attempt).toMatchObject({ number: 1, session: 1, status: 'open', states: {} })
  await report(seller, first, { bookmark: 'page-3', score: 0.4 })
  const again = await launch(seller, run)
  expect(again.attempt).toMatchObject({ id: first.attempt.id, number: 1, session: 2 })
  expect(again.attempt.states['item-1']).toEqual({
    completion: 'in_progress',
    success: 'unknown',
    score: 0.4,
    seconds: 10,
    bookmark: 'page-3',
    data: { suspend_data: 'page=3' },
  })
  const done = await report(seller, again, {
    sequence: 1,
    completion: 'completed',
    success: 'passed',
    score: 0.9,
  })
  expect(done.body.status).toBe('passed')
  expect((await seller<{ status: string }>(`/v1/enrolments/${run}`)).body.status).toBe('completed')
})

test('an older tab reports no more, and an older report changes nothing', async () => {
  const { seller, run } = await learner('tabs')
  const old = await launch(seller, run)
  const current = await launch(seller, run)
  const refused = await report(seller, old, { completion: 'completed' })
  expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('another tab')])
  await report(seller, current, { sequence: 5, bookmark: 'five' })
  const late = await report(seller, current, { sequence: 4, bookmark: 'four', completion: 'completed' })
  expect(late.body).toMatchObject({ status: 'open', states: { 'item-1': { bookmark: 'five' } } })
})

test('after a failed attempt another begins with nothing of the old, and the old one is closed', async () => {
  const { seller, run } = await learner('second-try')
  const first = await launch(seller, run)
  const failed = await report(seller, first, { completion: 'completed', success: 'failed', score: 0.2 })
  expect(failed.body.status).toBe('failed')
  expect((await seller<{ status: string }>(`/v1/enrolments/${run}`)).body.status).toBe('in_progress')
  expect(
    (await report(seller, first, { sequence: 2, success: 'passed', completion: 'completed' })).status,
  ).toBe(409)
  const second = await launch(seller, run)
  expect(second.attempt).toMatchObject({ number: 2, session: 1, status: 'open', states: {} })
  expect(second.attempt.id).not.toBe(first.attempt.id)
})

test('two units are both needed, and both count', async () => {
  const units = [
    { key: 'one', title: 'One', href: 'one.html' },
    { key: 'two', title: 'Two', href: 'two.html' },
  ]
  const { seller, run } = await learner('units', scormPackage('', { version: '2004 3rd Edition', units }))
  const opened = await launch(seller, run)
  const half = await report(seller, opened, { completion: 'completed', success: 'passed' }, 'one')
  expect(half.body.status).toBe('open')
  const whole = await report(seller, opened, { completion: 'completed' }, 'two')
  expect(whole.body.status).toBe('passed')
  expect((await report(seller, opened, {}, 'three')).status).toBe(404)
})

test('nobody plays or reports for somebody else', async () => {
  const { seller, run } = await learner('owner')
  const opened = await launch(seller, run)
  const rival = await home.partner('rival')
  const other = await server.createVendor()
  for (const stranger of [rival, client(server.url, other.secretKey)]) {
    expect([403, 404]).toContain((await report(stranger, opened, { completion: 'completed' })).status)
    expect([403, 404]).toContain(
      (await stranger(`/v1/enrolments/${run}/lessons/play/launch`, { method: 'POST' })).status,
    )
    expect((await stranger(`/v1/package-attempts/${opened.attempt.id}`)).status).toBe(404)
  }
})
