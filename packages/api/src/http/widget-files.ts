import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import { Hono, type Handler } from 'hono'
import { takesBrotli } from './squeeze.ts'

/**
 * Of the gallery: our own files alone, and policies for the elements and for the page itself. There is no picture on
 * it, but browsers ask for its icon.
 */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types prm prm-gallery"

const types: Record<string, string> = {
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  map: 'application/json',
}

const brotli = promisify(brotliCompress) as (content: Buffer) => Promise<Buffer<ArrayBuffer>>

/** A file and what goes to browsers that take brotli: a tenth smaller than gzip, and too slow to make for each request. */
interface Kept {
  content: Buffer<ArrayBuffer>
  small: Promise<Buffer<ArrayBuffer>>
}

/** Serves the built widgets. A hashed file never changes; the stub and the list of hashes must stay fresh. */
export function widgetFiles(directory: string | undefined): Hono {
  const files = new Hono()
  const kept = new Map<string, Kept>()
  /** Hashed files are read once; every page waits for them twice on its way to the server and back. */
  const fileOf = async (name: string, hashed: boolean): Promise<Kept | undefined> => {
    const known = kept.get(name)
    if (directory === undefined || (hashed && known)) return known
    // Read whole: the files are small, and a stream that nobody reads (HEAD) would keep its file open.
    const content = await readFile(join(directory, name)).catch(() => undefined)
    if (!content) return undefined
    if (known?.content.equals(content)) return known
    const file = { content, small: brotli(content) }
    kept.set(name, file)
    return file
  }
  files.get('/:name{[\\w.-]+}', async (c) => {
    const name = c.req.param('name')
    const type = types[name.split('.').at(-1) ?? '']
    const hashed = /-[\w-]{7,}\.(css|js(\.map)?)$/.test(name)
    const file = type === undefined ? undefined : await fileOf(name, hashed)
    if (!file) return c.notFound()
    const squeezed = takesBrotli(c)
    const body = squeezed ? await file.small : file.content
    return c.body(body, 200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Length': String(body.byteLength),
      ...(squeezed && { 'Content-Encoding': 'br' }),
      Vary: 'Accept-Encoding',
      'Cache-Control': hashed
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=300, stale-while-revalidate=86400',
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
    })
  })
  return files
}

/** The gallery: every element in every state. Its own addresses are relative, so the slash at the end matters. */
export function galleryPage(directory: string | undefined): Handler {
  return async (c) => {
    if (!c.req.path.endsWith('/')) return c.redirect(`${c.req.path}/`, 308)
    if (directory === undefined) return c.notFound()
    const page = await readFile(join(directory, 'index.html'), 'utf8').catch(() => undefined)
    return page === undefined ? c.notFound() : c.html(page, 200, { 'Content-Security-Policy': policy })
  }
}
