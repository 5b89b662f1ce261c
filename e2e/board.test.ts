import type { Browser, Locator, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
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

let deal: Awaited<ReturnType<World['prm']['deals']['create']>>
let name: string
let count = 0
beforeEach(async () => {
  name = `Hafen ${++count} AG`
  const partnerId = world.demo.partners[0]!.id
  deal = await world.prm.deals.create({ name: 'Conveyor', accountName: name, partnerId })
})

const cardOf = (page: Page, name: string): Locator => page.locator('[part~="card"]', { hasText: name })

async function board(
  path: 'staff' | 'partner',
): Promise<{ page: Page; card: Locator; complaints: string[] }> {
  const { page, complaints } = await open(browser, `${world.siteUrl}/${path}`)
  const card = cardOf(page, name)
  await card.waitFor()
  // The tools are there once a person can do something.
  await page.locator('[part=tools]').waitFor()
  return { page, card, complaints }
}

const stageOf = (card: Locator): Promise<string | null> =>
  card.evaluate((element) => element.closest('[data-stage]')?.getAttribute('data-stage') ?? null)

const announced = (page: Page): Locator => page.locator('prm-deal-board [role=status]').first()

/** How often the server has moved the deal. */
async function moves(): Promise<number> {
  const { data } = await world.prm.deals.timeline(deal.id, { types: ['moved'] })
  return data.length
}

async function dragTo(page: Page, card: Locator, stage: string): Promise<void> {
  const from = (await card.boundingBox())!
  const to = (await page.locator(`[data-stage=${stage}]`).boundingBox())!
  await page.mouse.move(from.x + 60, from.y + 20)
  await page.mouse.down()
  await page.mouse.move(from.x + 90, from.y + 40, { steps: 3 })
  await page.mouse.move(to.x + to.width / 2, to.y + 120, { steps: 4 })
}

/** Fills in the partner's registration, in the form element inside the board's own. */
async function fillRegistration(page: Page, domain: string, company: string): Promise<void> {
  await page.locator('[part=register-button]').click()
  await page.getByLabel('Web domain of the company').fill(domain)
  await page.locator('[part=check]', { hasText: `${domain} is free. We keep it for you until` }).waitFor()
  await page.getByLabel('Company', { exact: true }).fill(company)
  await page.getByLabel('What is it about?').fill('Dock robots')
  await page.getByLabel('Expected amount').fill('45,000')
  await page.getByLabel('Expected close').fill('2099-02-03')
}

test('a deal that a partner registers is approved by staff on another page, and both boards agree', async () => {
  const staff = await board('staff')
  const partner = await board('partner')
  const company = 'Nuevo Puerto'
  await fillRegistration(partner.page, 'nuevo-puerto.example', company)
  await partner.page.getByRole('button', { name: 'Send registration' }).click()
  await partner.page.getByRole('heading', { name: `Sent: ${company}` }).waitFor()
  await partner.page.locator('[part=close]').click()
  const own = cardOf(partner.page, company)
  await own.filter({ hasText: 'Answer in' }).waitFor()
  await cardOf(staff.page, company).waitFor({ timeout: 5000 })

  await staff.page.locator('[part=review-button]').click()
  await staff.page.locator('.go', { hasText: company }).click()
  await staff.page.keyboard.press('a')
  await staff.page.keyboard.press('Enter')

  await staff.page.locator('.go', { hasText: company }).waitFor({ state: 'detached' })
  await own.filter({ hasText: 'Until' }).waitFor({ timeout: 5000 })
  await staff.page.keyboard.press('Escape')
  await cardOf(staff.page, company).filter({ hasText: 'Until' }).waitFor()
  const { data } = await world.prm.deals.list({ q: company })
  expect(data).toHaveLength(1)
  expect(data[0]).toMatchObject({
    registrationStatus: 'approved',
    amount: { amount: 4_500_000, currency: 'USD' },
  })
  expect([...staff.complaints, ...partner.complaints]).toEqual([])
})

test('a whole deal life by keyboard alone: registered, asked, answered, approved, moved, won', async () => {
  const partner = await board('partner')
  const staff = await board('staff')
  const company = 'Tastatur Werke'
  const keys = async (page: Page, ...names: string[]): Promise<void> => {
    for (const key of names) await page.keyboard.press(key)
  }
  /** Goes up or down the queue to a row. */
  const reach = async (row: Locator): Promise<void> => {
    const index = await row.evaluate((element) => {
      const rows = [...element.closest('ul')!.querySelectorAll('.go')]
      return rows.indexOf(element) - rows.findIndex((one) => one.matches(':focus'))
    })
    await keys(staff.page, ...Array<string>(Math.abs(index)).fill(index > 0 ? 'j' : 'k'))
    await expect.poll(() => row.evaluate((element) => element.matches(':focus'))).toBe(true)
  }
  await partner.page.locator('[part=register-button]').focus()
  await keys(partner.page, 'Enter')
  await partner.page.getByLabel('Web domain of the company').waitFor()
  await partner.page.getByLabel('Web domain of the company').focus()
  for (const text of ['tastatur.example', company, 'Line', '1000', '02032099']) {
    await partner.page.keyboard.type(text)
    await keys(partner.page, 'Tab')
  }
  await partner.page.getByRole('button', { name: 'Send registration' }).focus()
  await keys(partner.page, 'Enter')
  await partner.page.getByRole('heading', { name: `Sent: ${company}` }).waitFor()
  await keys(partner.page, 'Escape')

  await staff.page.locator('[part=review-button]').focus()
  await keys(staff.page, 'Enter')
  const row = staff.page.locator('.go', { hasText: company })
  await row.waitFor()
  await reach(row)
  await keys(staff.page, 'q')
  await staff.page.keyboard.type('Which site?')
  await keys(staff.page, 'Control+Enter')
  await row.waitFor({ state: 'detached' })

  const card = cardOf(partner.page, company)
  await card.filter({ hasText: 'Question open' }).waitFor()
  await card.focus()
  await keys(partner.page, 'Enter')
  await partner.page.getByText('Which site?').waitFor()
  await partner.page.getByLabel('Comment').focus()
  await partner.page.keyboard.type('The one in Hamburg.')
  await keys(partner.page, 'Control+Enter')
  await partner.page.locator('.entry.comment').waitFor()
  await partner.page.locator('[data-command=submit]').focus()
  await keys(partner.page, 'Enter')
  await card.filter({ hasText: 'Answer in' }).waitFor()
  await keys(partner.page, 'Escape')

  await row.waitFor()
  await reach(row)
  await keys(staff.page, 'a', 'Enter')
  await row.waitFor({ state: 'detached' })

  await card.filter({ hasText: 'Until' }).waitFor()
  await card.focus()
  await keys(partner.page, 'Alt+ArrowRight')
  await expect.poll(() => stageOf(card)).toBe('engaging')
  await keys(partner.page, 'm', 'ArrowDown', 'Enter')
  await expect.poll(() => stageOf(card)).toBe('won')
  await expect
    .poll(() => announced(partner.page).textContent())
    .toBe(`${company} moved from Engaging to Won.`)
  const { data } = await world.prm.deals.list({ q: company })
  expect(data.map(({ stage }) => stage)).toEqual(['won'])
})

const isMove = (route: Route): boolean => route.request().method() === 'POST'

test('two boards race for one card: the later one is told, and shows the truth', async () => {
  const staff = await board('staff')
  const partner = await board('partner')
  // The partner's stream stands still, so this board does not know yet.
  await partner.page.route('**/v1/events/stream*', (route) => route.abort())
  await partner.page.route(
    '**/v1/deals/*/move',
    async (route) => {
      await world.prm.deals.move(deal.id, { stage: 'won' })
      await route.continue()
    },
    { times: 1 },
  )

  await partner.card.focus()
  await partner.page.keyboard.press('Alt+ArrowRight')

  await partner.page.locator('[part=toast]', { hasText: `Someone else moved ${name} to Won.` }).waitFor()
  await expect.poll(() => stageOf(partner.card)).toBe('won')
  await expect.poll(() => stageOf(staff.card)).toBe('won')
  expect((await world.prm.deals.get(deal.id)).stage).toBe('won')
  expect(await moves()).toBe(1)
})

test('offline in the middle of a move: it is told, the card goes back, and the same move works later', async () => {
  const { page, card } = await board('staff')
  await card.focus()
  await page.context().setOffline(true)
  await page.keyboard.press('Alt+ArrowRight')

  await page.locator('[part=toast]', { hasText: 'no connection' }).waitFor({ timeout: 20_000 })
  await expect.poll(() => stageOf(card)).toBe('prospecting')
  expect(await card.evaluate((element) => element.matches(':focus'))).toBe(true)
  await page.context().setOffline(false)
  await page.keyboard.press('Alt+ArrowRight')

  await expect.poll(() => stageOf(card)).toBe('engaging')
  await expect.poll(() => moves()).toBe(1)
})

test('an answer that gets lost is asked for again, and the deal moves once', async () => {
  const { page, card } = await board('staff')
  let requests = 0
  await page.route('**/v1/deals/*/move', async (route) => {
    // The server has done it; its answer never arrives.
    if (isMove(route) && ++requests === 1) {
      await route.fetch()
      await route.abort('connectionreset')
    } else await route.continue()
  })
  await card.focus()
  await page.keyboard.press('Alt+ArrowRight')

  await expect.poll(() => requests, { timeout: 10_000 }).toBe(2)
  await expect.poll(() => stageOf(card)).toBe('engaging')
  await expect.poll(() => announced(page).textContent()).toBe(`${name} moved from Prospecting to Engaging.`)
  expect(await moves()).toBe(1)
})

for (const [status, code, headers] of [
  [500, 'internal_error', {}],
  [429, 'rate_limited', { 'retry-after': '1' }],
] as const)
  test(`a ${status} in the middle of a move is tried again by itself, and the deal moves once`, async () => {
    const { page, card } = await board('staff')
    const body = { type: 'about:blank', title: code, status, detail: code, code, requestId: 'req_test' }
    await page.route(
      '**/v1/deals/*/move',
      (route) =>
        route.fulfill({
          status,
          headers: {
            ...headers,
            'content-type': 'application/problem+json',
            'access-control-allow-origin': '*',
          },
          body: JSON.stringify(body),
        }),
      { times: 1 },
    )
    await card.focus()
    await page.keyboard.press('Alt+ArrowRight')

    await expect.poll(() => announced(page).textContent(), { timeout: 10_000 }).toContain('to Engaging')
    expect((await world.prm.deals.get(deal.id)).stage).toBe('engaging')
    expect(await moves()).toBe(1)
  })

test('a session that ends while a card is dragged is renewed on drop, and the deal moves once', async () => {
  const { page, card } = await board('staff')
  const body = {
    type: 'about:blank',
    title: 'x',
    status: 401,
    detail: 'x',
    code: 'token_expired',
    requestId: 'r',
  }
  await page.route(
    '**/v1/deals/*/move',
    (route) =>
      route.fulfill({
        status: 401,
        headers: { 'content-type': 'application/problem+json', 'access-control-allow-origin': '*' },
        body: JSON.stringify(body),
      }),
    { times: 1 },
  )
  let sessions = 0
  page.on('request', (request) => void (request.url().includes('/session') && sessions++))

  await dragTo(page, card, 'engaging')
  await page.mouse.up()

  await expect.poll(() => announced(page).textContent(), { timeout: 10_000 }).toContain('to Engaging')
  expect(sessions).toBe(1)
  expect(await moves()).toBe(1)
})

test('a session that cannot be renewed while a card is dragged puts the card back and says so', async () => {
  const { page, card } = await board('staff')
  await page.route('**/v1/deals/*/move', (route) =>
    route.fulfill({
      status: 401,
      headers: { 'content-type': 'application/problem+json', 'access-control-allow-origin': '*' },
      body: JSON.stringify({ title: 'x', status: 401, detail: 'x', code: 'token_expired', requestId: 'r' }),
    }),
  )
  await page.route('**/session*', (route) => route.fulfill({ status: 500, body: 'no' }))

  await dragTo(page, card, 'engaging')
  await page.mouse.up()

  await page.locator('[part=toast]', { hasText: 'session' }).waitFor({ timeout: 15_000 })
  await expect.poll(() => stageOf(card)).toBe('prospecting')
  expect(await moves()).toBe(0)
})

test('live changes come in while a card is dragged, and the drag goes on', async () => {
  const { page, card } = await board('staff')
  await dragTo(page, card, 'engaging')

  const late = `Late ${count} GmbH`
  await world.prm.deals.create({ name: 'x', accountName: late, partnerId: world.demo.partners[0]!.id })
  await page.waitForTimeout(600)
  expect(await page.locator('.ghost').count()).toBe(1)
  expect(await cardOf(page, late).count()).toBe(0)
  await page.mouse.up()

  await expect.poll(() => stageOf(card)).toBe('engaging')
  await cardOf(page, late).waitFor()
  expect(await moves()).toBe(1)
})

test('a finger that rests on a card lifts it and drops it on a stage; a tap opens the deal', async () => {
  const { page, complaints } = await open(browser, `${world.siteUrl}/staff`, {
    hasTouch: true,
    isMobile: true,
    viewport: { width: 1280, height: 800 },
  })
  const card = cardOf(page, name)
  await card.waitFor()
  await page.locator('[part=tools]').waitFor()
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] })
  const to = (await page.locator('[data-stage=engaging]').boundingBox())!

  const from = (await card.boundingBox())!
  await touch('touchStart', from.x + 60, from.y + 20)
  await page.locator('.ghost').waitFor()
  await touch('touchMove', to.x + to.width / 2, to.y + 150)
  await page.locator('[data-stage=engaging].target').waitFor()
  await touch('touchEnd')

  await expect.poll(() => stageOf(card)).toBe('engaging')
  await expect.poll(() => moves()).toBe(1)
  await card.tap()
  await page.locator('dialog h2', { hasText: name }).waitFor()
  expect(complaints).toEqual([])
})
