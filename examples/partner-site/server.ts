import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import { fileURLToPath } from 'node:url'
import { settings, type Visitors } from './visitors.ts'

export { demoUsers, settings } from './visitors.ts'

export interface SiteOptions {
  host?: string
  port: number
  apiUrl: string
  /** Stays on this server; only short-lived tokens reach the page. */
  secretKey: string
  publishableKey: string
  /** Where OpenPRM shows SCORM packages and the films of courses; without it none are played. */
  contentOrigin?: string | undefined
  /** Who a visitor may pretend to be here; your site has its own sign-in and knows its user. */
  users: Visitors
  /** What it serves, by path; the pages of this example unless another brings its own. */
  files?: Files
  /** More of the policy of its pages than `default-src 'none'` and what is fetched; null for a site that has none. */
  policy?: string | null
}

export type Files = Readonly<Record<string, { path: URL; type: string }>>

interface Answer {
  status: number
  type: string
  body: string
}

const html = 'text/html; charset=utf-8'
const page = (name: string, type = html): Files[string] => ({
  path: new URL(`public/${name}`, import.meta.url),
  type,
})
const pages: Files = {
  '/': page('index.html'),
  '/partner': page('partner.html'),
  '/training': page('training.html'),
  '/course': page('course.html'),
  '/academy': page('academy.html'),
  '/staff': page('staff.html'),
  '/support': page('support.html'),
  '/helpdesk': page('helpdesk.html'),
  '/chat': page('chat.html'),
  '/chat.js': page('chat.js', 'text/javascript'),
  '/site.css': page('site.css', 'text/css'),
  '/app.js': page('app.js', 'text/javascript'),
  '/mark.svg': page('mark.svg', 'image/svg+xml'),
}
/** No inline script, no inline style: OpenPRM asks for nothing of that; frames, films and pictures of courses alone. */
const strict = (content: string): string =>
  [
    "style-src 'self'",
    content === "'none'" ? "img-src 'self'" : `img-src 'self' ${content}`,
    `media-src ${content}`,
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "require-trusted-types-for 'script'; trusted-types prm",
  ].join('; ')
const refusal = (status: number, body: string): Answer => ({ status, type: 'text/plain', body })
const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** Serves a vendor's site on an origin of its own, with the one endpoint that the widgets need: `POST /session`. */
export async function startSite(options: SiteOptions): Promise<{ url: string; stop(): Promise<void> }> {
  const {
    apiUrl,
    publishableKey,
    contentOrigin = "'none'",
    host = '127.0.0.1',
    files = pages,
    policy = strict(contentOrigin),
  } = options
  const headers = policy && {
    'Content-Security-Policy': `default-src 'none'; script-src 'self' ${apiUrl}; connect-src 'self' ${apiUrl}; frame-src ${contentOrigin}; ${policy}`,
  }

  async function answer({ method, url = '/', headers }: IncomingMessage): Promise<Answer> {
    const { pathname, searchParams } = new URL(url, siteUrl)
    if (method === 'POST' && pathname === '/session') {
      // No other site may fetch a token through a visitor's browser.
      if (headers.origin !== siteUrl) return refusal(403, `Only pages of ${siteUrl} may ask.`)
      return {
        status: 200,
        type: 'application/json',
        body: await mintToken(searchParams.get('as') === 'staff'),
      }
    }
    const file = files[pathname]
    if (!file) return refusal(404, 'Not found')
    const text = await readFile(file.path, 'utf8')
    const body = text
      .replaceAll('{{apiUrl}}', attribute(apiUrl))
      .replaceAll('{{publishableKey}}', attribute(publishableKey))
    return { status: 200, type: file.type, body }
  }

  /** Exchanges the secret key for a token that only this person, in this origin, can use for half an hour. */
  async function mintToken(staff: boolean): Promise<string> {
    const answer = await fetch(`${apiUrl}/v1/embed-tokens`, {
      method: 'POST',
      headers: { authorization: `Bearer ${options.secretKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...(staff ? options.users.staff : options.users.partner), origin: siteUrl }),
    })
    if (!answer.ok) throw new Error(`No token: HTTP ${answer.status}`)
    const { token, expiresAt } = (await answer.json()) as { token: string; expiresAt: string }
    return JSON.stringify({ token, expiresAt })
  }

  const server = createServer((request, response) => {
    const send = ({ status, type, body }: Answer): void => {
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', ...headers })
      response.end(body)
    }
    answer(request).then(send, (error: unknown) =>
      send(refusal(502, `The API does not help: ${String(error)}`)),
    )
  })
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(options.port, host, resolve),
  )
  const address = server.address()
  const siteUrl = `http://localhost:${typeof address === 'object' ? address?.port : options.port}`
  return {
    url: siteUrl,
    stop: () => new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections())),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const site = await startSite({
    ...(await settings(process.env)),
    port: Number(process.env['SITE_PORT'] ?? 8788),
  })
  console.log(`The partner site is at ${site.url}`)
}
