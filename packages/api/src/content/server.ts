import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Hono, type Context } from 'hono'
import { originOf, verify, type Claims } from './address.ts'
import { serveCourseFiles } from './course-files.ts'
import { serveFiles } from './files.ts'
import { typeOf } from './types.ts'
import type { FileStore } from './store.ts'

export interface ContentOptions {
  store: FileStore
  /** The setting; known once the port is. */
  origin: () => string
  clock: () => Date
}

const require = createRequire(import.meta.url)
/** The player that stands between a package and the page: ours, and the run-time that it loads for its version. */
const player: Readonly<Record<string, () => string | URL>> = {
  'index.html': () => new URL('player/index.html', import.meta.url),
  'player.js': () => new URL('player/player.js', import.meta.url),
  'scorm12.js': () => runtime('scorm12'),
  'scorm2004.js': () => runtime('scorm2004'),
}
/** The build for browsers: beside the one that `require` finds. */
function runtime(name: string): string {
  return join(dirname(require.resolve(`scorm-again/${name}/min`)), 'esm', `${name}.min.js`)
}
export const playerFolder = '__player'

/**
 * Serves uploaded packages, which are other people's code: on an origin where there is nothing to take. No cookies, no
 * credentials; an address is a signed ticket for one package, and only the page it was made for may show it.
 */
export function contentApp({ store, origin, clock }: ContentOptions): Hono {
  const app = new Hono()
  app.get('/p/:ticket/*', async (c) => {
    const ticket = c.req.param('ticket')
    const claims = verify(ticket, clock().getTime())
    if (!claims || !isOwnHost(c, claims, origin())) return refuse(c)
    const path = pathIn(c.req.url, ticket)
    if (path === undefined) return refuse(c)
    const bytes = await find(store, claims, path)
    if (!bytes) return refuse(c)
    return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
      'Content-Type': typeOf(path),
      'Content-Length': String(bytes.byteLength),
      'Cache-Control': 'private, max-age=3600',
      'Content-Security-Policy': policyFor(claims),
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    })
  })
  serveFiles(app, { store, origin, clock, refuse })
  serveCourseFiles(app, { store, origin, clock, refuse })
  app.notFound(refuse)
  return app
}

/** The same answer whatever was wrong. */
function refuse(c: Context): Response {
  return c.text(
    'There is nothing here, or your access to it has ended. Open it again from the page where you found it.',
    404,
    {
      'X-Content-Type-Options': 'nosniff',
    },
  )
}

/** A package is not served on the origin of another. */
function isOwnHost(c: Context, claims: Claims, setting: string): boolean {
  return !setting.includes('*') || c.req.header('host') === new URL(originOf(setting, claims.package)).host
}

/** Its own files and no others: it cannot carry away what it learns about a person. */
function policyFor({ page }: Claims): string {
  return [
    "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:",
    "form-action 'self'",
    "base-uri 'self'",
    `frame-ancestors 'self' ${page ?? ''}`.trim(),
  ].join('; ')
}

function pathIn(url: string, ticket: string): string | undefined {
  try {
    const { pathname } = new URL(url)
    return decodeURIComponent(pathname.slice(`/p/${ticket}/`.length))
  } catch {
    return undefined
  }
}

async function find(store: FileStore, claims: Claims, path: string): Promise<Uint8Array | undefined> {
  if (path.startsWith(`${playerFolder}/`)) {
    const file = player[path.slice(playerFolder.length + 1)]
    return file && readFile(file())
  }
  if (!isPlain(path)) return undefined
  return store.get(keyOf(claims.vendor, claims.package, path))
}

/** A path of names that neither leave their folder nor mean something to a file system. */
export function isPlain(path: string): boolean {
  const names = path.split('/')
  return (
    path.length <= 400 &&
    !/[\\:\p{Cc}]/u.test(path) &&
    names.every((name) => name !== '' && name !== '.' && name !== '..' && name.length <= 200)
  )
}

export const keyOf = (vendorId: string, packageId: string, path: string): string =>
  `packages/${vendorId}/${packageId}/${path}`
