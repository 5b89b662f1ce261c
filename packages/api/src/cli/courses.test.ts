import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Course, CourseVersion } from '../modules/courses/schema.ts'
import { client, startTestServer, type Client, type TestServer } from '../testing/index.ts'
import { openprm, type Ended } from './cli.fixture.ts'

const source = new URL('../demo/courses/registering-deals', import.meta.url).pathname

let server: TestServer
let key: Client
let env: NodeJS.ProcessEnv
let root: string
let folder: string

beforeAll(async () => {
  server = await startTestServer()
  const { secretKey } = await server.createVendor()
  key = client(server.url, secretKey)
  env = { OPENPRM_URL: server.url, OPENPRM_SECRET_KEY: secretKey }
  root = await mkdtemp(join(tmpdir(), 'openprm-push-'))
  folder = join(root, 'registering-deals')
  await cp(source, folder, { recursive: true })
})
afterAll(async () => {
  await server.stop()
  await rm(root, { recursive: true })
})

const push = (...args: string[]): Promise<Ended> => openprm(['courses', 'push', root, ...args], env)
const edit = async (name: string, change: (text: string) => string): Promise<void> =>
  writeFile(join(folder, name), change(await readFile(join(folder, name), 'utf8')))
async function course(): Promise<Course> {
  const { body } = await key<{ data: Course[] }>('/v1/courses?key=registering-deals')
  return body.data[0]!
}
const version = async (number: number): Promise<CourseVersion> =>
  (await key<CourseVersion>(`/v1/courses/${(await course()).id}/versions/${number}`)).body

test('what would come is shown, and nothing is sent before somebody agrees', async () => {
  const asked = await push()
  expect(asked.out).toContain('registering-deals: new')
  expect(asked.out).toContain('+ The five facts that get a registration approved (article)')
  expect(asked.err).toContain('Nothing was changed. Say --yes to go on without being asked.')
  expect(asked.code).toBe(1)
  expect((await push('--dry-run')).code).toBe(0)
  expect(await course()).toBeUndefined()
})

test('a folder becomes a published course; pushed again it changes nothing', async () => {
  const first = await push('--yes')
  expect(first.code, first.err).toBe(0)
  expect(first.out).toContain('registering-deals: published as version 1')
  expect(await course()).toMatchObject({ status: 'published', publishedNumber: 1, dueDays: 45 })
  const { content } = await version(1)
  expect(content.sections.map(({ key: name }) => name)).toEqual([
    'before',
    'a-strong-registration',
    'keeping-it',
  ])
  const again = await push('--yes')
  expect([again.code, again.out.trim()]).toEqual([0, 'registering-deals: nothing new'])
})

test('an edit shows the lines that changed, and becomes a minor version', async () => {
  await edit('five-facts.md', (text) => text.replace('Five facts answer that.', 'These five answer that.'))
  await edit('course.yaml', (text) => text.replace('dueDays: 45', 'dueDays: 60'))
  const { out, code } = await push('--yes')
  expect(code).toBe(0)
  expect(out).toContain('registering-deals: version 2, minor')
  expect(out).toContain('~ dueDays: 45 → 60')
  expect(out).toContain('~ The five facts that get a registration approved (article)')
  expect(out).toMatch(/^ +- .*Five facts answer that\.$/m)
  expect(out).toMatch(/^ +\+ .*These five answer that\.$/m)
  expect(out).not.toContain('One account is one account')
  expect(await course()).toMatchObject({ publishedNumber: 2, dueDays: 60 })
  expect(await version(2)).toMatchObject({ change: 'minor', delta: ['five-facts'] })
})

test('a breaking version names its notes; a draft waits, and one written elsewhere is not overwritten unseen', async () => {
  await edit('keep-it-alive.md', (text) => `${text}\nAsk your channel manager.\n`)
  const drafted = await push('--yes', '--as', 'draft')
  expect(drafted.out).toContain('registering-deals: version 3, as a draft')
  expect(await course()).toMatchObject({ publishedNumber: 2, draftNumber: 3 })
  expect((await push('--yes', '--as', 'draft')).out.trim()).toBe('registering-deals: nothing new')

  const { id } = await course()
  const { content } = await version(2)
  await key(`/v1/courses/${id}/draft`, { method: 'PUT', body: content })
  const { out } = await push('--yes', '--as', 'breaking', '--notes', 'How an extension is asked for')
  expect(out).toContain('! Version 3 is a draft that was written elsewhere; this one takes its place.')
  expect(out).toContain('registering-deals: published as version 3')
  expect(await version(3)).toMatchObject({
    change: 'breaking',
    notes: 'How an extension is asked for',
    delta: ['keep-it-alive'],
  })
})

test('files beside a course are sent with it, once; a changed one is told by its name', async () => {
  await writeFile(join(folder, 'map.png'), Buffer.from('89504e470d0a1a0a01', 'hex'))
  await edit('one-account.md', (text) => `${text}\n![The map](map.png)\n`)
  const shown = await push('--dry-run')
  expect(shown.out).toMatch(/\+ +!\[The map\]\(map\.png\)/)
  expect(shown.out).toContain('+ file map.png (1 kB)')
  expect((await push('--yes')).code).toBe(0)
  const files = async () =>
    (await key<{ data: Array<{ id: string; name: string }> }>('/v1/course-files')).body.data
  const [map] = await files()
  expect(map).toMatchObject({ name: 'map.png' })
  const { publishedNumber } = await course()
  expect(JSON.stringify(await version(publishedNumber!))).toContain(`![The map](${map!.id})`)
  expect((await push('--yes')).out).toContain('registering-deals: nothing new')
  expect(await files()).toHaveLength(1)
  await writeFile(join(folder, 'map.png'), Buffer.from('89504e470d0a1a0a02', 'hex'))
  expect((await push('--dry-run')).out).toContain('+ file map.png')
})

test('a mistake in any file is told with file and line, and nothing of any course is sent', async () => {
  await edit('check.yaml', (text) => text.replace('answer: submitted', 'answer: earlier'))
  const { code, err } = await push('--yes')
  expect(code).toBe(1)
  expect(err).toMatch(/registering-deals\/check\.yaml:\d+: .*The answer "earlier" is none of the options\./)
  expect(err).toContain('Nothing was sent.')
  expect((await openprm(['courses', 'push', '/nowhere'], env)).err.trim()).toBe('There is no file /nowhere.')
  expect(await course()).toMatchObject({ publishedNumber: 4 })
})
