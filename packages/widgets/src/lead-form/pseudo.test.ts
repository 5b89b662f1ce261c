import { setViewport } from '@web/test-runner-commands'
import { expect } from 'chai'
import { elementMessages } from '../core/element.messages.ts'
import type { Form } from '../core/wire.ts'
import { clear, mount, until } from '../testing/page.ts'
import { problem } from '../testing/peer.ts'
import { fromData, pseudo, untranslated } from '../testing/pseudo.ts'
import { everyKind, short } from './lead-form.fixtures.ts'
import { LeadFormHarness } from './lead-form.harness.ts'
import { leadFormMessages } from './lead-form.messages.ts'

/** The vendor's own words, marked, so that they are not taken for ours. */
function markedForm(form: Form): Form {
  const mark = <T>(text: T): T => (typeof text === 'string' ? (fromData(text) as T) : text)
  const fields = form.fields.map((field) => ({
    ...field,
    label: mark(field.label),
    help: mark(field.help),
    placeholder: mark(field.placeholder),
    options: field.options.map(({ value, label }) => ({ value, label: mark(label) })),
  }))
  const { title, description, submitLabel, successMessage } = form
  return {
    ...form,
    fields,
    title: mark(title),
    description: mark(description),
    submitLabel: mark(submitLabel),
    successMessage: mark(successMessage),
  }
}

const SUBMISSIONS = 'POST /v1/forms/lead/submissions'
const every = markedForm(everyKind)
const brief = markedForm(short)

async function refused(status: number, code: string): Promise<LeadFormHarness> {
  LeadFormHarness.peer(brief)
    .on(SUBMISSIONS, () => problem(status, code, { detail: fromData(code) }))
    .install()
  const form = await LeadFormHarness.mount()
  await form.fillShort()
  await form.submit()
  await until(() => form.summary)
  return form
}

const states: Record<string, () => Promise<LeadFormHarness>> = {
  async asking() {
    LeadFormHarness.peer(every).install()
    return LeadFormHarness.mount()
  },
  async 'with every error'() {
    LeadFormHarness.peer(every).install()
    const form = await LeadFormHarness.mount()
    const wrong = {
      email: 'a',
      phone: 'x',
      site: 'x y',
      domain: 'x',
      seats: '0',
      budget: 'x',
      message: 'x'.repeat(30),
    }
    for (const [name, text] of Object.entries(wrong)) await form.fill(name, text)
    await form.submit()
    await until(() => form.spoken)
    return form
  },
  async loading() {
    LeadFormHarness.peer(every)
      .on('GET /v1/forms/lead', () => new Promise(() => {}))
      .install()
    return new LeadFormHarness(mount('<prm-lead-form></prm-lead-form>'))
  },
  async sending() {
    LeadFormHarness.peer(brief)
      .on(SUBMISSIONS, () => new Promise(() => {}))
      .install()
    const form = await LeadFormHarness.mount()
    await form.fillShort()
    await form.submit()
    await until(() => form.spoken)
    return form
  },
  async sent() {
    LeadFormHarness.peer(brief).install()
    const form = await LeadFormHarness.mount()
    await form.fillShort()
    await form.submit()
    await form.sent()
    await until(() => form.spoken)
    return form
  },
  'refused by the server': () => refused(409, 'conflict'),
}

for (const code of ['unauthenticated', 'origin_not_allowed', 'not_found', 'forbidden', 'missing_scope']) {
  states[`in trouble: ${code}`] = async () => {
    LeadFormHarness.peer(brief)
      .on('GET /v1/forms/lead', () => problem(403, code))
      .install({ publishableKey: `prm_pk_${code}` })
    return LeadFormHarness.mount()
  }
}

suite('every text of the lead form can be translated (pseudo-locale)', () => {
  let restore: () => void
  const { warn } = console

  setup(() => {
    restore = pseudo(elementMessages, leadFormMessages)
    console.warn = () => {}
  })

  teardown(async () => {
    restore()
    console.warn = warn
    clear()
    await setViewport({ width: 800, height: 600 })
  })

  for (const [state, bring] of Object.entries(states)) {
    test(`${state}: no text of its own, and none too long for 320 px`, async () => {
      await setViewport({ width: 320, height: 600 })

      const { element } = await bring()

      expect(untranslated(element)).to.deep.equal([])
      expect(document.documentElement.scrollWidth).to.be.at.most(320)
    })
  }
})
