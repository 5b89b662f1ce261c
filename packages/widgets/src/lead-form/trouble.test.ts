import { expect } from 'chai'
import { configure } from '../core/config.ts'
import { clear, nextEvent, until } from '../testing/page.ts'
import { problem } from '../testing/peer.ts'
import { short } from './lead-form.fixtures.ts'
import { LeadFormHarness } from './lead-form.harness.ts'

const FORM = 'GET /v1/forms/lead'

suite('a lead form that cannot be shown says so calmly', () => {
  const warnings: string[] = []
  const { warn } = console

  setup(() => {
    warnings.length = 0
    console.warn = (line: string) => warnings.push(line)
  })

  teardown(() => {
    console.warn = warn
    clear()
  })

  for (const [status, code, title] of [
    [401, 'unauthenticated', 'This key is not accepted'],
    [403, 'origin_not_allowed', 'This site is not allowed yet'],
    [404, 'not_found', 'This is not here'],
  ] as const) {
    test(`${status} ${code}: "${title}", with what to do, no button, and one line for the developer`, async () => {
      LeadFormHarness.peer(short)
        .on(FORM, () => problem(status, code))
        .install({ publishableKey: `prm_pk_${code}` })
      const error = nextEvent('prm-error')

      const form = await LeadFormHarness.mount()

      expect(form.find('.trouble .title')!.textContent).to.equal(title)
      expect(form.find('.trouble .title + p')!.textContent).to.not.equal('')
      expect(form.find('[part=retry]')).to.equal(null)
      expect((await error).detail.code).to.equal(code)
      expect(warnings.filter((line) => line.includes(code))).to.have.length(1)
    })
  }

  test('the origin to allow is named', async () => {
    LeadFormHarness.peer(short)
      .on(FORM, () => problem(403, 'origin_not_allowed'))
      .install()

    const form = await LeadFormHarness.mount()

    expect(form.find('.trouble')!.textContent).to.contain(location.origin)
  })

  test('without a network it waits, and shows the form as soon as the browser is online again', async () => {
    let online = false
    LeadFormHarness.peer(short)
      .on(FORM, () => {
        if (!online) throw new TypeError('Failed to fetch')
        return short
      })
      .install()
    const form = await LeadFormHarness.mount('<prm-lead-form></prm-lead-form>')
    expect(form.find('.trouble .title')!.textContent).to.equal('No connection')

    online = true
    dispatchEvent(new Event('online'))

    await until(() => form.find('form'), 'the form')
  }).timeout(8000)

  test('a server that asks for a long pause is not waited for in silence: it says when, and a person need not wait', async () => {
    let busy = true
    LeadFormHarness.peer(short)
      .on(FORM, () => (busy ? problem(429, 'rate_limited', {}, { 'retry-after': '40' }) : short))
      .install()

    const form = await LeadFormHarness.mount()

    expect(form.find('.trouble .title')!.textContent).to.equal('Too many people at once')
    expect(form.find('.trouble .title + p')!.textContent).to.equal('We try again in 40 seconds.')
    await until(() => form.spoken === 'Too many people at once. We try again in 40 seconds.', 'the words')
    busy = false
    expect(form.find('[part=retry]')!.textContent.trim()).to.equal('Try again now')
    form.find('[part=retry]')!.click()
    await until(() => form.find('form'), 'the form')
  })

  test('a page that configures late gets its form', async () => {
    const peer = LeadFormHarness.peer(short).install({ publishableKey: null })
    const mounted = LeadFormHarness.mount()

    configure({ publishableKey: 'prm_pk_late' })

    expect((await mounted).find('form')).to.not.equal(null)
    expect(peer.to(FORM)[0]!.headers.get('authorization')).to.equal('Bearer prm_pk_late')
  })

  test("a key on the element is stronger than the page's", async () => {
    const peer = LeadFormHarness.peer(short).install()

    await LeadFormHarness.mount(
      '<prm-lead-form publishable-key="prm_pk_own" api="https://other.test"></prm-lead-form>',
    )

    expect(peer.to(FORM)[0]!.headers.get('authorization')).to.equal('Bearer prm_pk_own')
  })

  test('a secret key is refused before it leaves the page', async () => {
    const peer = LeadFormHarness.peer(short).install({ publishableKey: 'prm_sk_oops' })

    const form = await LeadFormHarness.mount()

    expect(form.find('.trouble .title')!.textContent).to.equal('This key is not accepted')
    expect(peer.calls).to.have.length(0)
  })
})
