import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import { download } from '../../testing/download.ts'
import { publishCourse } from '../courses/course.fixture.ts'
import { createSandbox, type Sandbox } from '../deals/registration.fixture.ts'
import type { EnrolmentContent } from '../enrolments/schema.ts'
import type { CourseFile } from './schema.ts'

let server: TestServer
let home: Sandbox

beforeAll(async () => {
  server = await startTestServer()
  home = await createSandbox(server)
})
afterAll(() => server.stop())

/** A film of two and a half chunks, as far as anybody can tell who does not play it. */
const film = Buffer.alloc(2_500_000, 'frame')
film.write('ftypisom', 4, 'latin1')
const captions = Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nHello\n')
const picture = Buffer.from('89504e470d0a1a0a00', 'hex')

const send = (as: Client, name: string, body: Buffer) =>
  as<CourseFile & { detail: string }>(`/v1/course-files?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/octet-stream' },
  })
const idOf = async (name: string, body: Buffer): Promise<string> => (await send(home.key, name, body)).body.id

/** What a learner is given of a course with a film, its captions, a document and a picture in a text. */
async function lessonsFor(seller: Client) {
  const [video, vtt, pdf, png] = [
    await idOf('film.mp4', film),
    await idOf('film.en.vtt', captions),
    await idOf('Price list.pdf', Buffer.from('%PDF-1.7\n')),
    await idOf('map.png', picture),
  ]
  const lessons = [
    {
      key: 'film',
      kind: 'video',
      title: 'Film',
      url: video,
      durationSeconds: 60,
      captions: [{ language: 'en', label: 'English', url: vtt }],
    },
    { key: 'list', kind: 'document', title: 'List', url: pdf },
    { key: 'text', kind: 'article', title: 'Text', markdown: `Look: ![The map](${png})` },
  ]
  const courseId = await publishCourse(home.key, {
    content: { sections: [{ key: 'all', title: 'All', lessons }] },
  })
  const { id } = (await seller<{ id: string }>('/v1/enrolments', { body: { courseId } })).body
  const { body } = await seller<EnrolmentContent>(`/v1/enrolments/${id}/content`)
  return { run: id, courseId, lessons: body.sections[0]!.lessons }
}

test('a film, its captions, a document and a picture come from here, by addresses that are good for hours', async () => {
  const { lessons, courseId } = await lessonsFor(await home.partner('watcher'))
  const [video, list, text] = lessons
  const whole = await download(video!.url!)
  expect(whole.headers).toMatchObject({
    'content-type': 'video/mp4',
    'content-length': String(film.length),
    'accept-ranges': 'bytes',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  })
  expect(whole.text.length).toBe(film.length)
  expect((await download(video!.captions[0]!.url)).text).toContain('Hello')
  expect((await download(list!.url!)).headers['content-disposition']).toBe(
    "inline; filename*=UTF-8''Price%20list.pdf",
  )
  const shown = /\((http[^)]+map\.png)\)/.exec(text!.markdown!)![1]!
  expect((await download(shown)).headers['content-type']).toBe('image/png')
  expect((await download(shown.replace('/c/', '/c/x'))).status).toBe(404)
  // Authors see what they wrote.
  const written = await home.key<{ content: object }>(`/v1/courses/${courseId}/versions/1`)
  expect(JSON.stringify(written.body.content)).toMatch(/"url":"file_\w+"/)
})

test.each([
  ['bytes=0-1', 206, 'bytes 0-1/2500000', 2],
  ['bytes=1048570-1048590', 206, 'bytes 1048570-1048590/2500000', 21],
  ['bytes=2499990-', 206, 'bytes 2499990-2499999/2500000', 10],
  ['bytes=-5', 206, 'bytes 2499995-2499999/2500000', 5],
  ['bytes=0-9999999', 206, 'bytes 0-2499999/2500000', 2_500_000],
  ['bytes=2500000-', 416, 'bytes */2500000', 0],
  ['bytes=0-1,5-9', 200, undefined, 2_500_000],
  ['lines=1-2', 200, undefined, 2_500_000],
])('a player that asks for %s gets %i', async (range, status, contentRange, length) => {
  watched ??= (await lessonsFor(await home.partner('ranger'))).lessons[0]!.url!
  const answer = await download(watched, { range })
  expect([answer.status, answer.headers['content-range'], answer.text.length]).toEqual([
    status,
    contentRange,
    length,
  ])
  const [, from = 0] = /bytes (\d+)/.exec(contentRange ?? '') ?? []
  if (status === 206) expect(answer.text).toBe(film.toString('latin1', Number(from), Number(from) + length))
})
let watched: string | undefined

test('the same file again is the same file; another name or content is another', async () => {
  const sent = await Promise.all([1, 2, 3].map(() => send(home.key, 'same.vtt', captions)))
  expect(new Set(sent.map(({ body }) => body.id)).size).toBe(1)
  const [first] = sent
  expect(first!.status).toBe(201)
  expect(await idOf('other.vtt', captions)).not.toBe(first!.body.id)
  const { sha256 } = first!.body
  const there = await home.staff<{ data: CourseFile[] }>(`/v1/course-files?sha256=${sha256}`)
  expect(there.body.data.map(({ name }) => name)).toEqual(expect.arrayContaining(['same.vtt', 'other.vtt']))
})

test.each([
  ['page.html', Buffer.from('<script>'), 'this kind of file is not accepted'],
  ['drawing.svg', Buffer.from('<svg onload="alert(1)"/>'), 'this kind of file is not accepted'],
  ['film.mp4', Buffer.from('<script>'), 'not what its ending says'],
  ['film.vtt', Buffer.from('Hello'), 'not what its ending says'],
  ['../film.vtt', captions, 'give it a plain one'],
])('%s is not taken in where it is not what it says', async (name, body, why) => {
  const answer = await send(home.key, name, body)
  expect([answer.status, answer.body.detail]).toEqual([422, expect.stringContaining(why)])
})

test('nobody but authors uploads or lists; a lesson with a file that is not here is refused', async () => {
  const seller = await home.partner('reader')
  expect((await send(seller, 'film.vtt', captions)).status).toBe(403)
  expect((await seller('/v1/course-files')).status).toBe(403)
  const other = await createSandbox(server)
  const foreign = (await send(other.key, 'film.vtt', captions)).body.id
  const lesson = { key: 'list', kind: 'document', title: 'List', url: foreign }
  const answer = await home.key<{ detail: string }>('/v1/courses', {
    body: {
      key: 'foreign',
      title: 'Foreign',
      content: { sections: [{ key: 'all', title: 'All', lessons: [lesson] }] },
    },
  })
  expect([answer.status, answer.body.detail]).toEqual([422, `There is no file ${foreign}: upload it first.`])
})

test('what a learner says of themselves is not taken for a file of a course', async () => {
  const seller = await home.partner('curious')
  const { run } = await lessonsFor(seller)
  const secret = await idOf('secret.vtt', Buffer.from('WEBVTT\n\nnot in any course'))
  await seller(`/v1/enrolments/${run}/lessons/film/report`, { body: { position: secret } })
  const { body } = await seller<EnrolmentContent>(`/v1/enrolments/${run}/content`)
  expect(body.sections[0]!.lessons[0]!.state!.position).toBe(secret)
})
