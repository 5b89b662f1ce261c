import { chatFields } from '@openprm/bot/testing'
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
async function pageFields(): Promise<string[]> {
  const { page } = await open(browser, `${world.siteUrl}/`)
  await page.getByLabel('Your name').waitFor()
  return page.evaluate(() => {
    const root = document.querySelector('prm-lead-form')?.shadowRoot
    const controls = [...(root?.querySelectorAll<HTMLInputElement>('input, select, textarea') ?? [])]
    const shown = controls.filter((control) => control.checkVisibility() && control.name !== 'website')
    return [...new Set(shown.map((control) => control.name))]
  })
}

test('one definition: page, Slack and Teams ask for the same fields, a vendor’s own included', async () => {
  const { key: _k, noun: _n, version: _v, updatedAt: _u, ...form } = await world.prm.forms.get('lead')
  const own = { ...form.fields[0]!, name: 'warehouseSize', label: 'Warehouse size', required: false }
  await world.prm.forms.put('lead', { ...form, fields: [...form.fields, own] })

  const definition = await world.prm.forms.get('lead')
  // A question under a condition is asked once the condition is met, on every surface.
  const asked = definition.fields.filter((field) => field.visibleWhen === null).map((field) => field.name)
  const chat = chatFields(definition)
  expect(asked).toContain('warehouseSize')
  expect((await pageFields()).toSorted()).toEqual(asked.toSorted())
  expect(chat.slack.toSorted()).toEqual(asked.toSorted())
  expect(chat.teams.filter((name) => asked.includes(name)).toSorted()).toEqual(asked.toSorted())
})
