import { expect } from 'chai'
import { clear, mount, until } from '../testing/page.ts'
import { problem, type Peer } from '../testing/peer.ts'
import { everyKind, field, formOf, short } from './lead-form.fixtures.ts'
import { LeadFormHarness, inMinutes } from './lead-form.harness.ts'

const SUBMISSIONS = 'POST /v1/forms/lead/submissions'
const received = { kind: 'lead', id: 'lead_1', createdAt: inMinutes(0) }

/** Takes the element off and puts a new one on, as a reload does; what the tab keeps is kept. */
async function reload(form: LeadFormHarness): Promise<LeadFormHarness> {
  form.element.parentElement!.remove()
  const again = await LeadFormHarness.mount()
  await again.element.updateComplete
  return again
}

const keysOf = (peer: Peer): Array<string | null> =>
  peer.to(SUBMISSIONS).map(({ headers }) => headers.get('idempotency-key'))

suite('the lead form loses nothing', () => {
  teardown(() => {
    clear()
    history.replaceState(null, '', location.pathname + location.search)
  })

  test('what was entered is there after a reload, in every kind of control', async () => {
    LeadFormHarness.peer(everyKind).install()
    const form = await LeadFormHarness.mount()
    const entries = { name: 'Ada', start: '2026-12-31', size: 'l', country: 'GB', message: 'Two\nlines' }
    for (const [name, value] of Object.entries(entries)) await form.fill(name, value)
    form.all('[name=topics]')[1]!.click()
    await form.fill('consent', true)

    const again = await reload(form)

    for (const [name, value] of Object.entries(entries)) expect(again.control(name).value).to.equal(value)
    const ticks = again.all('[type=checkbox]').map((box) => (box as HTMLInputElement).checked)
    expect(ticks).to.deep.equal([false, true, true])
  })

  test('an answer that only another answer asks for is there again, too', async () => {
    const options = [{ value: 'other', label: 'Other' }]
    const definition = formOf(
      field('kind', 'choice', { options }),
      field('which', 'text', { visibleWhen: { field: 'kind', equals: 'other' } }),
    )
    LeadFormHarness.peer(definition).install()
    const form = await LeadFormHarness.mount()
    await form.fill('kind', 'other')
    await form.fill('which', 'This one')

    const again = await reload(form)

    expect(again.isShown('which')).to.equal(true)
    expect(again.control('which').value).to.equal('This one')
  })

  test('sent before the reload, but the answer was lost: sent again it is the same attempt', async () => {
    const peer = LeadFormHarness.peer(short)
      .on(SUBMISSIONS, () => new Promise(() => {}))
      .install()
    const form = await LeadFormHarness.mount()
    await form.fillShort()
    await form.submit()
    await until(() => peer.to(SUBMISSIONS).length)

    peer.on(SUBMISSIONS, () => received)
    const again = await reload(form)
    await again.submit()
    await again.sent()

    expect(keysOf(peer)[1]).to.equal(keysOf(peer)[0])
    expect(peer.to(SUBMISSIONS)[1]!.body).to.deep.include({
      values: { name: 'Ada Lovelace', email: 'ada@example.com' },
    })
  })

  test('what is typed and pressed before the code for it is here: kept beside the draft, and sent', async () => {
    const peer = LeadFormHarness.peer(short).install()
    const before = await LeadFormHarness.mount()
    await before.fillShort()
    before.element.parentElement!.remove()

    const form = new LeadFormHarness(mount('<prm-lead-form></prm-lead-form>'))
    await new Promise((resolve) => {
      const watch = new MutationObserver(() => form.find('form') && resolve(watch.disconnect()))
      watch.observe(form.element.shadowRoot!, { childList: true, subtree: true })
    })
    expect(form.element.filling).to.equal(undefined)
    await form.fill('name', 'Grace Hopper')
    form.find('[part=submit]')!.click()
    await form.sent()

    expect(peer.to(SUBMISSIONS)).to.have.length(1)
    expect(peer.to(SUBMISSIONS)[0]!.body).to.deep.include({
      values: { name: 'Grace Hopper', email: 'ada@example.com' },
    })
  })

  test('after sending nothing of it is kept in the browser', async () => {
    LeadFormHarness.peer(short).install()
    const form = await LeadFormHarness.mount()
    await form.fillShort()
    await form.submit()
    await form.sent()

    expect(sessionStorage).to.have.length(0)
    expect((await reload(form)).control('name').value).to.equal('')
  })

  test('a page that may not store works all the same', async () => {
    const { setItem } = Storage.prototype
    Storage.prototype.setItem = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    LeadFormHarness.peer(short).install()
    const form = await LeadFormHarness.mount()
    await form.fillShort()
    await form.submit()
    await form.sent()
    Storage.prototype.setItem = setItem
  })
})

suite('the lead form goes on by itself', () => {
  teardown(clear)

  test('no connection: it says so, and sends as soon as the browser is online, once', async () => {
    let online = false
    const peer = LeadFormHarness.peer(short)
      .on(SUBMISSIONS, () => {
        if (!online) throw new TypeError('Failed to fetch')
        return received
      })
      .install()
    const form = await LeadFormHarness.mount()
    await form.fillShort()
    await form.submit()
    await until(() => form.summary)
    expect(form.summary).to.equal(
      'We cannot reach the server. Your answers are safe here. They go out by themselves as soon as the connection is back.',
    )

    online = true
    dispatchEvent(new Event('online'))
    dispatchEvent(new Event('online'))
    await form.sent()

    expect(new Set(keysOf(peer)).size).to.equal(1)
    expect(peer.to(SUBMISSIONS)).to.have.length(2)
  })

  test('429: it says when it sends again, as the server asks, and does', async () => {
    const answers = [() => problem(429, 'rate_limited', {}, { 'retry-after': '1' }), () => received]
    const peer = LeadFormHarness.peer(short)
      .on(SUBMISSIONS, () => (answers.length > 1 ? answers.shift()! : answers[0]!)())
      .install()
    const form = await LeadFormHarness.mount()
    await form.fillShort()

    await form.submit()
    await until(() => form.summary)

    expect(form.summary).to.equal(
      'Many people are sending. Your answers are safe here. We try again in 1 second.',
    )
    await form.sent()
    expect(keysOf(peer)[1]).to.equal(keysOf(peer)[0])
  })

  test('500: who goes on typing meanwhile decides when it is sent', async () => {
    const peer = LeadFormHarness.peer(short)
      .on(SUBMISSIONS, () => problem(500, 'internal_error', {}, { 'retry-after': '1' }))
      .install()
    const form = await LeadFormHarness.mount()
    await form.fillShort()
    await form.submit()
    await until(() => form.summary)

    await form.fill('name', 'Grace Hopper')
    await new Promise((resolve) => setTimeout(resolve, 1200))

    expect(peer.to(SUBMISSIONS)).to.have.length(1)
    expect(form.summary).to.equal('')
  })

  test('taken off the page while it waits, it sends nothing; put back, it says that nothing was sent', async () => {
    const peer = LeadFormHarness.peer(short)
      .on(SUBMISSIONS, () => problem(503, 'unavailable', {}, { 'retry-after': '1' }))
      .install()
    const form = await LeadFormHarness.mount()
    await form.fillShort()
    await form.submit()
    await until(() => form.summary)

    const place = form.element.parentElement!
    form.element.remove()
    await new Promise((resolve) => setTimeout(resolve, 1200))
    place.append(form.element)
    await form.element.updateComplete

    expect(peer.to(SUBMISSIONS)).to.have.length(1)
    expect(form.summary).to.equal('Not sent yet. Your answers are safe here.')
  })

  test('a form that the vendor has just changed is shown as it is now, with the answers', async () => {
    const errors = [
      { pointer: '/values/gone', code: 'unknown_field', detail: 'The form has no field "gone".' },
    ]
    const peer = LeadFormHarness.peer(formOf(...short.fields, field('gone', 'text')))
      .on(SUBMISSIONS, () => problem(422, 'validation_failed', { errors }))
      .install()
    const form = await LeadFormHarness.mount()
    await form.fillShort()
    await form.fill('gone', 'x')
    peer.on('GET /v1/forms/lead', () => short)
    // Read from the answer: the field that it names is still in the form that is shown.
    errors[0]!.pointer = '/values/other'

    await form.submit()
    await until(() => !form.control('gone'), 'the new form')

    expect(form.control('name').value).to.equal('Ada Lovelace')
    expect(form.summary).to.equal('This form has just changed. Look it over, then send again.')
  })

  test('after sending, the page goes where the vendor says', async () => {
    LeadFormHarness.peer(short).install()
    const form = await LeadFormHarness.mount('<prm-lead-form success-url="#thanks"></prm-lead-form>')
    await form.fillShort()

    await form.submit()

    await until(() => location.hash === '#thanks', 'the address')
    history.replaceState(null, '', location.pathname + location.search)
  })
})
