import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch } from './support/browser.ts'
import { hostPage } from './support/host-page.ts'
import { startPages, type Pages } from './support/pages.ts'

type Field = Awaited<ReturnType<Pages['prm']['forms']['get']>>['fields'][number]

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

/** Each calls `ran()` if anything takes it for more than text: by element, attribute, address, template or namespace. */
const vectors = [
  '<script>ran()</script>',
  '"><script>ran()</script>',
  "'><img src=x onerror=ran()>",
  '<img src=x onerror="ran()">',
  '<svg onload=ran()>',
  '<svg><animate onbegin=ran() attributeName=x dur=1s>',
  '<svg><script href="data:,ran()" />',
  '<math><mtext><table><mglyph><style><img src=x onerror=ran()>',
  '<body onload=ran()>',
  '<iframe srcdoc="<script>parent.ran()</script>">',
  '<iframe src="javascript:parent.ran()">',
  '<object data="javascript:ran()">',
  '<embed src="javascript:ran()">',
  '<a href="javascript:ran()" autofocus onfocus=ran() tabindex=1>x</a>',
  '<input onfocus=ran() autofocus>',
  '<details open ontoggle=ran()>',
  '<video><source onerror=ran()></video>',
  '<audio src=x onerror=ran()>',
  '<marquee onstart=ran()>',
  '<style>@keyframes x{}</style><b style="animation-name:x" onanimationstart=ran()>',
  '<template><img src=x onerror=ran()></template>',
  '<noscript><p title="</noscript><img src=x onerror=ran()>">',
  '<textarea></textarea><img src=x onerror=ran()>',
  '</textarea><img src=x onerror=ran()>',
  '</select><img src=x onerror=ran()>',
  '</style><img src=x onerror=ran()>',
  '--><img src=x onerror=ran()>',
  '<!--><img src=x onerror=ran()>',
  '<![CDATA[><img src=x onerror=ran()>]]>',
  '&lt;img src=x onerror=ran()&gt;',
  '&#60;img src=x onerror=ran()&#62;',
  '\\u003cimg src=x onerror=ran()\\u003e',
  '${ran()}',
  '{{ran()}}',
  '{{constructor.constructor("ran()")()}}',
  '<!--{{}}-->{{}}="{{}}',
  '`${ran()}`',
  '";ran();//',
  "');ran();//",
  'javascript:ran()',
  'data:text/html,<script>ran()</script>',
  '<form action="javascript:ran()"><button>x</button></form>',
  '<base href="javascript:/a/-ran()//">',
  '<meta http-equiv=refresh content="0;url=javascript:ran()">',
  '<link rel=stylesheet href="data:,*{x:expression(ran())}">',
  '<prm-lead-form onclick=ran()></prm-lead-form>',
  '\u202e<img src=x onerror=ran()>\u202c',
  '<x contenteditable onblur=ran()>x</x>',
]
const long = 'W'.repeat(180)

/** A field with what a test does not care about left as it is. */
const field = (name: string, kind: Field['kind'], more: Partial<Field> = {}): Field => ({
  help: null,
  placeholder: null,
  required: false,
  maxLength: null,
  min: null,
  max: null,
  pattern: null,
  options: [],
  autocomplete: null,
  width: 'full',
  visibleWhen: null,
  consent: false,
  name,
  kind,
  label: name,
  ...more,
})

test('vectors in every text of a form, and typed into every field: nothing runs, and nothing breaks out', async () => {
  const { key: _k, noun: _n, version: _v, updatedAt: _u, ...form } = await pages.prm.forms.get('lead')
  const at = (index: number): string => vectors[index % vectors.length]!
  const kinds = ['text', 'textarea', 'choice', 'multi_choice', 'checkbox', 'number'] as const
  const own = vectors.map((vector, index) =>
    field(`own${index}`, kinds[index % kinds.length]!, {
      label: vector,
      help: at(index + 1),
      placeholder: at(index + 2).slice(0, 140),
      options: [{ value: at(index + 3).slice(0, 100), label: at(index + 4) }],
    }),
  )
  await pages.prm.forms.put('lead', {
    ...form,
    title: vectors[0]!,
    description: vectors[1]!,
    submitLabel: '<b onclick=ran()>Send</b>',
    successMessage: vectors[2]! + long,
    fields: [...form.fields.slice(0, 2), field('wide', 'text', { label: long, help: long }), ...own],
  })
  const { page, complaints } = await hostPage(browser, pages, {
    body: '<prm-lead-form></prm-lead-form>',
    before: 'window.runs = 0; window.ran = () => window.runs++; window.alert = window.ran',
    options: { viewport: { width: 320, height: 800 } },
  })
  const fields = page.locator('[part="field"]')
  await fields.last().waitFor({ timeout: 15_000 })

  for (const [index, input] of (await page.locator('input[part="input"], textarea').all()).entries()) {
    await input.fill(at(index))
  }
  await page.locator('[part="submit"]').click()
  await page.locator('[part="error"]').first().waitFor()
  const found = await page.evaluate(() => {
    const root = document.querySelector('prm-lead-form')!.shadowRoot!
    const known = 'div,form,slot,h2,p,span,bdi,label,input,textarea,select,option,button'.split(',')
    const all = [...root.querySelectorAll('*')]
    return {
      strange: all.map(({ localName }) => localName).filter((name) => !known.includes(name)),
      handlers: all.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on'))),
      wide: all
        .filter((element) => element.getBoundingClientRect().right > 320)
        .map((one) => one.className || one.localName),
      width: document.documentElement.scrollWidth,
      runs: (window as unknown as { runs: number }).runs,
    }
  })

  expect(found).toEqual({ strange: [], handlers: [], wide: [], width: 320, runs: 0 })
  expect(complaints).toEqual([])
})

test('vectors in names and companies arrive on the staff board as text', async () => {
  const { key: _k, noun: _n, version: _v, updatedAt: _u, ...form } = await pages.prm.forms.get('lead')
  await pages.prm.forms.put('lead', {
    ...form,
    fields: [
      field('name', 'text', { required: true }),
      field('email', 'email', { required: true }),
      field('company', 'text'),
    ],
  })
  for (const [index, vector] of vectors.slice(0, 20).entries()) {
    const values = { name: vector, company: vectors[index + 1]!, email: `x${index}@vectors.example` }
    await pages.prm.leads.create({ values })
  }
  const { page } = await hostPage(browser, pages, {
    body: '<prm-deal-board></prm-deal-board>',
    before: 'window.runs = 0; window.ran = () => window.runs++',
    fetchSession: async () => {
      const { token, expiresAt } = await pages.prm.embedTokens.create({
        user: {
          externalId: 'mara',
          email: 'mara@northwind.example',
          name: vectors[3]!,
          role: 'channel_manager',
        },
        origin: pages.siteUrl,
      })
      return { token, expiresAt }
    },
  })
  await page.locator('[part="card"]').first().waitFor()
  await page.waitForTimeout(500)

  expect(await page.evaluate(() => (window as unknown as { runs: number }).runs)).toBe(0)
  const strange = await page.evaluate(
    () =>
      document.querySelector('prm-deal-board')!.shadowRoot!.querySelectorAll('img,script,iframe,object')
        .length,
  )
  expect(strange).toBe(0)
})
