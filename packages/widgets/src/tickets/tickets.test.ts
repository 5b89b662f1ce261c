import { expect } from 'chai'
import { clear, nextEvent, until } from '../testing/page.ts'
import { problem } from '../testing/peer.ts'
import { field, formOf } from '../lead-form/lead-form.fixtures.ts'
import { aMessage, aTicket, ago, cases, giulia, ines } from './tickets.fixtures.ts'
import { gripper, idOf, session, show } from './tickets.hands.ts'
import { TicketsHarness } from './tickets.harness.ts'
import { ticketsMessages } from './tickets.messages.ts'
import { TicketsPeer } from './tickets.peer.ts'

suite('tickets, for a partner', () => {
  teardown(clear)

  test('the list says in words what waits for whom; solved ones are in a list of their own', async () => {
    const { tickets } = await show()
    expect(tickets.said('ticket')[0]).to.contain('Waiting for you').and.to.contain('High')
    expect(tickets.subjects).to.have.lengthOf(4)
    tickets.find('[value=solved]')!.click()
    await until(() => tickets.subjects.join() === 'Where is the current price list?')
  })

  test('queues are named in the language of the page, also when its texts come after the tickets', async () => {
    const others = ticketsMessages.others as Record<string, () => Promise<unknown>>
    const { it } = others
    others['it'] = () => new Promise((resolve) => setTimeout(() => resolve(it!()), 100))

    const peer = new TicketsPeer().install({ publishableKey: null, fetchSession: async () => session })
    const tickets = await TicketsHarness.mount('<prm-tickets lang="it"></prm-tickets>')
    others['it'] = it!

    expect(peer.calls).to.not.have.lengthOf(0)
    expect(tickets.said('view')).to.deep.equal(['Aperti', 'Risolti'])
  })

  test('an open ticket tells both promises, and what was said in its order', async () => {
    const { tickets } = await show()
    await tickets.open(gripper)
    expect(tickets.said('clock')).to.deep.equal([
      'Answer given in time',
      'Solution stands still until you answer',
    ])
    const said = tickets
      .said('message')
      .map((text) => text.replace(/ \w{3}, .*?[AP]M/, '').replace(' Edit Delete', ''))
    expect(said).to.deep.equal([
      'GF You About one in two hundred, only after ten in the evening. PNG error-47.png 48 kB',
      'IC Inês Carvalho That sounds like the vacuum sensor in cold air. Please send us: the temperature in hall 2 the log of one shift',
      'GF You Deleted',
      'GF You edited It is 9 °C in there.',
    ])
  })

  test('a late promise says since when; what is never said to a partner is not asked for', async () => {
    const { tickets, peer } = await show()
    await tickets.open('The arm stops at its third joint')
    expect(tickets.said('clock')[0]).to.match(/^Answer was due \w{3}, /)
    expect(peer.calls.filter(({ path }) => path.includes('/notes'))).to.deep.equal([])
    expect(tickets.find('.audience')).to.equal(null)
  })

  test('an answer is sent once, with its files, and the page is told', async () => {
    const { tickets, peer } = await show()
    await tickets.open(gripper)
    tickets.type('Here is the log.')
    tickets.drop('night.log.txt', 'shift.txt')
    await until(() => tickets.said('composer')[0]!.includes('0 kB'))
    const told = nextEvent('prm-ticket-answered')
    await tickets.press('[part=send]')
    expect((await told).detail.ticketId).to.equal(idOf(peer, gripper))
    const [sent, ...more] = peer.to('POST /v1/tickets/*/messages')
    expect(more).to.deep.equal([])
    expect(sent!.body).to.deep.equal({
      body: 'Here is the log.',
      files: ['file_1 night.log.txt', 'file_2 shift.txt'],
    })
    await until(() => tickets.said('message').at(-1)!.includes('Here is the log.'))
    await until(() => tickets.box.value === '')
  })

  test('what is typed outlives news, errors, another ticket, and a new page', async () => {
    const { tickets, peer } = await show()
    const id = idOf(peer, gripper)
    await tickets.open(gripper)
    tickets.type('Half a sent')
    tickets.drop('kept.txt')
    await until(() => tickets.said('composer')[0]!.includes('0 kB'))
    const { box } = tickets
    box.setSelectionRange(4, 4)
    await until(() => peer.listeners > 0)
    peer.tell(aMessage(id, ines, 'Any news?'))
    await until(() => tickets.said('message').at(-1)!.includes('Any news?'))
    expect([box.value, box.selectionStart]).to.deep.equal(['Half a sent', 4])
    await until(() => tickets.announced === 'New message from Inês Carvalho')

    peer.on('POST /v1/tickets/*/messages', () =>
      problem(409, 'invalid_transition', { detail: 'It is closed.' }),
    )
    await tickets.press('[part=send]')
    await until(() => tickets.said('fault')[0] === 'It is closed.')
    expect(box.value).to.equal('Half a sent')

    await tickets.open('Load test report for Kaufgut')
    expect(tickets.box.value).to.equal('')
    tickets.element.remove()
    const again = await TicketsHarness.mount(`<prm-tickets ticket="${id}"></prm-tickets>`)
    await until(() => again.box?.value === 'Half a sent')
    expect(again.said('composer')[0]).to.contain('kept.txt')
  })

  test('a lost connection while sending loses nothing, and the second try is the same message', async () => {
    const { tickets, peer } = await show()
    await tickets.open(gripper)
    tickets.type('Once')
    peer.on('POST /v1/tickets/*/messages', () => problem(409, 'idempotency_in_flight'))
    await tickets.press('[part=send]')
    await until(() => tickets.said('fault').length > 0)
    await tickets.press('[part=send]')
    await until(() => peer.to('POST /v1/tickets/*/messages').length > 1)
    const keys = peer.to('POST /v1/tickets/*/messages').map(({ headers }) => headers.get('idempotency-key'))
    expect(new Set(keys).size).to.equal(1)
  })

  test('a file that is too large is refused before it is sent; a refused one says why and can be taken out', async () => {
    const { tickets, peer } = await show()
    await tickets.open(gripper)
    peer.on('POST /v1/ticket-files', () => problem(422, 'validation_failed', { detail: 'It holds macros.' }))
    tickets.drop('bad.docx')
    await until(() => tickets.said('composer')[0]!.includes('It holds macros.'))
    expect(tickets.find<HTMLButtonElement>('[part=send]')!.disabled).to.equal(true)
    tickets.find('.cross')!.click()
    await until(() => !tickets.said('composer')[0]!.includes('bad.docx'))
    tickets.drop(new File([new Uint8Array(26 << 20)], 'film.mp4'))
    await until(() => tickets.said('composer')[0]!.includes('film.mp4 is larger than 26.2 MB.'))
    expect(peer.to('POST /v1/ticket-files')).to.have.lengthOf(1)
  })

  test('what somebody else raises or answers is there at once, without a new page', async () => {
    const { tickets, peer } = await show()
    await until(() => peer.listeners > 0)
    const ticket = aTicket({ subject: 'Fresh', lastMessageAt: ago(0) })
    peer.cases.set(ticket.id, { ticket, messages: [], notes: [] })
    peer.emit('ticket.created', { ticket })
    await until(() => tickets.subjects[0] === 'Fresh')
  })

  test('solving asks how the help was; the answer is thanked for', async () => {
    const { tickets, peer } = await show()
    await tickets.open(gripper)
    await tickets.press('[data-command=resolve]')
    await until(() => tickets.find('form[part=rating]'))
    tickets.find('.scores [value="4"]')!.click()
    await until(() => tickets.find('[part=rating] textarea'))
    await tickets.press('[part=rating] .button')
    await until(() => tickets.said('rating')[0] === 'You gave 4 of 5. Thank you.')
    expect(peer.to('POST /v1/tickets/*/rate')[0]!.body).to.deep.equal({ score: 4 })
  })

  test('a new ticket is asked for with the vendor’s form, and opens once it is sent', async () => {
    const { tickets, peer } = await show()
    peer
      .on('GET /v1/forms/ticket', () => formOf(field('subject', 'text'), field('serial', 'text')))
      .on('POST /v1/forms/ticket/tickets', () => ({ ticket: 't', expiresAt: '2099-01-01T00:00:00.000Z' }))
      .on('POST /v1/forms/ticket/submissions', () => ({
        kind: 'ticket',
        id: idOf(peer, gripper),
        createdAt: '',
      }))
    tickets.find('[part=raise]')!.click()
    const form = await until(
      () => tickets.find('prm-lead-form')?.shadowRoot?.querySelector('form'),
      'the form',
    )
    const subject = form.querySelector<HTMLInputElement>('[name=subject]')!
    subject.value = 'Gripper'
    subject.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
    let leads = 0
    const count = (): number => leads++
    addEventListener('prm-lead-submitted', count)
    const told = nextEvent('prm-ticket-raised')
    form.querySelector<HTMLElement>('[part=submit]')!.click()
    expect((await told).detail.ticketId).to.equal(idOf(peer, gripper))
    removeEventListener('prm-lead-submitted', count)
    expect(leads).to.equal(0)
    await until(() => tickets.find('h2#subject')?.textContent === gripper)
  })

  test('an element that is moved, or loads again, goes on with what is open and typed', async () => {
    const { tickets, peer } = await show()
    await tickets.open(gripper)
    tickets.type('Still here')
    document.body.append(tickets.element)
    await until(() => peer.to('GET /v1/tickets').length > 1)
    expect(tickets.box.value).to.equal('Still here')
    await tickets.press('[part=send]')
    await until(() => tickets.said('message').at(-1)!.includes('Still here'))
    tickets.element.remove()
  })

  test('what is typed while a message is on its way stays', async () => {
    const { tickets } = await show()
    await tickets.open(gripper)
    tickets.type('First')
    await tickets.press('[part=send]')
    tickets.type('First, and more')
    await until(() => tickets.said('message').at(-1)!.includes('First'))
    expect(tickets.box.value).to.equal('First, and more')
    await tickets.press('[part=send]')
    await until(() => tickets.said('message').at(-1)!.includes('and more'))
    await until(() => tickets.box.value === '')
  })

  test('sending twice at once is one message; a file that comes meanwhile waits for the next', async () => {
    const { tickets, peer } = await show()
    await tickets.open(gripper)
    tickets.type('Once')
    let answer = (): void => {}
    const answered = new Promise<void>((resolve) => (answer = resolve))
    peer.on('POST /v1/tickets/*/messages', async ({ path }) => {
      await answered
      const message = aMessage(path.split('/')[3]!, giulia, 'Once')
      peer.tell(message)
      return message
    })
    await tickets.press('[part=send]')
    await tickets.press('[part=send]')
    tickets.drop('later.txt')
    await until(() => tickets.said('composer')[0]!.includes('0 kB'))
    answer()
    await until(() => tickets.box.value === '')
    expect(tickets.said('composer')[0]).to.contain('later.txt')
    expect(peer.to('POST /v1/tickets/*/messages')).to.have.lengthOf(1)
  })

  test('the page’s address leads straight to a ticket; closed, it stays closed', async () => {
    const peer = new TicketsPeer('partner')
    const before = location.href
    history.replaceState(null, '', `?prm-ticket=${idOf(peer, gripper)}`)
    const { tickets } = await show('partner', peer)
    history.replaceState(null, '', before)
    await until(() => tickets.find('h2#subject')?.textContent === gripper)
    tickets.find('[part=back]')!.click()
    await until(() => !tickets.find('[part=thread]'))
    tickets.element.reload()
    await until(() => peer.to('GET /v1/me').length > 1)
    await tickets.element.updateComplete
    expect(tickets.element.ticket).to.equal(undefined)
  })

  test('the way back leads to where it came from', async () => {
    const { tickets, peer } = await show()
    await tickets.open(gripper)
    tickets.find('[part=back]')!.click()
    await until(() => !tickets.find('[part=thread]'))
    await until(
      () => tickets.element.shadowRoot!.activeElement?.getAttribute('data-id') === idOf(peer, gripper),
    )
  })

  test('nothing open is said kindly; many come in pages', async () => {
    const { tickets } = await show('partner', new TicketsPeer('partner', []))
    expect(tickets.find('.empty')!.innerText).to.contain('No open tickets')
    clear()
    const many = Array.from({ length: 40 }, (_, at) => ({
      ticket: aTicket({ subject: `No ${at}` }),
      messages: [],
      notes: [],
    }))
    const { tickets: full } = await show('partner', new TicketsPeer('partner', many))
    expect(full.subjects).to.have.lengthOf(30)
    await full.press('[part=more]')
    await until(() => full.subjects.length === 40)
  })
})

test('a deal’s tickets alone, where the page asks for them', async () => {
  const peer = new TicketsPeer('partner', cases())
  peer.install({ publishableKey: null, fetchSession: async () => session })
  await TicketsHarness.mount('<prm-tickets deal="deal_1"></prm-tickets>')
  expect(peer.to('GET /v1/tickets')[0]!.query.get('dealId')).to.equal('deal_1')
  expect(giulia.kind).to.equal('partner')
  clear()
})
