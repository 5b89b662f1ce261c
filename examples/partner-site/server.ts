import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** Who a visitor may pretend to be here; your site has its own sign-in and knows its user. */
export interface SiteUser {
  user: { id: string }
  partner?: { id: string }
}

export interface SiteOptions {
  host?: string
  port: number
  apiUrl: string
  /** Stays on this server; only short-lived tokens reach the page. */
  secretKey: string
  publishableKey: string
  users: { partner: SiteUser; staff: SiteUser }
}

const pages: Record<string, string> = { '/': 'index.html', '/partner': 'partner.html', '/staff': 'staff.html' }
const files: Record<string, string> = { '/site.css': 'text/css', '/app.js': 'text/javascript' }

/** Serves a vendor's site on an origin of its own, with the one endpoint that the widgets need: `POST /session`. */
export async function startSite(options: SiteOptions): Promise<{ url: string; stop(): Promise<void> }> {
  const { apiUrl, publishableKey, host = '127.0.0.1' } = options
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${apiUrl}`,
    `connect-src 'self' ${apiUrl}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "require-trusted-types-for 'script'; trusted-types prm",
  ].join('; ')

  const server = createServer((request, response) => {
    void answer(request.method ?? 'GET', new URL(request.url ?? '/', 'http://site'), request.headers.origin).then(
      ({ status, type, body }) => {
        response.writeHead(status, { 'Content-Type': type, 'Content-Security-Policy': policy, 'Cache-Control': 'no-store' })
        response.end(body)
      },
      () => response.writeHead(502, { 'Content-Type': 'text/plain' }).end('The API does not answer.'),
    )
  })

  async function answer(method: string, url: URL, origin: string | undefined): Promise<{ status: number; type: string; body: string }> {
    const text = (name: string): Promise<string> => readFile(new URL(`public/${name}`, import.meta.url), 'utf8')
    if (method === 'POST' && url.pathname === '/session' && origin !== undefined) {
      return { status: 200, type: 'application/json', body: await mintToken(url.searchParams.get('as') === 'staff', origin) }
    }
    const page = pages[url.pathname]
    const type = files[url.pathname]
    if (page) {
      const html = (await text(page)).replaceAll('{{apiUrl}}', apiUrl).replaceAll('{{publishableKey}}', publishableKey)
      return { status: 200, type: 'text/html; charset=utf-8', body: html }
    }
    if (type) return { status: 200, type, body: await text(url.pathname.slice(1)) }
    return { status: 404, type: 'text/plain', body: 'Not found' }
  }

  /** Exchanges the secret key for a token that only this person, in this origin, can use for half an hour. */
  async function mintToken(staff: boolean, origin: string): Promise<string> {
    const answer = await fetch(`${apiUrl}/v1/embed-tokens`, {
      method: 'POST',
      headers: { authorization: `Bearer ${options.secretKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...(staff ? options.users.staff : options.users.partner), origin }),
    })
    if (!answer.ok) throw new Error(`No token: HTTP ${answer.status}`)
    const { token, expiresAt } = (await answer.json()) as { token: string; expiresAt: string }
    return JSON.stringify({ token, expiresAt })
  }

  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(options.port, host, resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : options.port
  return {
    url: `http://localhost:${port}`,
    stop: () => new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections())),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const demo = JSON.parse(await readFile(process.argv[2] ?? '.openprm/demo.json', 'utf8'))
  const site = await startSite({ ...demo, port: Number(process.env['SITE_PORT'] ?? 8788), users: demoUsers(demo) })
  console.log(`The partner site is at ${site.url}`)
}

interface Demo {
  partners: Array<{ id: string; users: Array<{ id: string }> }>
  staff: Array<{ id: string }>
}

/** The first seller and the first member of staff of the demo programme. */
export function demoUsers(demo: Demo): SiteOptions['users'] {
  const company = demo.partners[0]!
  return {
    partner: { user: { id: company.users[0]!.id }, partner: { id: company.id } },
    staff: { user: { id: demo.staff[0]!.id } },
  }
}
