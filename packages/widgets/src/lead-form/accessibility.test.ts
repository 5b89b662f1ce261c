import { setViewport } from '@web/test-runner-commands'
import { expect } from 'chai'
import { faultsEverywhere } from '../testing/everywhere.ts'
import { emulateMedia } from '../testing/media.ts'
import { accessibilityFaults, clear, mount, until } from '../testing/page.ts'
import { problem } from '../testing/peer.ts'
import { everyKind, short } from './lead-form.fixtures.ts'
import { LeadFormHarness } from './lead-form.harness.ts'

const FORM = '<prm-lead-form></prm-lead-form>'

/** Brings the form into each of its states. */
const states: Record<string, (markup: string) => Promise<LeadFormHarness>> = {
  async asking(markup) {
    LeadFormHarness.peer(everyKind).install()
    return LeadFormHarness.mount(markup)
  },
  async 'with errors'(markup) {
    LeadFormHarness.peer(everyKind).install()
    const form = await LeadFormHarness.mount(markup)
    await form.submit()
    return form
  },
  async sent(markup) {
    LeadFormHarness.peer(short).install()
    const form = await LeadFormHarness.mount(markup)
    await form.fillShort()
    await form.submit()
    await form.sent()
    return form
  },
  async 'waiting to send again'(markup) {
    LeadFormHarness.peer(short)
      .on('POST /v1/forms/lead/submissions', () => problem(500, 'internal_error'))
      .install()
    const form = await LeadFormHarness.mount(markup)
    await form.fillShort()
    await form.submit()
    await until(() => form.summary)
    return form
  },
  async 'in trouble'(markup) {
    LeadFormHarness.peer(short)
      .on('GET /v1/forms/lead', () => problem(403, 'origin_not_allowed'))
      .install()
    return LeadFormHarness.mount(markup)
  },
}

suite('the lead form is accessible (axe finds nothing)', () => {
  teardown(async () => {
    clear()
    await emulateMedia({ colorScheme: 'light' })
    await setViewport({ width: 800, height: 600 })
  })

  for (const [state, bring] of Object.entries(states)) {
    test(`${state}, in light, dark and forced colours, in six languages`, async () => {
      expect(await faultsEverywhere(() => bring(FORM))).to.deep.equal([])
    }).timeout(20_000)
  }

  test('dark is dark', async () => {
    await emulateMedia({ colorScheme: 'dark' })
    const { element } = await states['asking']!(
      '<prm-lead-form style="color-scheme: light dark"></prm-lead-form>',
    )
    const root = element.renderRoot.querySelector('[part=root]')!
    expect(getComputedStyle(root).backgroundColor).to.equal('rgb(22, 24, 29)')
  })

  test('at 320 px nothing is cut off or scrolls sideways', async () => {
    await setViewport({ width: 320, height: 600 })

    const form = await states['with errors']!(FORM)

    expect(document.documentElement.scrollWidth).to.be.at.most(320)
    for (const control of form.all('.control, .button, .summary')) {
      expect(control.getBoundingClientRect().right).to.be.at.most(form.element.getBoundingClientRect().right)
    }
  })

  test('every accent a vendor may choose keeps the button readable', async () => {
    LeadFormHarness.peer(short).install()
    for (const accent of ['#ffd400', '#0b1f4d', '#e11d48', '#22c55e', '#777']) {
      const element = mount(`<prm-lead-form style="--prm-color-accent: ${accent}"></prm-lead-form>`)
      await until(() => element.shadowRoot?.querySelector('form'))
      expect(await accessibilityFaults(element), accent).to.deep.equal([])
      clear()
    }
  })

  test('with forced colours, controls and the button keep an outline', async () => {
    await emulateMedia({ forcedColors: 'active' })

    const form = await states['asking']!(FORM)

    for (const part of form.all('.control, .button')) {
      const { borderStyle, borderWidth } = getComputedStyle(part)
      expect(`${borderStyle} ${borderWidth}`).to.equal('solid 1px')
    }
  })

  test('with reduced motion nothing moves by itself', async () => {
    await emulateMedia({ reducedMotion: 'reduce' })
    LeadFormHarness.peer(short)
      .on('GET /v1/forms/lead', () => new Promise(() => {}))
      .install()

    const element = mount(FORM)
    const bone = await until(() => element.shadowRoot?.querySelector('.bone'))

    expect(getComputedStyle(bone).animationName).to.equal('none')
    await emulateMedia({ reducedMotion: 'no-preference' })
  })
})
