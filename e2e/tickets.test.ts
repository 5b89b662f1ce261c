import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { OpenPRM } from '@openprm/sdk'
import { launch } from './support/browser.ts'
import { hostPage } from './support/host-page.ts'
import { startPages, type Pages } from './support/pages.ts'

let pages: Pages
let browser: Browser

beforeAll(async () => {
  pages = await startPages()
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await pages.stop()
})

const giulia = {
  user: { email: 'giulia@alpine.example', name: 'Giulia Ferri' },
  partner: { externalId: 'alpine', name: 'Alpine Systems' },
}
const ines = { user: { email: 'ines@vendor.example', name: 'Inês Carvalho', role: 'support' as const } }

async function desk(path: string, who: typeof giulia | typeof ines, attributes = ''): Promise<Page> {
  const { page } = await hostPage(browser, pages, {
    path,
    body: `<main><prm-tickets eager ${attributes}></prm-tickets></main>`,
    fetchSession: () => pages.prm.embedTokens.create({ ...who, origin: pages.siteUrl }),
  })
  await page.locator('prm-tickets [part=list] h2').waitFor()
  return page
}

test('a partner raises a ticket and gets help: what is said inside stays inside, all else is seen live, and the help is rated', async () => {
  const { prm } = pages
  const form = {
    title: 'How can we help?',
    submitLabel: 'Ask',
    fields: [
      { name: 'subject', kind: 'text', label: 'What is it about?', required: true },
      { name: 'body', kind: 'textarea', label: 'Tell us more', required: true },
      { name: 'serial', kind: 'text', label: 'Serial number', required: true, pattern: '^NW-\\d+$' },
    ],
  }
  await prm.transport.request('PUT', '/v1/forms/ticket', { body: form })
  const [partner, staff] = [await desk('/support', giulia), await desk('/helpdesk', ines)]

  await partner.getByRole('button', { name: 'New ticket' }).click()
  await partner.getByLabel('What is it about?').fill('The arm stops')
  await partner.getByLabel('Tell us more').fill('At its third joint. **Error 47.**')
  await partner.getByLabel('Serial number').fill('4471')
  await partner.getByRole('button', { name: 'Ask' }).click()
  await partner.locator('[part=error]').waitFor()
  await partner.getByLabel('Serial number').fill('NW-4471')
  await partner.locator('[part=attach] input').setInputFiles({
    name: 'arm.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Third joint'),
  })
  await partner.getByRole('button', { name: 'Ask' }).click()
  await partner.locator('[part=message] strong', { hasText: 'Error 47.' }).waitFor()

  await staff.locator('[part=ticket]', { hasText: 'The arm stops' }).click()
  await staff.getByText('NW-4471').waitFor()
  await staff.locator('[part=file]', { hasText: 'arm.txt' }).waitFor()
  await staff.getByText('Internal note').click()
  await staff.getByLabel('Write a note for your own people').fill('Margin is thin, be quick.')
  await staff.getByRole('button', { name: 'Save note' }).click()
  await staff.locator('[part=note]', { hasText: 'Margin is thin' }).waitFor()
  await staff.locator('[part=audience]', { hasText: 'Answer' }).click()
  await staff.getByLabel('Write an answer').fill('Please send us the log.')
  await staff.getByRole('button', { name: 'Send', exact: true }).click()

  await partner.locator('[part=message]', { hasText: 'Please send us the log.' }).waitFor()
  expect(
    await partner.locator('prm-tickets').evaluate((element) => element.shadowRoot!.textContent),
  ).not.toContain('Margin')
  await partner.locator('[part=attach] input').setInputFiles({
    name: 'shift.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Error 47 at 02:14'),
  })
  await partner.getByRole('button', { name: 'Send', exact: true }).click()

  const [download] = await Promise.all([
    staff.waitForEvent('download'),
    staff.locator('[part=file]', { hasText: 'shift.txt' }).click(),
  ])
  expect(await readFile(await download.path(), 'utf8')).toBe('Error 47 at 02:14')

  await partner.getByRole('button', { name: 'Mark as solved' }).click()
  await partner.locator('[part=rating] .scores label').nth(4).click()
  await partner.locator('[part=rating]').getByRole('button', { name: 'Send' }).click()
  await staff.locator('[part=rating]', { hasText: '5 of 5' }).waitFor()

  const { data } = await prm.tickets.list()
  expect(data).toMatchObject([
    { status: 'resolved', values: { serial: 'NW-4471' }, rating: { score: 5 }, channel: 'widget' },
  ])
  expect((await prm.ticketMessages.list(data[0]!.id)).data).toHaveLength(3)
})

test('a deal that waits for a ticket says so on its card and in its panel, which leads into the ticket, and goes on when it is solved', async () => {
  const { prm } = pages
  const board = await hostPage(browser, pages, {
    path: '/board',
    body: '<main><prm-deal-board eager></prm-deal-board></main>',
    fetchSession: () => pages.prm.embedTokens.create({ ...giulia, origin: pages.siteUrl }),
  })
  const seller = new OpenPRM({
    fetchSession: () => prm.embedTokens.create(giulia),
    baseUrl: pages.apiUrl,
  })
  const { partnerId } = await seller.deals.create({
    name: 'Robots',
    accountName: 'Kaufgut',
    accountDomain: 'kaufgut.example',
  })
  const ticket = await prm.tickets.create({ subject: 'Load test report', body: 'Please.', partnerId })

  const staff = await desk('/helpdesk', ines)
  await staff.locator('[part=ticket]', { hasText: 'Load test report' }).click()
  await staff.getByRole('button', { name: 'Details' }).click()
  await staff.getByRole('combobox', { name: 'Deal' }).selectOption({ label: 'Kaufgut' })
  await staff.getByRole('button', { name: 'Let the deal wait' }).click()
  await staff.getByRole('button', { name: 'Let the deal go on' }).waitFor()

  const card = board.page.locator('[part=card]', { hasText: 'Kaufgut' })
  await card.getByText('Waits for a ticket').waitFor()
  await card.click()
  const panel = board.page.getByRole('dialog')
  await panel.getByText('Stopped by a ticket').waitFor()
  const link = panel.getByRole('link', { name: 'Load test report' })
  expect(await link.getAttribute('href')).toContain(`prm-ticket=${ticket.id}`)
  await panel.getByText('Stands still').first().waitFor()

  await staff.getByRole('button', { name: 'Mark as solved' }).click()
  await panel.getByText('Stopped by a ticket').waitFor({ state: 'detached' })
  expect(await panel.innerText()).toContain('left')
})

test('a person shows the bot who they are by a code of the page, which sees at once that it was taken', async () => {
  const page = await desk('/support', giulia, 'chat')
  await page.getByRole('button', { name: 'Answer from Slack or Teams' }).click()
  await page.getByRole('button', { name: 'Make a code' }).click()
  const chatCode = await page.locator('[part=code]').innerText()
  await page.getByText(`/partner link ${chatCode}`).waitFor()
  const user = await pages.prm.users.redeemChatCode({ chatCode: chatCode.toLowerCase() })
  expect(user.email).toBe('giulia@alpine.example')
  await page.getByText('Done. The bot knows you now').waitFor()
  expect(await page.locator('prm-tickets').evaluate((it) => it.shadowRoot!.textContent)).not.toContain(
    chatCode,
  )
})

test('the vendor writes a ticket down for somebody who has called, and they see it on their page', async () => {
  const partner = await desk('/support', giulia)
  const staff = await desk('/helpdesk', ines)
  await staff.getByRole('button', { name: 'New ticket' }).click()
  await staff.getByLabel('Partner', { exact: true }).fill('Alpine Systems')
  await staff.getByLabel('Who needs help').selectOption({ label: 'Giulia Ferri' })
  await staff.getByLabel('What is it about?').fill('Called about the gripper')
  await staff.getByLabel('What do they need?').fill('A spare one by Friday.')
  await staff.getByRole('button', { name: 'Raise ticket' }).click()
  await staff.locator('[part=message]', { hasText: 'A spare one by Friday.' }).waitFor()
  await partner.locator('[part=ticket]', { hasText: 'Called about the gripper' }).click()
  await partner.locator('[part=message]', { hasText: 'A spare one by Friday.' }).waitFor()
  const { data } = await pages.prm.tickets.list({ q: 'gripper' })
  expect(data).toMatchObject([{ requesterName: 'Giulia Ferri', channel: 'staff', status: 'open' }])
})

test('who wrote a message changes it and takes it back on one screen, and the other sees it; a tag is seen there at once', async () => {
  const ticket = await pages.prm.tickets.create({ subject: 'Wrong part', body: 'Which one was sent?' })
  await pages.prm.tickets.follow(ticket.id, {
    userId: (await pages.prm.users.list({ kind: 'staff' })).data[0]!.id,
  })
  const [one, other] = [await desk('/helpdesk', ines), await desk('/helpdesk', ines)]
  for (const page of [one, other]) await page.locator('[part=ticket]', { hasText: 'Wrong part' }).click()
  await one.getByLabel('Write an answer').fill('Part 47-A')
  await one.getByRole('button', { name: 'Send', exact: true }).click()
  const mine = one.locator('[part=message]', { hasText: 'Part 47-A' })
  const theirs = other.locator('[part=message]').last()
  await other.locator('[part=message]', { hasText: 'Part 47-A' }).waitFor()
  await mine.hover()
  await mine.getByRole('button', { name: 'Edit' }).click()
  await one.getByLabel('Your message').fill('Part 47-B')
  await one.getByLabel('Your message').press('Control+Enter')
  await theirs.getByText('Part 47-B').waitFor()
  await theirs.getByText('edited').waitFor()
  const changed = one.locator('[part=message]', { hasText: 'Part 47-B' })
  await changed.hover()
  await changed.getByRole('button', { name: 'Delete' }).click()
  await one.locator('[part=mending]').getByRole('button', { name: 'Delete' }).click()
  await theirs.getByText('Deleted').waitFor()
  await other.getByRole('button', { name: 'Details' }).click()
  await other.locator('[part=follower]', { hasText: 'You' }).waitFor()
  await other.getByLabel('New tag').fill('parts')
  await other.getByLabel('New tag').press('Enter')
  await one.getByText('#parts').waitFor()
  expect(await pages.prm.tickets.get(ticket.id)).toMatchObject({ tags: ['parts'] })
})
