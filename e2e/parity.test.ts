import { chatFields, everyKind, field } from '@openprm/bot/testing'
import type { Browser } from 'playwright-core'
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
