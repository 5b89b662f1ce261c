import { Hono } from 'hono'
import { docsPage } from './page.ts'
import { docsSearch } from './search.ts'
import { docsStyle } from './style.ts'

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; frame-ancestors 'none'"

/** The reference at `/docs`; made once, when somebody first looks. */
export function docsRoutes(document: Record<string, unknown>): Hono {
  let page: string | undefined
  const app = new Hono()
  app.get('/', async (c) => {
    page ??= String(await docsPage(document))
    return c.html(page, 200, { 'Content-Security-Policy': policy })
  })
  app.get('/style.css', (c) => c.body(docsStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }))
  app.get('/search.js', (c) => c.body(docsSearch, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }))
  return app
}
