import { sendKeys } from '@web/test-runner-commands'
import { expect } from 'chai'
import { clear, until } from '../testing/page.ts'
import { problem } from '../testing/peer.ts'
import { everyKind, field, formOf, short } from './lead-form.fixtures.ts'
import { LeadFormHarness } from './lead-form.harness.ts'

suite('the lead form says what is wrong, where it is wrong', () => {
  teardown(clear)

  test('sending an empty form marks what is required, and puts the person into the first of them', async () => {
    const peer = LeadFormHarness.peer(everyKind).install()
    const form = await LeadFormHarness.mount()

    await form.submit()

    expect(form.errorOf('name')).to.equal('Fill this in.')
    expect(form.errorOf('size')).to.equal('Choose one.')
    expect(form.errorOf('consent')).to.equal('Tick this to go on.')
    expect(form.errorOf('phone')).to.equal('')
    expect(form.focused).to.equal(form.control('name'))
    expect(form.summary).to.equal('4 things to check: Full name, Work email, Team size, and I agree.')
    expect(peer.to('POST /v1/forms/lead/submissions')).to.have.length(0)
  })

  test('the summary is spoken, and its entries lead to their fields', async () => {
    LeadFormHarness.peer(everyKind).install()
    const form = await LeadFormHarness.mount()
    await form.submit()

    await until(() => form.spoken.startsWith('4 things to check'), 'the announcement')
    form.all('.link')[2]!.click()

    expect(form.focused).to.equal(form.control('size'))
  })

  for (const [name, value, words] of [
    ['email', 'ada@', 'Enter an email like name@company.com.'],
    ['phone', 'call me', 'Enter a number like +44 20 7946 0958.'],
    ['site', 'not an address', 'Enter an address like https://company.com.'],
    ['domain', 'no dots', 'Enter a domain like company.com.'],
    ['seats', 'many', 'Enter a number.'],
    ['seats', '0', 'Enter 1 or more.'],
    ['seats', '1,000', 'Enter 500 or less.'],
    ['budget', 'a lot', 'Enter an amount.'],
    ['message', 'twenty-one characters', 'Take out 1 character.'],
  ] as const) {
    test(`leaving ${name} with "${value}" says: ${words}`, async () => {
      LeadFormHarness.peer(everyKind).install()
      const form = await LeadFormHarness.mount()

      await form.fill(name, value)
      expect(form.errorOf(name), 'while typing').to.equal('')
      await form.leave(name)

      expect(form.errorOf(name)).to.equal(words)
      expect(form.control(name).getAttribute('aria-invalid')).to.equal('true')
    })
  }

  test('a date that is left half entered keeps what was typed, and says so on sending', async () => {
    LeadFormHarness.peer(everyKind).install()
    const form = await LeadFormHarness.mount()
    const control = form.control('start') as HTMLInputElement
    control.focus()
    await sendKeys({ press: '3' })
    expect(control.validity.badInput).to.equal(true)

    await form.leave('start')
    expect(control.validity.badInput).to.equal(true)
    await form.submit()

    expect(form.errorOf('start')).to.equal('Enter a full date.')
  })

  test('an error goes as soon as the field is mended, without leaving it', async () => {
    LeadFormHarness.peer(everyKind).install()
    const form = await LeadFormHarness.mount()
    await form.fill('email', 'ada@')
    await form.leave('email')

    await form.fill('email', 'ada@example.com')

    expect(form.errorOf('email')).to.equal('')
    expect(form.control('email').getAttribute('aria-invalid')).to.equal('false')
  })

  test('what the server refuses stays told while the answer stays, and goes when it changes', async () => {
    const errors = [{ pointer: '/values/email', code: 'not_allowed', detail: 'Use your work address.' }]
    LeadFormHarness.peer(short)
      .on('POST /v1/forms/lead/submissions', () => problem(422, 'validation_failed', { errors }))
      .install()
    const form = await LeadFormHarness.mount()
    await form.fillShort()
    await form.submit()
    await until(() => form.errorOf('email') === 'Use your work address.', 'the error')

    await form.leave('email')
    await form.leave('name')
    expect(form.errorOf('email')).to.equal('Use your work address.')
    await form.fill('email', 'ada@lovelace.example')
    expect(form.errorOf('email')).to.equal('')
    await form.leave('email')

    expect(form.errorOf('email')).to.equal('')
  })

  test('passing through an empty required field says nothing yet', async () => {
    LeadFormHarness.peer(everyKind).install()
    const form = await LeadFormHarness.mount()

    await form.leave('name')
    await form.leave('consent')

    expect(form.all('[part=error]')).to.have.length(0)
  })

  test('an error takes the line that was kept for it: nothing moves', async () => {
    LeadFormHarness.peer(short).install()
    const form = await LeadFormHarness.mount()
    const before = form.element.offsetHeight

    await form.fill('email', 'ada@')
    await form.leave('email')

    expect(form.errorOf('email')).to.not.equal('')
    expect(form.element.offsetHeight).to.equal(before)
  })

  test('help stays known to assistive technology while an error is shown', async () => {
    LeadFormHarness.peer(everyKind).install()
    const form = await LeadFormHarness.mount()

    await form.fill('phone', 'x')
    await form.leave('phone')

    const note = form.find(`#${form.control('phone').getAttribute('aria-describedby')}`)!
    expect(note.textContent).to.contain('Enter a number like').and.to.contain('With country code.')
  })

  test('an address is completed, a domain is cut out of one', async () => {
    LeadFormHarness.peer(everyKind).install()
    const form = await LeadFormHarness.mount()

    await form.fill('site', 'company.com/about')
    await form.leave('site')
    await form.fill('domain', 'https://www.Company.com/about?x=1')
    await form.leave('domain')

    expect(form.control('site').value).to.equal('https://company.com/about')
    expect(form.control('domain').value).to.equal('company.com')
  })

  test('a pattern of the vendor is held', async () => {
    LeadFormHarness.peer(formOf(field('code', 'text', { pattern: '[A-Z]{3}' }))).install()
    const form = await LeadFormHarness.mount()

    await form.fill('code', 'abc')
    await form.leave('code')

    expect(form.errorOf('code')).to.equal('This does not look right yet.')
  })

  test("422: the server's sentence is shown at its field, and the person is there", async () => {
    const errors = [{ pointer: '/values/email', code: 'format', detail: 'Use your work address.' }]
    LeadFormHarness.peer(short)
      .on('POST /v1/forms/lead/submissions', () => problem(422, 'validation_failed', { errors }))
      .install()
    const form = await LeadFormHarness.mount()
    await form.fillShort()

    await form.submit()
    await until(() => form.errorOf('email'))

    expect(form.errorOf('email')).to.equal('Use your work address.')
    expect(form.focused).to.equal(form.control('email'))
    expect(form.summary).to.equal('One thing to check: Work email')
  })
})
