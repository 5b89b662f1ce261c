import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { s3Store, signed } from './s3.ts'
import { scanned, scanWith } from './scan.ts'
import { storeOf } from './setting.ts'
import type { FileStore } from './store.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openprm-store-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const text = (bytes: Uint8Array | undefined): string | undefined => bytes && Buffer.from(bytes).toString()

describe('a bucket', () => {
  // The examples of Amazon's own documentation of Signature Version 4.
  const example = {
    region: 'us-east-1',
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  }
  test.each([
    ['test.txt', { range: 'bytes=0-9' }, 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41'],
    ['?lifecycle=', {}, 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543'],
    ['?max-keys=2&prefix=J', {}, '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7'],
  ])('a request for %s is signed as Amazon says', (path, more, signature) => {
    const url = new URL(`https://examplebucket.s3.amazonaws.com/${path}`)
    const at = new Date('2013-05-24T00:00:00Z')
    const headers = signed(example, 'GET', url, new Uint8Array(), at, more)
    expect(headers['authorization']).toContain(`Signature=${signature}`)
  })

  const held = new Map<string, Buffer>()

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url!, 'http://bucket')
    const key = decodeURIComponent(pathname.replace('/files/', ''))
    const body = Buffer.concat(await request.toArray())
    if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256')) response.statusCode = 403
    else if (request.method === 'PUT') held.set(key, body)
    else if (request.method === 'DELETE') held.delete(key)
    else if (searchParams.has('list-type')) {
      const keys = [...held.keys()].filter((one) => one.startsWith(searchParams.get('prefix')!)).slice(0, 2)
      response.write(keys.map((one) => `<Key>${one.replace('&', '&amp;')}</Key>`).join(''))
    } else if (held.has(key)) {
      const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
      const body = held.get(key)!
      response.write(from ? body.subarray(Number(from), Number(to) + 1) : body)
    } else response.statusCode = 404
    response.end()
  }
  let server: Server
  let store: FileStore
  beforeAll(async () => {
    server = createServer((request, response) => void answer(request, response))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    store = s3Store({ endpoint, bucket: 'files', ...example })
  })
  afterAll(() => server.close())

  test('keeps, gives and takes away as a folder does', async () => {
    for (const name of ["a (it's).txt", 'b/c&d.txt', 'b/e.txt', 'b/f/g.txt'])
      await store.put(name, Buffer.from(name))
    expect(text(await store.get("a (it's).txt"))).toBe("a (it's).txt")
    expect(text(await store.get('b/c&d.txt', { from: 2, to: 4 }))).toBe('c&d')
    expect(await store.get('nothing')).toBe(undefined)
    await store.remove('b')
    expect([...held.keys()]).toEqual(["a (it's).txt"])
  })
})

test('a part of a file is read from a folder, and nothing from one that is not there', async () => {
  const store = storeOf({}, join(folder, 'parts'))
  await store.put('film', Buffer.from('0123456789'))
  expect(text(await store.get('film', { from: 3, to: 5 }))).toBe('345')
  expect(text(await store.get('film', { from: 8, to: 99 }))).toBe('89')
  expect(await store.get('nothing', { from: 0, to: 1 })).toBe(undefined)
})

describe('a scanner', () => {
  let scan: ReturnType<typeof scanWith>
  beforeAll(async () => {
    const program = join(folder, 'scan.mjs')
    await writeFile(
      program,
      `const bytes = Buffer.concat(await process.stdin.toArray()).toString()
       if (bytes.includes('EICAR')) { console.log('Eicar-Test'); process.exit(1) }
       process.exit(bytes.includes('locked') ? 2 : 0)`,
    )
    scan = scanWith(`${process.execPath} ${program}`)
  })

  test('looks into each file first: what it finds fault with is not kept, nor what it cannot look into', async () => {
    const store = scanned(storeOf({}, join(folder, 'files')), scan)
    await store.put('clean', Buffer.from('clean'))
    expect(text(await store.get('clean'))).toBe('clean')
    await expect(store.put('bad', Buffer.from('EICAR'))).rejects.toMatchObject({
      code: 'validation_failed',
      message: expect.stringContaining('Eicar-Test'),
    })
    await expect(store.put('odd', Buffer.from('locked'))).rejects.toThrow('ended with 2')
    expect(await store.get('bad')).toBe(undefined)
    expect(await store.get('odd')).toBe(undefined)
  })
})

test('a bucket without what opens it is told at the start', () => {
  expect(() => storeOf({ S3_BUCKET: 'files' }, folder)).toThrow('S3_ACCESS_KEY_ID')
})
