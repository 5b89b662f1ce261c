import { chromium } from 'playwright-core'
import { createServer } from 'node:http'
import { readFileSync, existsSync } from 'node:fs'
import { extname } from 'node:path'
const cdn = '/work/main/packages/widgets/dist/cdn'
const f = (name, kind, label, more = {}) => ({ name, kind, label, help: null, placeholder: null, required: true, maxLength: null, min: null, max: null, pattern: null, options: [], autocomplete: null, width: 'full', visibleWhen: null, ...more })
export const form = { key: 'lead', noun: 'lead', title: 'Talk to our partner team', description: 'Tell us about your project. A certified partner near you answers within one working day.', submitLabel: 'Send request', successMessage: 'Thank you. A partner near you will get in touch within one working day.', version: 1, updatedAt: '2026-11-23T09:30:00.000Z', fields: [
  f('name', 'text', 'Full name', { width: 'half', autocomplete: 'name' }),
  f('email', 'email', 'Work email', { width: 'half', autocomplete: 'email', placeholder: 'name@company.com' }),
  f('company', 'text', 'Company', { width: 'half', autocomplete: 'organization' }),
  f('companyDomain', 'domain', 'Company website', { width: 'half', required: false, placeholder: 'company.com', help: 'We route you to the right partner by it.' }),
  f('phone', 'phone', 'Phone', { width: 'half', required: false, autocomplete: 'tel' }),
  f('country', 'country', 'Country', { width: 'half', autocomplete: 'country' }),
  f('teamSize', 'choice', 'Team size', { width: 'half', options: [['1', '1–50'], ['2', '51–250'], ['3', 'More than 250']].map(([value, label]) => ({ value, label })) }),
  f('budget', 'money', 'Budget', { width: 'half', required: false, min: 1000 }),
  f('products', 'multi_choice', 'Interested in', { required: false, options: ['Platform', 'Integrations', 'Services', 'Training'].map((label) => ({ value: label.toLowerCase(), label })) }),
  f('start', 'date', 'Planned start', { width: 'half', required: false }),
  f('seats', 'number', 'Seats', { width: 'half', required: false, min: 1, max: 10000 }),
  f('message', 'textarea', 'How can we help?', { required: false, maxLength: 40, placeholder: 'What are you trying to achieve?' }),
  f('consent', 'checkbox', 'I agree that my data is shared with a certified partner to answer this request.'),
] }
const mime = { '.js': 'text/javascript', '.html': 'text/html', '.json': 'application/json' }
const shell = (o) => `<!doctype html><html lang="${o.lang ?? 'en'}" ${o.dir ? `dir="${o.dir}"` : ''}><meta charset=utf8><meta name=viewport content="width=device-width"><title>t</title>
<style>:root{color-scheme:light dark} body{margin:0;font-family:Inter,system-ui,sans-serif;background:light-dark(#f6f7f9,#0b0c0f);padding:${o.pad ?? 32}px} main{max-width:720px;margin:auto} ${o.css ?? ''}</style>
<script async src="/widgets/v1.js" data-publishable-key="prm_pk_demo"></script><main>${o.html ?? '<prm-lead-form eager></prm-lead-form>'}</main></html>`
let current = {}
export const server = createServer((req, res) => {
  const path = req.url.split('?')[0]
  if (path === '/') return res.end(shell(current))
  if (path.startsWith('/widgets/')) { const file = cdn + path.slice(8); if (!existsSync(file)) { res.statusCode = 404; return res.end() } res.setHeader('content-type', mime[extname(file)]); return res.end(readFileSync(file)) }
  const json = (status, body) => { res.statusCode = status; res.setHeader('content-type', status < 400 ? 'application/json' : 'application/problem+json'); res.end(JSON.stringify(body)) }
  if (current.api?.(path, json, req)) return
  if (path === '/v1/forms/lead') return json(200, form)
  if (path === '/v1/vendor') return json(200, { currency: 'EUR' })
  if (path.endsWith('/tickets')) return json(201, { ticket: 't', expiresAt: new Date(Date.now() + 9e5).toISOString() })
  if (path.endsWith('/submissions')) return setTimeout(() => json(201, { kind: 'lead', id: 'lead_01', createdAt: '' }), 300)
  json(404, { code: 'not_found', status: 404 })
})
await new Promise((r) => server.listen(0, '127.0.0.1', r))
const url = `http://127.0.0.1:${server.address().port}/`
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const only = process.argv.slice(2)
async function shot(name, { width = 900, height = 900, scheme = 'light', act, media = {}, ...page } = {}) {
  if (only.length && !only.some((o) => name.includes(o))) return
  current = page
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, deviceScaleFactor: 1.5, ...media })
  const tab = await context.newPage()
  tab.on('console', (m) => console.log(name, m.type(), m.text()))
  tab.on('pageerror', (e) => console.log(name, 'ERR', e.message))
  await tab.goto(url)
  await tab.waitForTimeout(page.wait ?? 600)
  await act?.(tab)
  await tab.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true })
  await context.close()
}
const submit = async (t) => { await t.getByRole('button', { name: /Send|Try/ }).click(); await t.waitForTimeout(400) }
const fill = async (t) => {
  await t.getByLabel('Full name').fill('Ada Lovelace'); await t.getByLabel('Work email').fill('ada@example.com'); await t.getByLabel('Company', { exact: true }).fill('Analytical Engines')
  await t.locator('[name=country]').selectOption('GB'); await t.getByLabel('Team size').selectOption('2'); await t.getByLabel(/I agree/).check()
}
await shot('light')
await shot('dark', { scheme: 'dark' })
await shot('mobile', { width: 320, height: 700, pad: 12, media: { hasTouch: true, isMobile: true } })
await shot('rtl', { dir: 'rtl', lang: 'ar' })
await shot('errors', { act: submit })
await shot('errors-dark', { scheme: 'dark', act: submit })
await shot('errors-mobile', { width: 320, height: 700, pad: 12, act: submit })
await shot('filled', { act: async (t) => { await fill(t); await t.getByLabel('How can we help?').fill('A text that is far too long for the forty characters we allow here'); await t.getByLabel('Platform').check(); await t.getByLabel('Work email').fill('nope'); await t.getByLabel('Company', { exact: true }).focus(); await t.waitForTimeout(300) } })
await shot('sending', { act: async (t) => { await fill(t); await t.getByRole('button', { name: 'Send request' }).click(); await t.waitForTimeout(150) } })
await shot('success', { act: async (t) => { await fill(t); await submit(t); await t.waitForTimeout(300) } })
await shot('success-dark', { scheme: 'dark', act: async (t) => { await fill(t); await submit(t); await t.waitForTimeout(300) } })
await shot('fault', { api: (p, json) => p.endsWith('/submissions') && (json(400, { code: 'invalid_request', status: 400, detail: 'This form has changed. Reload the page.' }), true), act: async (t) => { await fill(t); await submit(t) } })
await shot('skeleton', { api: (p) => p === '/v1/forms/lead' })
for (const [name, status, code] of [['key', 401, 'unauthenticated'], ['origin', 403, 'origin_not_allowed'], ['server', 500, 'internal_error']])
  await shot(`trouble-${name}`, { wait: name === 'server' ? 4000 : 600, height: 300, api: (p, json) => p.startsWith('/v1/forms') && (json(status, { code, status, title: code, detail: 'x' }), true) })
await shot('themed', { css: 'prm-lead-form{--prm-color-accent:#ffd400;--prm-radius:2px;--prm-font-size:16px;--prm-space:10px;--prm-control-height:48px;--prm-font-family:Georgia,serif}', act: submit })
await shot('forced', { media: { forcedColors: 'active' }, act: submit })
await browser.close()
server.close()
