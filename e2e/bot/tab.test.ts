import { randomUUID } from 'node:crypto'
import { type Bot, startBot } from '@openprm/bot'
import { type Microsoft, startMicrosoft } from '@openprm/bot/testing'
import { startTab } from '@openprm/example-teams-tab'
import { buildWidgets } from '@openprm/widgets/build'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch } from '../support/browser.ts'
import { type Programme, startProgramme } from './programme.ts'
import { freePort } from '@openprm/api/testing'

/** As on the internet: from an https page Chromium lets nobody reach this machine. */
const origin = 'https://partners.northwind.example'
const apiUrl = 'https://prm.northwind.example'
const botUrl = 'https://bot.northwind.example'

let programme: Programme
let microsoft: Microsoft
let bot: Bot
let tab: Awaited<ReturnType<typeof startTab>>
let browser: Browser

beforeAll(async () => {
  const { directory } = await buildWidgets()
  programme = await startProgramme({ widgetsDirectory: directory })
  microsoft = await startMicrosoft()
  const port = await freePort()
  tab = await startTab({ port: 0, apiUrl, botUrl })
  const started = await startBot({
    env: {
      TEAMS_CLIENT_ID: microsoft.clientId,
      TEAMS_CLIENT_SECRET: 'unused',
      TEAMS_TENANT_ID: microsoft.tenantId,
      TEAMS_SERVICE_URL: microsoft.serviceUrl,
      TEAMS_TAB_ORIGIN: origin,
    },
    apiUrl: programme.server.url,
    secretKey: programme.secretKey,
    databaseUrl: programme.server.databaseUrl,
    port,
    write: () => {},
    teams: { cloud: microsoft.cloud, token: microsoft.token },
  })
  if (!started) throw new Error('The bot did not start')
  bot = started
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await bot?.stop()
  await tab?.stop()
  await microsoft?.stop()
  await programme?.server.stop()
})

/** Teams around the page, as far as the page asks it: who it is, which look, and Entra's token. */
function teamsWith(token: string): string {
  const answers = {
    initialize: [
      'content',
      'web',
      JSON.stringify({ apiVersion: 4, isLegacyTeams: false, supports: {} }),
      '2.58.0',
    ],
    // As Teams says it; the library turns it round.
    getContext: [{ theme: 'dark', locale: 'en-us', entityId: 'deals', frameContext: 'content' }],
    'authentication.getAuthToken': [true, token],
  }
  return `<!doctype html><title>Teams</title><iframe src="${origin}/teams?show=deals" style="width:100%;height:90vh;border:0"></iframe>
<script>
  const answers = ${JSON.stringify(answers)}
  addEventListener('message', ({ data, source, origin }) => {
    const args = answers[data.func]
    if (args) source.postMessage({ id: data.id, uuid: data.uuid, args }, origin)
  })
</script>`
}

async function open(token: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 } })
  await page.route('https://teams.microsoft.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: teamsWith(token) }),
  )
  const places = { [origin]: tab.url, [apiUrl]: programme.server.url, [botUrl]: bot.url }
  for (const [named, real] of Object.entries(places)) {
    await page.route(`${named}/**`, async (route) => {
      const request = route.request()
      const { pathname, search } = new URL(request.url())
      // A stream has no end that could be passed on; the elements then ask from time to time.
      if (pathname.endsWith('/stream')) return route.abort()
      const answer = await fetch(`${real}${pathname}${search}`, {
        method: request.method(),
        headers: await request.allHeaders().then(({ host: _, ...rest }) => rest),
        body: request.postData(),
      })
      const skipped = ['content-encoding', 'content-length', 'transfer-encoding']
      await route.fulfill({
        status: answer.status,
        headers: Object.fromEntries([...answer.headers].filter(([name]) => !skipped.includes(name))),
        body: Buffer.from(await answer.arrayBuffer()),
      })
    })
  }
  await page.goto('https://teams.microsoft.com/v2/')
  return page
}

test('a seller opens the tab in Teams, says who they are, and sees their deals', async () => {
  await programme.prm.deals.create({ name: 'Two halls', partnerId: programme.seller.partnerId })
  const { tenantId, clientId } = microsoft
  const token = await microsoft.sign({
    iss: `${microsoft.cloud.loginEndpoint}/${tenantId}/v2.0`,
    aud: `api://partners.northwind.example/${clientId}`,
    tid: tenantId,
    oid: randomUUID(),
    scp: 'access_as_user',
    preferred_username: programme.seller.email,
  })
  const page = await open(token)
  const frame = page.frameLocator('iframe')
  await frame.getByText('You are Mara Keller at Alpine?').waitFor()
  await frame.getByRole('button', { name: 'Yes, that is me' }).click()
  await frame.getByText('Two halls').first().waitFor()
  expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark')
  if (process.env['SCREENSHOTS'])
    await page.screenshot({ path: `${process.env['SCREENSHOTS']}/teams-tab.png` })
  await page.close()
})
