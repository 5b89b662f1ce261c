import { expect, test } from 'vitest'
import { openApiDocument } from '../openapi.ts'
import { problemCodes } from '../problem.ts'
import { registry } from '../../registry.ts'
import { docsRoutes } from './routes.ts'

const app = docsRoutes(openApiDocument())
const page = await (await app.request('/')).text()
const ids = new Set([...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))

test('every operation and every error code has its place, and every link on the page leads somewhere', () => {
  expect(registry.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([])
  expect(problemCodes.filter((code) => !ids.has(code))).toEqual([])
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
  expect(links.filter((id) => !ids.has(id))).toEqual([])
})

test('every operation shows how it is called through the SDK and with curl', () => {
  for (const { id, path, produces } of registry) {
    const from = page.indexOf(`<section id="${id}"`)
    const section = page.slice(from, page.indexOf('</section>', from))
    const call = produces === 'text/event-stream' ? 'prm.events.subscribe(' : `prm.${id}(`
    expect(section, id).toContain(call)
    expect(section, id).toContain(`OPENPRM_URL${path.split('{')[0]}`)
  }
})

test('the page runs nothing but its own files', async () => {
  const { headers } = await app.request('/')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(page).not.toMatch(/<style|\sstyle=|<script(?! type="module" src="\/docs\/search\.js")|\son\w+=/)
})
