import { expect } from 'chai'
import { clear, nextEvent, until } from '../testing/page.ts'
import { problem, type Peer } from '../testing/peer.ts'
import { everyKind, short } from './lead-form.fixtures.ts'
import { LeadFormHarness, inMinutes } from './lead-form.harness.ts'

const SUBMISSIONS = 'POST /v1/forms/lead/submissions'
const TICKETS = 'POST /v1/forms/lead/tickets'
const received = { kind: 'lead', id: 'lead_1', createdAt: inMinutes(0) }

/** Answers one after the other; the last one stays. */
function inTurn(...answers: Array<() => unknown>): () => unknown {
  return () => (answers.length > 1 ? answers.shift()! : answers[0]!)()
}

const keyOf = (peer: Peer, index: number): string | null =>
  peer.to(SUBMISSIONS)[index]!.headers.get('idempotency-key')

suite('the lead form sends once', () => {
  teardown(clear)

  test('values go out in the shapes of the contract, with ticket and source', async () => {
    const peer = LeadFormHarness.peer(everyKind).install()
    const form = await LeadFormHarness.mount()
    const entries = {
      name: ' Ada ',
      email: 'ada@example.com',
      seats: '1,50',
      budget: '12,500.5',
      start: '2026-12-31',
      size: 'l',
      country: 'GB',
    }
    for (const [name, value] of Object.entries({ ...entries, seats: '150' })) await form.fill(name, value)
    form.all('[name=topics]')[1]!.click()
    await form.fill('consent', true)

    await form.submit()
    await form.sent()

    const body = peer.to(SUBMISSIONS)[0]!.body as Record<string, unknown>
    expect(body['values']).to.deep.equal({
      name: 'Ada',
      email: 'ada@example.com',
      seats: 150,
      budget: { amount: 1_250_050, currency: 'EUR' },
      start: '2026-12-31',
      size: 'l',
      topics: ['l'],
      country: 'GB',
      consent: true,
    })
    expect(body['ticket']).to.equal('ticket_1')
    expect(body['website']).to.equal('')
    expect(body['source']).to.have.property('pageUrl', location.origin + location.pathname)
  })

  test('pressing twice sends one', async () => {
    const peer = LeadFormHarness.peer(short).install()
    const form = await LeadFormHarness.mount()
    await form.fillShort()

    void form.submit()
    await form.submit()
    await form.sent()

    expect(peer.to(SUBMISSIONS)).to.have.length(1)
  })

  test('a try that failed is repeated under the same idempotency key, other answers under another', async () => {
    const peer = LeadFormHarness.peer(short)
      .on(
        SUBMISSIONS,
        inTurn(
          () => problem(409, 'conflict'),
          () => problem(409, 'conflict'),
          () => received,
        ),
      )
      .install()
    const form = await LeadFormHarness.mount()
    await form.fillShort()

    await form.submit()
    await until(() => form.summary)
    await form.submit()
    await until(() => peer.to(SUBMISSIONS).length === 2 && form.summary)
    await form.fill('name', 'Grace Hopper')
    await form.submit()
    await form.sent()

    expect(keyOf(peer, 0)).to.equal(keyOf(peer, 1))
    expect(keyOf(peer, 2)).to.not.equal(keyOf(peer, 1))
  })

  test('a robot that fills the trap is told nothing, and the server sees what it wrote', async () => {
    const peer = LeadFormHarness.peer(short).install()
    const form = await LeadFormHarness.mount()
    await form.fillShort()
    const trap = form.control('website') as HTMLInputElement
    expect(trap.tabIndex).to.equal(-1)
    expect(trap.getAttribute('aria-hidden')).to.equal('true')

    trap.value = 'https://spam.example'
    await form.submit()
    await form.sent()

    expect(peer.to(SUBMISSIONS)[0]!.body).to.have.property('website', 'https://spam.example')
  })

  test('no ticket is asked for before somebody uses the form; one is, and only one, when they do', async () => {
    const peer = LeadFormHarness.peer(short).install()
    const form = await LeadFormHarness.mount()
    expect(peer.to(TICKETS)).to.have.length(0)

    await form.fillShort()
    await form.submit()
    await form.sent()

    expect(peer.to(TICKETS)).to.have.length(1)
  })

  test('a ticket that has run out is renewed before sending', async () => {
    const peer = LeadFormHarness.peer(short)
      .on(
        TICKETS,
        inTurn(
          () => ({ ticket: 'old', expiresAt: inMinutes(0.1) }),
          () => ({ ticket: 'new', expiresAt: inMinutes(15) }),
        ),
      )
      .install()
    const form = await LeadFormHarness.mount()
    await form.fill('name', 'Ada')
    await until(() => peer.to(TICKETS).length === 1)
    await form.fill('email', 'ada@example.com')

    await form.submit()
    await form.sent()

    expect(peer.to(SUBMISSIONS)[0]!.body).to.have.property('ticket', 'new')
  })

  test('form_ticket_invalid: a new ticket is fetched and the same attempt goes on, unseen', async () => {
    const peer = LeadFormHarness.peer(short)
      .on(
        SUBMISSIONS,
        inTurn(
          () => problem(422, 'form_ticket_invalid'),
          () => received,
        ),
      )
      .install()
    const form = await LeadFormHarness.mount()
    await form.fillShort()

    await form.submit()
    await form.sent()

    expect(peer.to(TICKETS)).to.have.length(2)
    expect(keyOf(peer, 0)).to.equal(keyOf(peer, 1))
  })

  test('a signed-in person needs no ticket', async () => {
    const fetchSession = async (): Promise<{ token: string; expiresAt: string }> => ({
      token: 'prm_et_1',
      expiresAt: inMinutes(30),
    })
    const peer = LeadFormHarness.peer(short).install({ fetchSession })
    const form = await LeadFormHarness.mount()
    await form.fillShort()

    await form.submit()
    await form.sent()

    expect(peer.to(TICKETS)).to.have.length(0)
    expect(peer.to(SUBMISSIONS)[0]!.headers.get('authorization')).to.equal('Bearer prm_et_1')
  })

  test('a refused submission keeps the answers and says why', async () => {
    LeadFormHarness.peer(short)
      .on(SUBMISSIONS, () => problem(409, 'conflict', { detail: 'We know this company already.' }))
      .install()
    const form = await LeadFormHarness.mount()
    await form.fillShort()
    const error = nextEvent('prm-error')

    await form.submit()
    await until(() => form.summary)

    expect(form.summary).to.equal('We know this company already.')
    expect(form.control('name').value).to.equal('Ada Lovelace')
    expect((await error).detail.code).to.equal('conflict')
    expect(form.find('[part=submit]')!.textContent.trim()).to.equal('Try again')
  })
})

suite('the lead form tells the page', () => {
  teardown(clear)

  test('prm-lead-submit carries the values, and a page that cancels it keeps the form', async () => {
    const peer = LeadFormHarness.peer(short).install()
    const form = await LeadFormHarness.mount()
    await form.fillShort()
    let values: unknown
    form.element.addEventListener('prm-lead-submit', (event) => {
      values = event.detail.values
      event.preventDefault()
    })

    await form.submit()

    expect(values).to.deep.equal({ name: 'Ada Lovelace', email: 'ada@example.com' })
    expect(peer.to(SUBMISSIONS)).to.have.length(0)
    expect(form.find('form')).to.not.equal(null)
  })

  test('prm-lead-submitted carries the id, out of the shadow root', async () => {
    LeadFormHarness.peer(short).install()
    const form = await LeadFormHarness.mount()
    await form.fillShort()
    const submitted = nextEvent('prm-lead-submitted')

    await form.submit()

    expect((await submitted).detail).to.deep.equal({ id: 'lead_1' })
  })

  test('after sending, the message has the focus and is spoken, and another can be sent', async () => {
    LeadFormHarness.peer(short).install()
    const form = await LeadFormHarness.mount()
    await form.fillShort()
    await form.submit()

    const message = await form.sent()
    await until(() => form.spoken === 'Thank you. We have it.', 'the announcement')
    expect(form.focused).to.equal(message)
    form.find('[part=again]')!.click()
    await until(() => form.find('form'))
    await until(() => form.focused)

    expect(form.control('name').value).to.equal('')
    expect(form.focused).to.equal(form.control('name'))
  })
})
