import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { demoUsers, type SiteOptions } from '@openprm/example-partner-site'
import { startReactSite } from '@openprm/example-react'
import { startOldSite } from '@openprm/example-wordpress-like'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { freePort } from '@openprm/api/testing'
import { launch, open } from './support/browser.ts'
import { startWorld, type World } from './support/world.ts'

let world: World
let browser: Browser

beforeAll(async () => {
  world = await startWorld()
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await world.stop()
})

/** What is announced stands in a live region too, so a text alone may be on the page twice. */
function cardOf(page: Page, name: string): Locator {
  return page.locator('[part="card"]', { hasText: name })
}

async function sendLead(page: Page, name: string): Promise<void> {
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('Work e-mail').fill('nina@lagerhaus.example')
  await page.getByLabel('Company').fill('Lagerhaus Nord')
  await page.getByLabel('Country').selectOption({ label: 'Germany' })
  await page.getByLabel('What would you like to automate?').selectOption({ label: 'Picking' })
  await page.getByLabel(/may pass my details/).check()
  await page.getByRole('button', { name: 'Send request' }).click()
}

test('a lead sent on the vendor’s site appears on an open staff board within two seconds, without reload', async () => {
  const staff = await open(browser, `${world.siteUrl}/staff`)
  await cardOf(staff.page, 'Ada Brandt').waitFor()
  const visitor = await open(browser, `${world.siteUrl}/`)
  await sendLead(visitor.page, 'Nina Vogt')
  await visitor.page
    .getByRole('paragraph')
    .filter({ hasText: 'A partner near you will be in touch' })
    .waitFor()
  await cardOf(staff.page, 'Nina Vogt').waitFor({ timeout: 2000 })
  expect([...staff.complaints, ...visitor.complaints]).toEqual([])
})

test('a card moved by keyboard on one board moves on the other', async () => {
  const partnerId = world.demo.partners[0]!.id
  const deal = await world.prm.deals.create({
    name: 'Conveyor for Hafen AG',
    accountName: 'Hafen AG',
    partnerId,
  })
  const staff = await open(browser, `${world.siteUrl}/staff`)
  const partner = await open(browser, `${world.siteUrl}/partner`)
  const stageOn = (page: Page): Promise<string | null> =>
    page.evaluate(() => {
      const columns = [
        ...(document.querySelector('prm-deal-board')?.shadowRoot?.querySelectorAll('[data-stage]') ?? []),
      ]
      const holder = columns.find((column) => column.textContent?.includes('Hafen AG'))
      return holder?.getAttribute('data-stage') ?? null
    })
  await expect.poll(() => stageOn(staff.page), { timeout: 10_000 }).toBe('prospecting')
  await expect.poll(() => stageOn(partner.page), { timeout: 10_000 }).toBe('prospecting')

  await cardOf(partner.page, 'Hafen AG').focus()
  await partner.page.keyboard.press('Alt+ArrowRight')

  await expect.poll(() => stageOn(partner.page), { timeout: 2000 }).toBe('engaging')
  await expect.poll(() => stageOn(staff.page), { timeout: 2000 }).toBe('engaging')
  await expect.poll(async () => (await world.prm.deals.get(deal.id)).stage).toBe('engaging')
  expect([...staff.complaints, ...partner.complaints]).toEqual([])
})

test('a partner’s board shows the partner’s own deals and nobody else’s', async () => {
  const [own, other] = world.demo.partners
  await world.prm.deals.create({ name: 'Own deal', accountName: 'Eigen GmbH', partnerId: own!.id })
  await world.prm.deals.create({ name: 'Other deal', accountName: 'Fremd GmbH', partnerId: other!.id })
  const { page } = await open(browser, `${world.siteUrl}/partner`)
  await cardOf(page, 'Eigen GmbH').waitFor()
  expect(await page.getByText('Fremd GmbH').count()).toBe(0)
})

test('the site’s strict policy is really sent, and the page works under it', async () => {
  const answer = await fetch(`${world.siteUrl}/`)
  expect(answer.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'.*require-trusted-types-for 'script'; trusted-types prm$/,
  )
  const { page, complaints } = await open(browser, `${world.siteUrl}/`)
  await page.getByLabel('Your name').waitFor()
  expect(complaints).toEqual([])
  expect(new URL(world.apiUrl).origin).not.toBe(new URL(world.siteUrl).origin)
})

/** Another of the example sites, on an origin that has a key of its own. */
async function anotherSite(
  start: (options: SiteOptions) => Promise<{ url: string; stop(): Promise<void> }>,
): Promise<string> {
  const { demo, prm } = world
  const port = await freePort()
  const origins = [`http://localhost:${port}`]
  const { token } = await prm.keys.create({ kind: 'publishable', name: 'Another site', origins })
  const site = await start({ ...demo, publishableKey: token, port, users: demoUsers(demo) })
  onTestFinished(() => site.stop())
  return site.url
}

test('in React, from npm, under a strict policy: a lead, then a seller’s board whose events reach the app', async () => {
  const partnerId = world.demo.partners[0]!.id
  await world.prm.deals.create({ name: 'Sorter', accountName: 'Kontor GmbH', partnerId })
  const { page, complaints } = await open(browser, await anotherSite(startReactSite))

  await page.getByRole('heading', { name: 'Ask a partner' }).waitFor()
  await sendLead(page, 'Ilse Anders')
  await page.getByText(/^Your number: lead_/).waitFor()
  await page.getByRole('button', { name: 'Sign in as a partner' }).click()
  await cardOf(page, 'Kontor GmbH').focus()
  await page.keyboard.press('Alt+ArrowRight')
  await page.getByText('A deal went from prospecting to engaging.').first().waitFor()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('heading', { name: 'Ask a partner' }).waitFor()

  expect(complaints).toEqual([])
})

test('on a page of 2010 with jQuery and a theme that shouts: the form is ours, and the page’s own form still its own', async () => {
  const { page, complaints } = await open(browser, await anotherSite(startOldSite))
  await page.getByLabel('Your name').waitFor()
  const input = page.getByLabel('Your name')

  const look = await input.evaluate((element) => {
    const { fontFamily, borderTopStyle, float, boxSizing, textIndent } = getComputedStyle(element)
    return { fontFamily, borderTopStyle, float, boxSizing, textIndent }
  })
  await sendLead(page, 'Otto Alt')
  await page.getByText('A partner near you will be in touch').first().waitFor()
  await page.getByLabel('Comment').fill('Hello')
  await page.getByRole('button', { name: 'Post Comment' }).click()

  expect(look).toMatchObject({
    borderTopStyle: 'solid',
    float: 'none',
    boxSizing: 'border-box',
    textIndent: '0px',
  })
  expect(look.fontFamily).not.toMatch(/Courier/)
  expect(await page.locator('.posted').allTextContents()).toEqual(['Posted: comment=Hello'])
  expect(await page.evaluate(() => document.compatMode)).toBe('CSS1Compat')
  expect(complaints).toEqual([])
})

/** The files that a page of the docs tells to write, by name, made for this programme. */
async function filesOf(page: string, values: Readonly<Record<string, string>>): Promise<Map<string, string>> {
  const text = await readFile(new URL(`../docs/${page}`, import.meta.url), 'utf8')
  const blocks = text.matchAll(/```(?:js|html)\n(?:\/\/|<!--) ([\w.]+)(?: -->)?\n(.*?)```/gs)
  return new Map(
    [...blocks].map(([, name = '', code = '']) => [
      name,
      Object.entries(values).reduce((made, [from, to]) => made.replaceAll(from, to), code),
    ]),
  )
}

test('"Embed in five minutes", snippet by snippet: a key, a form, a session, a board', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'openprm-embed-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const site = `http://localhost:${await freePort()}`
  const env = { ...process.env, OPENPRM_SECRET_KEY: world.demo.secretKey }
  const places = { 'https://api.example.com': world.apiUrl, 'http://localhost:3000': site }
  const files = await filesOf('embed.md', places)
  expect([...files.keys()]).toEqual(['key.mjs', 'index.html', 'server.mjs', 'partner.html'])
  for (const [name, code] of files) await writeFile(join(folder, name), code)

  const key = spawn(process.execPath, ['key.mjs'], { cwd: folder, env })
  const printed = (await key.stdout.toArray()).join('').trim()
  expect(printed).toMatch(/^prm_pk_/)
  await writeFile(join(folder, 'index.html'), files.get('index.html')!.replace('prm_pk_…', printed))
  const server = spawn(process.execPath, ['server.mjs'], { cwd: folder, env, stdio: 'inherit' })
  onTestFinished(async () => {
    if (server.kill()) await once(server, 'exit')
  })
  const answers = (): Promise<boolean> =>
    fetch(site).then(
      ({ ok }) => ok,
      () => false,
    )
  await expect.poll(answers, { timeout: 20_000 }).toBe(true)

  const form = await open(browser, site)
  await sendLead(form.page, 'Greta Fünf')
  await form.page.getByText('A partner near you will be in touch').first().waitFor()
  const board = await open(browser, `${site}/partner`)
  await board.page.locator('[part=register-button]').waitFor()
  const partners = await world.prm.partners.list({ q: 'Alpine Systems' })

  expect(partners.data.some(({ externalId }) => externalId === 'alpine')).toBe(true)
  // The browser asks for an icon that this page does not have.
  expect([...form.complaints, ...board.complaints].filter((text) => !/404/.test(text))).toEqual([])
})
