import assert from 'node:assert/strict'
import { leadValues } from '@openprm/api/testing'
import type { Pages } from '../support/pages.ts'
import type { Engine, Point } from './engine.ts'
import type { StrictSite } from './strict-site.ts'

/** What the walk does in the page, put there once after each start. */
interface Hands {
  /** The first element that is seen and has the text, through shadow roots. */
  find(selector: string, text?: string): HTMLElement | undefined
  /** Types as a person does, for whoever listens. */
  enter(selector: string, value: string): void
}

function putHands(): void {
  const roots = (root: ParentNode): ParentNode[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
  ]
  const hands: Hands = {
    find: (selector, text = '') =>
      roots(document)
        .flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
        .find((element) => element.checkVisibility() && element.textContent.includes(text)),
    enter(selector, value) {
      const field = hands.find(selector) as HTMLInputElement
      field.focus()
      if (field.type === 'checkbox') field.click()
      else field.value = value
      for (const type of ['input', 'change'])
        field.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
      field.blur()
    },
  }
  ;(window as unknown as { hands: Hands }).hands = hands
}

/** One engine on the strict site. */
class Walker {
  readonly #engine: Engine
  readonly #site: StrictSite
  constructor(engine: Engine, site: StrictSite) {
    this.#engine = engine
    this.#site = site
  }

  async go(body: string, query: Record<string, string> = {}): Promise<void> {
    await this.#engine.go(`${this.#site.url}/?${new URLSearchParams({ body, ...query }).toString()}`)
    await this.#engine.run(putHands)
  }

  sees(selector: string, text = ''): Promise<boolean> {
    return this.#engine.run(
      (selector, text) => Boolean((window as unknown as { hands: Hands }).hands.find(selector, text)),
      selector,
      text,
    )
  }

  async until(selector: string, text = '', there = true): Promise<void> {
    for (const end = Date.now() + 20_000; (await this.sees(selector, text)) !== there;) {
      assert(Date.now() < end, `${this.#engine.name}: ${there ? 'no' : 'still'} ${selector} "${text}"`)
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
  }

  async #with(act: 'click' | 'focus', selector: string, text: string): Promise<void> {
    await this.until(selector, text)
    await this.#engine.run(
      (act, selector, text) => (window as unknown as { hands: Hands }).hands.find(selector, text)![act](),
      act,
      selector,
      text,
    )
  }

  click = (selector: string, text = ''): Promise<void> => this.#with('click', selector, text)
  focus = (selector: string, text = ''): Promise<void> => this.#with('focus', selector, text)

  async enter(fields: Record<string, string>): Promise<void> {
    for (const [selector, value] of Object.entries(fields)) {
      await this.until(selector)
      await this.#engine.run(
        (selector, value) => (window as unknown as { hands: Hands }).hands.enter(selector, value),
        selector,
        value,
      )
    }
  }

  middle(selector: string, text = ''): Promise<Point> {
    return this.#engine.run(
      (selector, text) => {
        const { left, top, width, height } = (window as unknown as { hands: Hands }).hands
          .find(selector, text)!
          .getBoundingClientRect()
        return { x: left + width / 2, y: top + Math.min(height / 2, 120) }
      },
      selector,
      text,
    )
  }

  keys(...keys: string[]): Promise<void> {
    return this.#engine.keys(...keys)
  }

  size(width: number, height: number): Promise<void> {
    return this.#engine.size(width, height)
  }

  async drag(card: string, to: string): Promise<void> {
    await this.until('.card', card)
    await this.#engine.drag(await this.middle('.card', card), await this.middle(to))
  }
}

const FORM = '<prm-lead-form form="lead"></prm-lead-form>'
const BOARD = '<prm-deal-board></prm-deal-board>'

/** Deals and leads to walk through, and a form by which a partner registers. */
export async function furnish({ prm }: Pages): Promise<void> {
  const { id: partnerId } = await prm.partners.create({
    name: 'Alpine Systems',
    externalId: 'alpine',
    status: 'active',
  })
  for (const accountName of ['Key', 'Menu', 'Mouse', 'Panel', 'Asked'])
    await prm.deals.create({ name: 'Robots', accountName, partnerId })
  for (const accountName of ['First', 'Second']) {
    const accountDomain = `${accountName.toLowerCase()}.example`
    const { id } = await prm.deals.create({
      name: 'Robots',
      accountName,
      accountDomain,
      partnerId,
      draft: true,
    })
    await prm.deals.submit(id)
  }
  await prm.leads.create({ values: { ...leadValues, name: 'Ada Brandt', email: 'ada@kaufgut.example' } })
  const none = {
    help: null,
    placeholder: null,
    maxLength: null,
    min: null,
    max: null,
    pattern: null,
  } as const
  const more = { options: [], autocomplete: null, consent: false, visibleWhen: null }
  const field = { ...none, ...more, width: 'full', required: true } as const
  await prm.forms.put('deal', {
    noun: 'deal',
    title: 'Register a deal',
    fields: [
      { ...field, name: 'accountDomain', kind: 'domain', label: 'Domain' },
      { ...field, name: 'accountName', kind: 'text', label: 'Company' },
      { ...field, name: 'amount', kind: 'money', label: 'Amount' },
    ],
  })
}

/** Everything the form and the board can look like, one after the other. @returns the names of the states that were seen */
export async function walk(engine: Engine, site: StrictSite): Promise<string[]> {
  const page = new Walker(engine, site)
  const seen: string[] = []
  const state = async (name: string, act: () => Promise<unknown>): Promise<void> => {
    await act()
    seen.push(name)
  }
  await page.size(1280, 900)

  await state('form: empty', async () => {
    await page.go(FORM)
    await page.until('[part=submit]')
  })
  await state('form: with errors', async () => {
    await page.click('[part=submit]')
    await page.until('[part=error]')
  })
  await state('form: sent', async () => {
    await page.enter({
      '[name=name]': 'Nina Vogt',
      '[name=email]': `nina-${engine.name.replaceAll(/\W+/g, '-').toLowerCase()}@lagerhaus.example`,
      '[name=company]': 'Lagerhaus Nord',
      '[name=country]': 'DE',
      '[name=interest]': 'picking',
      '[name=consent]': 'on',
    })
    await page.click('[part=submit]')
    await page.until('[part=success]')
  })
  await state('form: a key that is wrong', async () => {
    await page.go(FORM, { key: 'prm_pk_wrong' })
    await page.until('[part=trouble]')
  })
  for (const [lang, scheme] of [
    ['de', 'dark'],
    ['ar', 'light'],
  ] as const)
    await state(`form: ${lang}, ${scheme}`, async () => {
      await page.go(FORM, { lang, scheme })
      await page.until('[part=submit]')
    })

  await state('board: loaded', async () => {
    await page.go(BOARD, { as: 'staff' })
    await page.until('[part=tools]')
    await page.until('.card', 'Key')
  })
  await state('board: moved by key', async () => {
    await page.focus('.card', 'Key')
    await page.keys('Alt+ArrowRight')
    await page.until('[data-stage]:nth-of-type(3) .card', 'Key')
  })
  await state('board: moved by menu', async () => {
    await page.focus('.card', 'Menu')
    await page.keys('m')
    await page.until('[part=menu]')
    await page.keys('ArrowDown', 'Enter')
    await page.until('[data-stage]:nth-of-type(3) .card', 'Menu')
  })
  await state('board: moved by mouse', async () => {
    await page.drag('Mouse', '[data-stage]:nth-of-type(3)')
    await page.until('[data-stage]:nth-of-type(3) .card', 'Mouse')
  })
  await state('board: a deal, edited and commented', async () => {
    await page.click('.card', 'Panel')
    await page.until('.entry')
    await page.click('[part=edit-button]')
    await page.enter({ '.edit [name=amount]': '4500' })
    await page.click('[part=save]')
    await page.until('dd', '4,500')
    await page.enter({ '.composer textarea': 'Survey on Thursday' })
    await page.click('[part=send]')
    await page.until('.entry.comment', 'Survey')
    await page.keys('Escape')
    await page.until('dialog', '', false)
  })
  await state('board: a lead, and whom to offer it to', async () => {
    await page.click('.card', 'Ada Brandt')
    await page.click('[data-command=offer]')
    await page.until('.whom .choice', 'Alpine')
    await page.keys('Escape', 'Escape')
    await page.until('dialog', '', false)
  })
  await state('board: filtered', async () => {
    await page.click('[part=filter-button]')
    await page.enter({ '[name=amountMin]': '100' })
    await page.until('.count', '1')
    await page.click('[part=filter] .button', 'Clear')
    await page.click('[part=filter] .button', 'Done')
  })
  await state('board: reviewed in two keys', async () => {
    await page.click('[part=review-button]')
    await page.until('.go')
    await page.keys('a', 'Enter')
    await page.until('.state', '1 waits')
    await page.keys('r')
    await page.until('.choice')
    await page.keys('Escape', 'Escape')
    await page.until('dialog', '', false)
  })
  await state('board: narrow, Arabic, dark', async () => {
    await page.size(480, 800)
    await page.go(BOARD, { as: 'staff', lang: 'ar', scheme: 'dark' })
    await page.until('.card')
    await page.until('[part=stage-select]')
    await page.size(1280, 900)
  })
  await state('board: a partner registers a deal', async () => {
    const domain = `${engine.name.split(' ')[0]!.toLowerCase()}.example`
    await page.go(BOARD, { as: 'partner' })
    await page.click('[part=register-button]')
    await page.enter({ '[name=accountDomain]': domain })
    await page.until('[part=check]', 'is free')
    await page.enter({ '[name=accountName]': 'Nuevo', '[name=amount]': '45000' })
    await page.click('dialog prm-lead-form [part=submit], [part=submit]')
    await page.until('h2', 'Sent: Nuevo')
    await page.click('[part=open-deal]')
    await page.until('[part=clock]', 'left')
  })
  return seen
}
