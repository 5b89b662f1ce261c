import { bare, chatFields, everyKind, everyValue, field, type Noun, nouns, soon } from '@openprm/bot/testing'
import { demoUsers } from '@openprm/example-partner-site'
import { type FormField, type Money, OpenPRM } from '@openprm/sdk'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

/** Names of the fields the page asks for, read from what a visitor's browser shows. */
async function pageFields(form: string): Promise<string[]> {
  const { page } = await open(browser, `${world.siteUrl}/`)
  await page.getByLabel('Your name').waitFor()
  await page.evaluate((key) => document.querySelector('prm-lead-form')?.setAttribute('form', key), form)
  await page.locator('prm-lead-form [name="last"]').waitFor()
  return page.evaluate(() => {
    const root = document.querySelector('prm-lead-form')?.shadowRoot
    const controls = [...(root?.querySelectorAll<HTMLInputElement>('input, select, textarea') ?? [])]
    const shown = controls.filter((control) => control.checkVisibility() && control.name !== 'website')
    // An amount has its currency beside it.
    return [...new Set(shown.map((control) => control.name.replace(/[.:].*$/, '')))].filter(Boolean)
  })
}

test.each(['lead', 'deal', 'ticket'] as const)(
  'one definition: page, Slack, Teams and SDK ask for the same fields of a %s, one of every kind',
  async (key) => {
    const { key: _k, noun: _n, version: _v, updatedAt: _u, ...form } = await world.prm.forms.get(key)
    const own = everyKind.fields
      .filter(({ visibleWhen }) => visibleWhen === null)
      .map((one) => ({ ...one, name: `own_${one.name}` }))
    const last = field('last', 'text')
    await world.prm.forms.put(key, { ...form, fields: [...form.fields, ...own, last] })

    const definition = await world.prm.forms.get(key)
    const kinds = new Set(definition.fields.map(({ kind }) => kind))
    expect([...new Set(everyKind.fields.map(({ kind }) => kind))].filter((kind) => !kinds.has(kind))).toEqual(
      [],
    )
    // A question under a condition is asked once the condition is met, on every surface.
    const asked = definition.fields.filter(({ visibleWhen }) => visibleWhen === null).map(({ name }) => name)
    const chat = chatFields(definition)
    expect((await pageFields(key)).toSorted()).toEqual(asked.toSorted())
    expect(chat.slack.filter((name) => asked.includes(name)).toSorted()).toEqual(asked.toSorted())
    expect(chat.teams.filter((name) => asked.includes(name)).toSorted()).toEqual(asked.toSorted())
  },
)

/** Answers every question as a person does, from the top: an answer brings up the next question. */
async function fillIn(
  page: Page,
  fields: readonly FormField[],
  values: Record<string, unknown>,
): Promise<void> {
  for (const { name, kind } of fields) {
    const value = values[name]
    const control = page.locator(`prm-lead-form [name="${name}"]`)
    if (kind === 'checkbox') await control.setChecked(value === true)
    else if (kind === 'multi_choice')
      for (const one of value as string[])
        await page.locator(`prm-lead-form [name="${name}"][value="${one}"]`).check()
    else if (kind === 'choice' || kind === 'country') await control.selectOption(String(value))
    else if (kind === 'money') await control.fill(String((value as Money).amount / 100))
    else await control.fill(String(value))
  }
}

/** Where a signed-in partner finds each form. */
const ways = {
  async lead(page: Page) {
    await page.goto(`${world.siteUrl}/support`)
    await page.locator('prm-tickets [part=list] h2').waitFor()
    await page.evaluate(() => {
      const form = document.createElement('prm-lead-form')
      form.setAttribute('form', 'lead')
      document.querySelector('main')?.append(form)
    })
  },
  async deal(page: Page) {
    await page.goto(`${world.siteUrl}/partner`)
    await page.locator('prm-deal-board [part=register-button]').click()
  },
  async ticket(page: Page) {
    await page.goto(`${world.siteUrl}/support`)
    await page.locator('prm-tickets [part=raise]').click()
  },
}

test.each<[Noun, (way: string) => Promise<object | undefined>]>([
  ['lead', async (way) => (await world.prm.leads.list()).data.find(({ email }) => email?.includes(way))],
  [
    'deal',
    async (way) => (await world.prm.deals.list()).data.find((one) => one.accountDomain?.includes(way)),
  ],
  ['ticket', async (way) => (await world.prm.tickets.list()).data.find((one) => one.subject.endsWith(way))],
])(
  'a %s with a field of every kind is the same record, byte for byte, by widget and SDK',
  async (noun, find) => {
    const { fields, values } = nouns[noun]
    const own = everyKind.fields.filter(({ name }) => !fields.some((one) => one.name === name))
    const form = await world.prm.forms.put(noun, { title: everyKind.title, fields: [...fields, ...own] })
    const { currency } = await world.prm.vendor.get()
    const all = (way: string) => ({ ...everyValue, budget: { amount: 123450, currency }, ...values(way) })

    const { page, complaints } = await open(browser, world.siteUrl)
    await ways[noun](page)
    await page.locator('prm-lead-form [name="consent"]').waitFor()
    await fillIn(page, form.fields, all('widget'))
    await page.locator('prm-lead-form [part=submit]').click()
    const stored = await soon(() => find('widget'), `the ${noun} of the widget`)

    const { user } = demoUsers(world.demo).partner
    const fetchSession = () => world.prm.embedTokens.create({ user })
    const seller = new OpenPRM({ fetchSession, baseUrl: world.apiUrl })
    const pageUrl = page.url().split('?', 1)[0]!
    await seller.forms.submit(noun, { values: all('sdk'), source: { pageUrl, utm: {} } })
    const bySdk = await soon(() => find('sdk'), `the ${noun} of the SDK`)
    expect(bare(stored, 'widget')).toBe(bare(bySdk, 'sdk'))
    expect(bare(stored, 'widget')).toContain('They move house.')
    expect(complaints).toEqual([])
    await page.context().close()
  },
)
