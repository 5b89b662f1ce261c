import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setServerSecret } from '../auth/secret.ts'
import { originOf, sign, verify } from './address.ts'
import { contentApp, isPlain, keyOf } from './server.ts'
import { diskStore, type FileStore } from './store.ts'

const origin = 'http://*.content.example'
const [vendor, packageId] = ['vendor_1', 'package_1']
const page = 'https://partners.example'
let now = Date.parse('2026-11-25T09:00:00Z')
let folder: string
let store: FileStore
let get: (path: string, more?: { ticket?: string; host?: string }) => Promise<Response>

beforeAll(async () => {
  setServerSecret(Buffer.alloc(32, 7))
  folder = await mkdtemp(join(tmpdir(), 'openprm-content-'))
  store = diskStore(join(folder, 'files'))
  await store.put(keyOf(vendor, packageId, 'index.html'), Buffer.from('<p>Hello'))
  await store.put(keyOf(vendor, packageId, 'a b/ü.css'), Buffer.from('p{}'))
  await store.put(keyOf(vendor, 'package_2', 'index.html'), Buffer.from('Another'))
  await writeFile(join(folder, 'secret'), 'secret')
  const app = contentApp({ store, origin: () => origin, clock: () => new Date(now) })
  get = async (
    path,
    {
      ticket = sign({ vendor, package: packageId, page }, now),
      host = new URL(originOf(origin, packageId)).host,
    } = {},
  ) => app.fetch(new Request(`http://${host}/p/${ticket}/${path}`, { headers: { host } }))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a file comes with its type, for the one page it was made for, and may fetch its own alone', async () => {
  const answer = await get('index.html')
  expect(await answer.text()).toBe('<p>Hello')
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('set-cookie')).toBe(null)
  expect(answer.headers.get('content-security-policy')).toContain(`frame-ancestors 'self' ${page}`)
  expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'self' /)
  expect(await (await get('a%20b/%C3%BC.css')).text()).toBe('p{}')
})

test('our own player and the run-time are beside it', async () => {
  expect((await get('__player/index.html')).status).toBe(200)
  expect(await (await get('__player/scorm12.js')).text()).toContain('Scorm12API')
  expect(await (await get('__player/scorm2004.js')).text()).toContain('Scorm2004API')
  expect((await get('__player/nothing.js')).status).toBe(404)
})

test.each([
  '../secret',
  '..%2f..%2fsecret',
  '%2e%2e/%2e%2e/%2e%2e/secret',
  '..%5c..%5csecret',
  '../package_2/index.html',
  '%2e%2e%2fpackage_2%2findex.html',
  '/etc/passwd',
  'index.html%00.css',
  '%E0%A4%A',
  '',
])('%j leads nowhere', async (path) => {
  expect((await get(path)).status).toBe(404)
})

test('an address ends after a day of work, and a changed one never works', async () => {
  const ticket = sign({ vendor, package: packageId, page }, now)
  const [text, signature] = ticket.split('.') as [string, string]
  const other = Buffer.from(JSON.stringify({ ...verify(ticket, now), package: 'package_2' })).toString(
    'base64url',
  )
  for (const forged of [`${other}.${signature}`, `${text}.`, text, `${text}.${signature.slice(1)}x`, 'x.y'])
    expect((await get('index.html', { ticket: forged })).status).toBe(404)
  now += 13 * 3_600_000
  expect((await get('index.html', { ticket })).status).toBe(404)
})

test('a package is not served on the origin of another', async () => {
  expect((await get('index.html', { host: new URL(originOf(origin, 'package_2')).host })).status).toBe(404)
})

test('a name is plain or it is none', () => {
  expect(['a', 'a/b.c', 'ü/ .html'].every(isPlain)).toBe(true)
  expect(
    ['', '/a', 'a/', 'a//b', '.', 'a/..', 'a\\b', 'a:b', 'a\u0000b', 'x'.repeat(500)].some(isPlain),
  ).toBe(false)
})

test('a key that leaves the folder is refused by the store, too', () => {
  expect(() => store.get('../secret')).toThrow('Not a key')
})
