import type { Context, Hono } from 'hono'
import { fileLifeMs, fileTickets, originOf } from './address.ts'
import type { Content } from './content.ts'
import type { FileStore } from './store.ts'
import { typeOf } from './types.ts'

export const fileKey = (vendorId: string, fileId: string): string => `files/${vendorId}/${fileId}`

/** Where whoever may see a file fetches it, for a few minutes. */
export function fileAddress(
  content: Content,
  { vendorId, fileId, name }: { vendorId: string; fileId: string; name: string },
  now: number,
): { url: string; expiresAt: string } {
  const ticket = fileTickets.sign({ vendor: vendorId, file: fileId, name }, now)
  return {
    url: `${originOf(content.origin(), fileId)}/f/${ticket}/${encodeURIComponent(name)}`,
    expiresAt: new Date(now + fileLifeMs).toISOString(),
  }
}

export interface ServeOptions {
  store: FileStore
  origin: () => string
  clock: () => Date
  refuse: (c: Context) => Response
}

/**
 * Hands out files that people have uploaded: always as a download, which no browser runs or shows as a page of this
 * origin, and to no other site.
 */
export function serveFiles(app: Hono, { store, origin, clock, refuse }: ServeOptions): void {
  app.get('/f/:ticket/:name', async (c) => {
    const claims = fileTickets.verify(c.req.param('ticket'), clock().getTime())
    if (!claims) return refuse(c)
    const own = new URL(originOf(origin(), claims.file)).host
    if (origin().includes('*') && c.req.header('host') !== own) return refuse(c)
    const bytes = await store.get(fileKey(claims.vendor, claims.file))
    if (!bytes) return refuse(c)
    return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
      'Content-Type': typeOf(claims.name),
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': `attachment; filename*=UTF-8''${inHeader(claims.name)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'private, no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    })
  })
}

/** RFC 8187: what `encodeURIComponent` leaves alone but a header must not have. */
export const inHeader = (name: string): string =>
  encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.codePointAt(0)!.toString(16)}`)
