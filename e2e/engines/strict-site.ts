import { createServer } from 'node:http'
import type { Pages } from '../support/pages.ts'

export interface StrictSite {
  url: string
  /** What a policy has stopped on any page, as the browser has reported it. */
  reports: string[]
  stop(): Promise<void>
}

/** Answers who is signed in, as a vendor's backend does; without `as`, nobody is. */
const app = `
  const as = new URLSearchParams(location.search).get('as')
  window.OpenPRM ??= { q: [], configure(more) { this.q.push(more) } }
  if (as) OpenPRM.configure({
    fetchSession: async () => (await fetch('/session?as=' + as, { method: 'POST' })).json(),
  })`

const users = {
  staff: { user: { externalId: 'mara', email: 'mara@vendor.example', name: 'Mara Okafor', role: 'admin' } },
  partner: {
    user: { externalId: 'giulia', email: 'giulia@alpine.example', name: 'Giulia Ferri' },
    partner: { externalId: 'alpine', name: 'Alpine Systems' },
  },
} as const

/**
 * A vendor's site under the strictest policy there is: nothing but our script, the page's own file, and calls to both.
 * Violations are reported to the site, which works the same in every engine. `/?body=…&as=…&lang=…` shows elements, and
 * `/widgets/` the gallery, under the policy that it has itself.
 */
export async function startStrictSite(pages: Pages, port: number): Promise<StrictSite> {
  const { apiUrl, publishableKey, prm } = pages
  const url = `http://localhost:${port}`
  const reports: string[] = []
  const policy =
    `default-src 'none'; script-src 'self' ${apiUrl}; connect-src 'self' ${apiUrl}; img-src 'self'; base-uri 'none'; ` +
    `require-trusted-types-for 'script'; trusted-types prm; report-uri /report`
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', url)
    const answer = async (): Promise<[type: string, body: string, own?: string]> => {
      if (pathname === '/report') {
        let body = ''
        for await (const chunk of request) body += String(chunk)
        const { 'csp-report': report } = JSON.parse(body) as { 'csp-report': Record<string, string> }
        reports.push(
          `${report['violated-directive']} ${report['blocked-uri']} ${report['source-file'] ?? ''}`,
        )
        return ['text/plain', '']
      }
      if (pathname === '/session') {
        const who = users[searchParams.get('as') as keyof typeof users]
        return ['application/json', JSON.stringify(await prm.embedTokens.create({ ...who, origin: url }))]
      }
      if (pathname.startsWith('/widgets/')) {
        const file = await fetch(`${apiUrl}${pathname}`)
        const own = file.headers.get('content-security-policy')
        return [
          file.headers.get('content-type') ?? '',
          await file.text(),
          `${own ?? "default-src 'none'"}; report-uri /report`,
        ]
      }
      if (pathname === '/app.js') return ['text/javascript', app]
      if (pathname !== '/') return ['text/plain', '']
      const key = searchParams.get('key') ?? publishableKey
      return [
        'text/html; charset=utf-8',
        `<!doctype html><html lang="${searchParams.get('lang') ?? 'en'}"><head><title>Host</title>
        <meta name="color-scheme" content="${searchParams.get('scheme') ?? 'light'}">
        <script src="/app.js"></script>
        <script async src="${apiUrl}/widgets/v1.js" data-publishable-key="${key}"></script></head>
        <body>${searchParams.get('body') ?? ''}</body></html>`,
      ]
    }
    answer().then(
      ([type, body, own = policy]) =>
        response.writeHead(200, { 'content-type': type, 'content-security-policy': own }).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url,
    reports,
    stop: () => new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections())),
  }
}
