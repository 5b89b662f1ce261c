import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Hono } from 'hono'
import { galleryPage, widgetFiles } from './widget-files.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'openprm-widgets-'))
  await writeFile(join(directory, 'v1.js'), 'stub')
  await writeFile(join(directory, 'board-a1b2c3d4e5.js'), 'x'.repeat(200_000))
  await writeFile(join(directory, 'notes.txt'), 'private')
})
afterAll(() => rm(directory, { recursive: true }))

const ask = async (path: string, method = 'GET') => widgetFiles(directory).request(path, { method })

test('a hashed file is kept for ever, the stub is asked for again, and any page may read both', async () => {
  const [stub, hashed] = [await ask('/v1.js'), await ask('/board-a1b2c3d4e5.js')]
  expect(stub.headers.get('cache-control')).toContain('max-age=300')
  expect(hashed.headers.get('cache-control')).toContain('immutable')
  expect(hashed.headers.get('access-control-allow-origin')).toBe('*')
  expect(await stub.text()).toBe('stub')
})

const small = { headers: { 'accept-encoding': 'gzip, deflate, br, zstd' } }

test('a browser that takes brotli gets a file so, the same each time, and others as it is', async () => {
  const files = widgetFiles(directory)
  for (let time = 0; time < 2; time++) {
    const answer = await files.request('/board-a1b2c3d4e5.js', small)
    expect(answer.headers.get('content-encoding')).toBe('br')
    expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(answer.headers.get('content-length')).toBe(String(bytes.length))
    expect(brotliDecompressSync(bytes).toString()).toBe('x'.repeat(200_000))
  }
  expect((await ask('/board-a1b2c3d4e5.js')).headers.get('content-encoding')).toBeNull()
})

test('a stub that is built anew is served at once, small or not', async () => {
  const files = widgetFiles(directory)
  const served = async (): Promise<string[]> => {
    const squeezed = await files.request('/v1.js', small)
    const plain = await files.request('/v1.js')
    return [brotliDecompressSync(Buffer.from(await squeezed.arrayBuffer())).toString(), await plain.text()]
  }
  expect(await served()).toEqual(['stub', 'stub'])
  await writeFile(join(directory, 'v1.js'), 'newer')
  expect(await served()).toEqual(['newer', 'newer'])
  await writeFile(join(directory, 'v1.js'), 'stub')
})

test('404: a file of another kind, a missing one, and a way out of the folder', async () => {
  for (const path of ['/notes.txt', '/none.js', '/..%2fv1.js']) expect((await ask(path)).status).toBe(404)
})

test('asking for the head only leaves no file open', async () => {
  const open = async (): Promise<number> => (await readdir('/proc/self/fd')).length
  const before = await open()
  for (let n = 0; n < 30; n++) await ask('/board-a1b2c3d4e5.js', 'HEAD')
  expect(await open()).toBeLessThan(before + 10)
})

test('the gallery is a page with a policy of its own; without the slash, browsers are sent there', async () => {
  await writeFile(join(directory, 'index.html'), '<!doctype html><title>Gallery</title>')
  const app = new Hono().on('GET', ['/widgets', '/widgets/'], galleryPage(directory))

  const page = await app.request('/widgets/')

  expect(await page.text()).toContain('Gallery')
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'/)
  expect((await app.request('/widgets')).headers.get('location')).toBe('/widgets/')
})
