import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { BoardPage, refuse } from './support/board-page.ts'
import { launch } from './support/browser.ts'
import { startWorld, type World } from './support/world.ts'

let world: World
let browser: Browser
/** Opened once: what a test leaves behind is a moved card. */
let staff: BoardPage
let partner: BoardPage

beforeAll(async () => {
  world = await startWorld()
  browser = await launch()
  const open = (path: string): Promise<BoardPage> => BoardPage.open(browser, `${world.siteUrl}/${path}`)
  ;[staff, partner] = await Promise.all([open('staff'), open('partner')])
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
  await staff.page.unrouteAll()
  await staff.card(name).waitFor()
})

/** How often the server has moved the deal. */
async function moves(): Promise<number> {
  const { data } = await world.prm.deals.timeline(deal.id, { types: ['moved'] })
  return data.length
}

test('a deal that a partner registers is approved by staff on another page, and both boards agree', async () => {
  const company = 'Nuevo Puerto'
  const { page } = partner
  await page.locator('[part=register-button]').click()
  await page.getByLabel('Web domain of the company').fill('nuevo-puerto.example')
  await page
    .locator('[part=check]', { hasText: 'nuevo-puerto.example is free. We keep it for you until' })
    .waitFor()
  await page.getByLabel('Company', { exact: true }).fill(company)
  await page.getByLabel('What is it about?').fill('Dock robots')
  await page.getByLabel('Product line').selectOption('Picking robots')
  await page.getByLabel('Expected amount').fill('45,000')
  await page.getByLabel('Expected close').fill('2099-02-03')
  await page.getByRole('button', { name: 'Send registration' }).click()
  await page.getByRole('heading', { name: `Sent: ${company}` }).waitFor()
  await page.locator('[part=close]').click()
  const own = partner.card(company)
  await own.filter({ hasText: 'Answer in' }).waitFor()
  await staff.card(company).waitFor({ timeout: 5000 })

  await staff.page.locator('[part=review-button]').click()
  await staff.page.locator('.go', { hasText: company }).click()
  await staff.keys('a', 'Enter')

  await staff.page.locator('.go', { hasText: company }).waitFor({ state: 'detached' })
  await own.filter({ hasText: 'Until' }).waitFor({ timeout: 5000 })
  await staff.keys('Escape')
  await staff.card(company).filter({ hasText: 'Until' }).waitFor()
  const { data } = await world.prm.deals.list({ q: company })
  expect(data).toHaveLength(1)
  expect(data[0]).toMatchObject({
    registrationStatus: 'approved',
    amount: { amount: 4_500_000, currency: 'USD' },
  })
  expect([...staff.complaints, ...partner.complaints]).toEqual([])
})

test('a whole deal life by keyboard alone: registered, asked, answered, approved, moved, won', async () => {
  const company = 'Tastatur Werke'
  /** Goes up or down the queue to a row. */
  const reach = async (row: Locator): Promise<void> => {
    const index = await row.evaluate((element) => {
      const rows = [...element.closest('ul')!.querySelectorAll('.go')]
      return rows.indexOf(element) - rows.findIndex((one) => one.matches(':focus'))
    })
    await staff.keys(...Array<string>(Math.abs(index)).fill(index > 0 ? 'j' : 'k'))
    await expect.poll(() => row.evaluate((element) => element.matches(':focus'))).toBe(true)
  }
  const { page } = partner
  await page.locator('[part=register-button]').focus()
  await partner.keys('Enter')
  await page.getByLabel('Web domain of the company').waitFor()
  await page.getByLabel('Web domain of the company').focus()
  for (const text of ['tastatur.example', company, 'Line', 'Pick', '1000', '02032099']) {
    await page.keyboard.type(text)
    await partner.keys('Tab')
  }
  await page.getByRole('button', { name: 'Send registration' }).focus()
  await partner.keys('Enter')
  await page.getByRole('heading', { name: `Sent: ${company}` }).waitFor()
  await partner.keys('Escape')

  await staff.page.locator('[part=review-button]').focus()
  await staff.keys('Enter')
  const row = staff.page.locator('.go', { hasText: company })
  await row.waitFor()
  await reach(row)
  await staff.keys('q')
  await staff.page.keyboard.type('Which site?')
  await staff.keys('Control+Enter')
  await row.waitFor({ state: 'detached' })

  const card = partner.card(company)
  await card.filter({ hasText: 'Question open' }).waitFor()
  await card.focus()
  await partner.keys('Enter')
  await page.getByText('Which site?').waitFor()
  await page.getByLabel('Comment').focus()
  await page.keyboard.type('The one in Hamburg.')
  await partner.keys('Control+Enter')
  await page.locator('.entry.comment').waitFor()
  await page.locator('[data-command=submit]').focus()
  await partner.keys('Enter')
  await card.filter({ hasText: 'Answer in' }).waitFor()
  await partner.keys('Escape')

  await row.waitFor()
  await reach(row)
  await staff.keys('a', 'Enter')
  await row.waitFor({ state: 'detached' })
  await staff.keys('Escape')

  await card.filter({ hasText: 'Until' }).waitFor()
  await card.focus()
  await partner.keys('Alt+ArrowRight')
  await expect.poll(() => partner.stageOf(company)).toBe('engaging')
  await partner.keys('m', 'ArrowDown', 'Enter')
  await expect.poll(() => partner.stageOf(company)).toBe('won')
  await expect.poll(() => partner.announced()).toBe(`${company} moved from Engaging to Won.`)
  const { data } = await world.prm.deals.list({ q: company })
  expect(data.map(({ stage }) => stage)).toEqual(['won'])
})

test('two boards race for one card: the later one is told, and shows the truth', async () => {
  const { page } = partner
  await partner.card(name).waitFor()
  await page.route(
    '**/v1/deals/*/move',
    async (route) => {
      await world.prm.deals.move(deal.id, { stage: 'won' })
      await route.continue()
    },
    { times: 1 },
  )

  await partner.card(name).focus()
  await partner.keys('Alt+ArrowRight')

  await page.locator('[part=toast]', { hasText: `Someone else moved ${name} to Won.` }).waitFor()
  await expect.poll(() => partner.stageOf(name)).toBe('won')
  await expect.poll(() => staff.stageOf(name)).toBe('won')
  expect((await world.prm.deals.get(deal.id)).stage).toBe('won')
  expect(await moves()).toBe(1)
})

test('an answer that gets lost is asked for again, and the deal moves once', async () => {
  let requests = 0
  await staff.page.route('**/v1/deals/*/move', async (route) => {
    // The server has done it; its answer never arrives.
    if (route.request().method() === 'POST' && ++requests === 1) {
      await route.fetch()
      await route.abort('connectionreset')
    } else await route.continue()
  })
  await staff.card(name).focus()
  await staff.keys('Alt+ArrowRight')

  await expect.poll(() => requests, { timeout: 10_000 }).toBe(2)
  await expect.poll(() => staff.stageOf(name)).toBe('engaging')
  await expect.poll(() => staff.announced()).toBe(`${name} moved from Prospecting to Engaging.`)
  expect(await moves()).toBe(1)
})

test.each([
  [500, 'internal_error', {}],
  [429, 'rate_limited', { 'retry-after': '1' }],
] as const)(
  'a %i in the middle of a move is tried again by itself, and the deal moves once',
  async (status, code, headers) => {
    await staff.page.route('**/v1/deals/*/move', refuse(status, code, headers), { times: 1 })
    await staff.card(name).focus()
    await staff.keys('Alt+ArrowRight')

    await expect
      .poll(() => staff.announced(), { timeout: 10_000 })
      .toBe(`${name} moved from Prospecting to Engaging.`)
    expect((await world.prm.deals.get(deal.id)).stage).toBe('engaging')
    expect(await moves()).toBe(1)
  },
)

test('a 429 that asks for a long pause puts the card back at once and says so', async () => {
  await staff.page.route('**/v1/deals/*/move', refuse(429, 'rate_limited', { 'retry-after': '40' }))
  await staff.card(name).focus()
  await staff.keys('Alt+ArrowRight')

  await staff.page.locator('[part=toast]', { hasText: `${name} stays` }).waitFor({ timeout: 10_000 })
  await expect.poll(() => staff.stageOf(name)).toBe('prospecting')
  expect(await moves()).toBe(0)
})

test('a session that ends while a card is dragged is renewed on drop, and the deal moves once', async () => {
  await staff.page.route('**/v1/deals/*/move', refuse(401, 'token_expired'), { times: 1 })
  let sessions = 0
  staff.page.on('request', (request) => void (request.url().includes('/session') && sessions++))

  await staff.dragTo(name, 'engaging')
  await staff.page.mouse.up()

  await expect
    .poll(() => staff.announced(), { timeout: 10_000 })
    .toBe(`${name} moved from Prospecting to Engaging.`)
  expect(sessions).toBe(1)
  expect(await moves()).toBe(1)
})

test('a session that cannot be renewed while a card is dragged puts the card back and says so', async () => {
  await staff.page.route('**/v1/deals/*/move', refuse(401, 'token_expired'))
  await staff.page.route('**/session*', (route) => route.fulfill({ status: 500, body: 'no' }))

  await staff.dragTo(name, 'engaging')
  await staff.page.mouse.up()

  await staff.page.locator('[part=toast]', { hasText: 'session' }).waitFor({ timeout: 15_000 })
  await expect.poll(() => staff.stageOf(name)).toBe('prospecting')
  expect(await moves()).toBe(0)
})

test('live changes come in while a card is dragged, and the drag goes on', async () => {
  await staff.dragTo(name, 'engaging')

  const late = `Late ${count} GmbH`
  await world.prm.deals.create({ name: 'x', accountName: late, partnerId: world.demo.partners[0]!.id })
  await partner.card(late).waitFor()
  expect(await staff.page.locator('.ghost').count()).toBe(1)
  expect(await staff.card(late).count()).toBe(0)
  await staff.page.mouse.up()

  await expect.poll(() => staff.stageOf(name)).toBe('engaging')
  await staff.card(late).waitFor()
  await expect.poll(() => moves()).toBe(1)
})

test('offline in the middle of a move: it is told, the card goes back, and the same move works later', async () => {
  const { page } = staff
  await staff.card(name).focus()
  await page.context().setOffline(true)
  await staff.keys('Alt+ArrowRight')

  await page.locator('[part=toast]', { hasText: 'no connection' }).waitFor({ timeout: 20_000 })
  await expect.poll(() => staff.stageOf(name)).toBe('prospecting')
  expect(await staff.card(name).evaluate((element) => element.matches(':focus'))).toBe(true)
  await page.context().setOffline(false)
  await staff.keys('Alt+ArrowRight')

  await expect.poll(() => staff.stageOf(name)).toBe('engaging')
  await expect.poll(() => moves()).toBe(1)
})

test('a finger that swipes scrolls and lifts nothing; one that rests lifts a card and drops it on a stage; a tap opens the deal', async () => {
  const partnerId = world.demo.partners[0]!.id
  const more = Array.from({ length: 9 }, (_, index) => ({
    name: 'x',
    accountName: `Stapel ${index}`,
    partnerId,
  }))
  await Promise.all(more.map((one) => world.prm.deals.create(one)))
  const hand = await BoardPage.open(browser, `${world.siteUrl}/staff`, {
    hasTouch: true,
    isMobile: true,
    viewport: { width: 1280, height: 800 },
  })
  const { page, complaints } = hand
  const finger = await hand.finger()
  const column = page.locator('[data-stage=prospecting] .scroller')
  const box = (await column.boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + 250]
  const scrolled = (): Promise<number> => column.evaluate(({ scrollTop }) => scrollTop)

  await finger.swipe(x, y, { y: -160 })
  await expect.poll(scrolled).toBeGreaterThan(60)
  // Longer than a press: a finger that has scrolled may rest.
  await page.waitForTimeout(400)
  expect(await page.locator('.ghost').count()).toBe(0)
  await finger.up()

  await hand.card(name).scrollIntoViewIfNeeded()
  const place = await scrolled()
  const from = (await hand.card(name).boundingBox())!
  const to = (await page.locator('[data-stage=engaging]').boundingBox())!
  await finger.down(from.x + 60, from.y + 20)
  await page.locator('.ghost').waitFor()
  await finger.move(from.x + 60, from.y - 40)
  await finger.move(to.x + to.width / 2, to.y + 150)
  await page.locator('[data-stage=engaging].target').waitFor()
  expect(await scrolled()).toBe(place)
  await finger.up()

  await expect.poll(() => hand.stageOf(name)).toBe('engaging')
  await expect.poll(() => moves()).toBe(1)
  expect(await page.locator('dialog').count()).toBe(0)
  await hand.card(name).tap()
  await page.locator('dialog h2', { hasText: name }).waitFor()
  expect(complaints).toEqual([])
})
