import type { Context, Hono } from 'hono'
import { courseFileTickets, originOf } from './address.ts'
import type { Content } from './content.ts'
import { fileKey, inHeader, type ServeOptions } from './files.ts'
import { typeOf } from './types.ts'
import type { FileStore } from './store.ts'

interface CourseFile {
  vendorId: string
  id: string
  name: string
  bytes: number
}

const hourMs = 3_600_000

/** Where whoever takes the course sees a file of it, for hours. Within an hour it stays the same, and can be cached. */
export function courseFileAddress(content: Content, file: CourseFile, now: number): string {
  const { vendorId: vendor, id, name, bytes } = file
  const hour = Math.floor(now / hourMs) * hourMs
  const ticket = courseFileTickets.sign({ vendor, file: id, name, bytes }, hour)
  return `${originOf(content.origin(), id)}/c/${ticket}/${encodeURIComponent(name)}`
}

/** So much is read at a time, whatever a player asks for. */
const chunkBytes = 1 << 20

/**
 * Shows films, captions, documents and pictures of courses on any page that has their address, from any place in them.
 * What was uploaded is of kinds that carry no code, and is sent as what it was checked to be.
 */
export function serveCourseFiles(app: Hono, { store, origin, clock, refuse }: ServeOptions): void {
  app.get('/c/:ticket/:name', async (c) => {
    const claims = courseFileTickets.verify(c.req.param('ticket'), clock().getTime())
    if (!claims) return refuse(c)
    const own = new URL(originOf(origin(), claims.file)).host
    if (origin().includes('*') && c.req.header('host') !== own) return refuse(c)
    const headers = {
      'Content-Type': typeOf(claims.name),
      'Content-Disposition': `inline; filename*=UTF-8''${inHeader(claims.name)}`,
      'Accept-Ranges': 'bytes',
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Content-Security-Policy':
        "default-src 'none'; media-src 'self'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      'Cache-Control': 'private, max-age=3600',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    }
    return answer(c, { ...claims, headers, store, refuse })
  })
}

interface Asked {
  vendor: string
  file: string
  bytes: number
  headers: Record<string, string>
  store: FileStore
  refuse: (c: Context) => Response
}

async function answer(c: Context, { vendor, file, bytes, headers, store, refuse }: Asked): Promise<Response> {
  const range = rangeOf(c.req.header('range'), bytes)
  if (range === 'outside') return c.body(null, 416, { 'Content-Range': `bytes */${bytes}` })
  const { from, to } = range ?? { from: 0, to: bytes - 1 }
  const key = fileKey(vendor, file)
  const first = await store.get(key, { from, to: Math.min(to, from + chunkBytes - 1) })
  if (!first) return refuse(c)
  const length = { 'Content-Length': String(to - from + 1) }
  const body = ReadableStream.from(chunks(store, key, { first, from, to }))
  if (!range) return c.body(body, 200, { ...headers, ...length })
  return c.body(body, 206, { ...headers, ...length, 'Content-Range': `bytes ${from}-${to}/${bytes}` })
}

async function* chunks(
  store: FileStore,
  key: string,
  { first, from, to }: { first: Uint8Array; from: number; to: number },
): AsyncGenerator<Uint8Array> {
  yield first
  for (let at = from + first.byteLength; at <= to;) {
    const next = await store.get(key, { from: at, to: Math.min(to, at + chunkBytes - 1) })
    if (!next?.byteLength) throw new Error(`The file store has lost ${key}.`)
    yield next
    at += next.byteLength
  }
}

/** One range, as players ask for; undefined for all of it, also where several are asked for at once. */
export function rangeOf(
  header: string | undefined,
  bytes: number,
): { from: number; to: number } | 'outside' | undefined {
  const [, start = '', end = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (start === '' && end === '') return undefined
  const from = start === '' ? Math.max(0, bytes - Number(end)) : Number(start)
  const to = start === '' || end === '' ? bytes - 1 : Math.min(Number(end), bytes - 1)
  return from > to ? 'outside' : { from, to }
}
