import { expect } from 'chai'
import { accessibilityFaults, clear, mount, nextEvent, until } from '../testing/page.ts'
import { problem } from '../testing/peer.ts'
import { field, formOf } from './lead-form.fixtures.ts'
import { LeadFormHarness } from './lead-form.harness.ts'
import type { PrmLeadForm } from './lead-form.ts'

const options = [
  { value: 'robots', label: 'Robots' },
  { value: 'other', label: 'Other' },
]
const definition = formOf(
  field('name', 'text', { required: true }),
  field('email', 'email', { required: true, label: 'Work email' }),
  field('interest', 'choice', { options }),
  field('which', 'text', { required: true, visibleWhen: { field: 'interest', equals: 'other' } }),
  field('consent', 'checkbox', { required: true }),
)

const MARKUP = `
  <prm-lead-form>
    <form method="post" action="https://api.test/plain">
      <label>Name <input name="name" autocomplete="name" /></label>
      <label for="own-mail">Mail</label>
      <input id="own-mail" name="email" aria-describedby="own-hint" />
      <small id="own-hint">No newsletter.</small>
      <p data-prm-error="email" hidden></p>
      <fieldset>
        <legend>Interest</legend>
        <label><input type="radio" name="interest" value="robots" /> Robots</label>
        <label><input type="radio" name="interest" value="other" /> Other</label>
      </fieldset>
      <label>Which? <input name="which" /></label>
      <label><input type="checkbox" name="consent" /> I agree.</label>
      <button>Send</button>
    </form>
  </prm-lead-form>`

interface Own {
  element: PrmLeadForm
  form: HTMLFormElement
  control(name: string): HTMLInputElement
  type(name: string, text: string): Promise<void>
  error(name: string): string
}

async function own(markup = MARKUP): Promise<Own> {
  const element = mount<PrmLeadForm>(markup)
  const form = element.querySelector('form')!
  await until(() => form.noValidate, 'our hands on the form')
  await new LeadFormHarness(element).whole()
  const control = (name: string): HTMLInputElement => form.querySelector(`[name="${name}"]`)!
  return {
    element,
    form,
    control,
    async type(name, text) {
      control(name).focus()
      control(name).value = text
      control(name).dispatchEvent(new Event('input', { bubbles: true }))
      await element.updateComplete
    },
    error: (name) => {
      const place = form.querySelector<HTMLElement>(`[data-prm-error="${name}"]`)
      return place?.hidden ? '' : (place?.textContent ?? '')
    },
  }
}

async function filled(): Promise<Own> {
  const page = await own()
  await page.type('name', 'Ada')
  await page.type('email', 'ada@example.com')
  page.control('consent').click()
  return page
}

const press = ({ form }: Own): void => form.querySelector('button')!.click()
const SUBMISSIONS = 'POST /v1/forms/lead/submissions'

suite("around a form of the page's own", () => {
  teardown(clear)

  test('nothing is drawn but what the page has; its own CSS reaches it', async () => {
    LeadFormHarness.peer(definition).install()
    const place = mount('<div style="color: rgb(1, 2, 3); text-transform: uppercase"></div>')
    const { element, form } = await own()
    place.append(element)
    await until(() => getComputedStyle(form).color === 'rgb(1, 2, 3)')

    expect(element.shadowRoot!.querySelector('form')).to.equal(null)
    expect(getComputedStyle(form).textTransform).to.equal('uppercase')
    expect(form.checkVisibility()).to.equal(true)
  })

  test('mistakes stand at their fields: in the place of the page, or behind the control', async () => {
    const peer = LeadFormHarness.peer(definition).install()
    const page = await own()

    press(page)
    await until(() => page.error('name'), 'the errors')

    expect(page.error('name')).to.equal('Fill this in.')
    expect(page.error('email')).to.equal('Fill this in.')
    expect(page.error('consent')).to.equal('Tick this to go on.')
    expect(document.activeElement).to.equal(page.control('name'))
    expect(page.control('email').getAttribute('aria-invalid')).to.equal('true')
    expect(page.control('email').getAttribute('aria-describedby')).to.equal('own-hint prm-error-email')
    expect(page.form.querySelectorAll('[data-prm-error="email"]')).to.have.length(1)
    expect(peer.to(SUBMISSIONS)).to.have.length(0)
    expect(await accessibilityFaults(page.element)).to.deep.equal([])
  })

  test('leaving a field checks it; mending it takes the error away', async () => {
    LeadFormHarness.peer(definition).install()
    const page = await own()

    await page.type('email', 'ada@')
    page.control('name').focus()
    await until(() => page.error('email'), 'the error')
    expect(page.error('email')).to.equal('Enter an email like name@company.com.')

    await page.type('email', 'ada@example.com')
    await until(() => !page.error('email'))
  })

  test('a condition shows and hides the label of its field, and decides whether it is sent', async () => {
    const peer = LeadFormHarness.peer(definition).install()
    const page = await filled()
    const label = page.control('which').closest('label')!
    expect(label.checkVisibility()).to.equal(false)

    page.form.querySelector<HTMLInputElement>('[value=other]')!.click()
    await until(() => label.checkVisibility(), 'the field')
    await page.type('which', 'Drones')
    press(page)
    await until(() => peer.to(SUBMISSIONS).length)

    expect(peer.to(SUBMISSIONS)[0]!.body).to.have.deep.property('values', {
      name: 'Ada',
      email: 'ada@example.com',
      interest: 'other',
      which: 'Drones',
      consent: true,
    })
  })

  test('sent with the events of our own form; then the message stands in its place, and another can be sent', async () => {
    LeadFormHarness.peer(definition).install()
    const page = await filled()
    const submitted = nextEvent('prm-lead-submitted')

    press(page)

    expect((await submitted).detail.id).to.equal('lead_1')
    const { shadowRoot } = page.element
    expect(shadowRoot!.querySelector('[part=success]')!.textContent).to.contain('Thank you. We have it.')
    expect(page.form.checkVisibility()).to.equal(false)
    shadowRoot!.querySelector<HTMLButtonElement>('[part=again]')!.click()
    await until(() => page.form.checkVisibility(), 'the form')
    expect(page.control('name').value).to.equal('')
  })

  test("a page that cancels prm-lead-submit keeps the form; the server's errors stand at their fields", async () => {
    const errors = [{ pointer: '/values/email', code: 'wrong_format', detail: 'Use your work address.' }]
    const peer = LeadFormHarness.peer(definition)
      .on(SUBMISSIONS, () => problem(422, 'validation_failed', { errors }))
      .install()
    const page = await filled()
    page.element.addEventListener('prm-lead-submit', (event) => event.preventDefault(), { once: true })

    press(page)
    await page.element.updateComplete
    expect(peer.to(SUBMISSIONS)).to.have.length(0)

    press(page)
    await until(() => page.error('email'), 'the error')
    expect(page.error('email')).to.equal('Use your work address.')
    expect(page.control('name').value).to.equal('Ada')
  })

  test('until our definition is here, and when it cannot be had, the form is on its own: it posts itself', async () => {
    LeadFormHarness.peer(definition)
      .on('GET /v1/forms/lead', () => problem(403, 'origin_not_allowed'))
      .install()
    const element = mount<PrmLeadForm>(MARKUP)
    const form = element.querySelector('form')!
    await nextEvent('prm-error')
    await element.updateComplete
    let ours = true
    // Last of all listeners; it stops the page from being left.
    const look = (event: Event): void => {
      ours = event.defaultPrevented
      event.preventDefault()
    }
    addEventListener('submit', look, { once: true })

    form.querySelector('button')!.click()

    expect(ours).to.equal(false)
    expect(form.checkVisibility()).to.equal(true)
    expect(element.shadowRoot!.querySelector('.trouble')?.checkVisibility() ?? false).to.equal(false)
  })

  test('a form that the page puts in later is looked after, too', async () => {
    LeadFormHarness.peer(definition).install()
    const element = mount<PrmLeadForm>('<prm-lead-form></prm-lead-form>')
    await until(() => element.shadowRoot?.querySelector('form'), 'our own form')

    element.innerHTML = '<form><input name="name" aria-label="Name"><button>Send</button></form>'

    await until(() => element.querySelector('form')!.noValidate, 'our hands on the form')
    expect(element.shadowRoot!.querySelector('form')).to.equal(null)
  })

  test('a draft comes back into it', async () => {
    LeadFormHarness.peer(definition).install()
    const first = await own()
    await first.type('name', 'Ada')
    first.form.querySelector<HTMLInputElement>('[value=other]')!.click()
    first.element.parentElement!.remove()

    const second = await own()

    await until(() => second.control('name').value === 'Ada', 'the draft')
    expect(second.form.querySelector<HTMLInputElement>('[value=other]')!.checked).to.equal(true)
  })
})
