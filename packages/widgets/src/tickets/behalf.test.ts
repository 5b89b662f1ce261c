import { expect } from 'chai'
import { clear, nextEvent, until } from '../testing/page.ts'
import { problem } from '../testing/peer.ts'
import { marco } from './tickets.fixtures.ts'
import { TicketsHarness } from './tickets.harness.ts'
import { TicketsPeer } from './tickets.peer.ts'

async function raise(peer = new TicketsPeer('staff')) {
  peer.install({ publishableKey: null, fetchSession: async () => ({ token: 't', expiresAt: '' }) })
  const tickets = await TicketsHarness.mount()
  const button = tickets.find('[part=raise]')!
  button.focus()
  button.click()
  await until(() => tickets.find('.behalf h2'))
  const control = (name: string) => tickets.find<HTMLInputElement>(`.behalf [name=${name}]`)!
  const fill = (name: string, text: string): void => {
    control(name).value = text
    const type = control(name).matches('select') ? 'change' : 'input'
    control(name).dispatchEvent(new Event(type, { bubbles: true }))
  }
  const send = async (): Promise<void> => tickets.press('[data-command=create]')
  const sent = () => peer.to('POST /v1/tickets')
  return { tickets, peer, control, fill, send, sent }
}

suite('a ticket for somebody who has called', () => {
  teardown(clear)

  test('names the partner and the person, takes files along, and opens', async () => {
    const { tickets, control, fill, send, sent } = await raise()
    fill('partner', 'alp')
    await until(() => tickets.find('#partners')!.children.length === 1)
    fill('partner', 'Alpine Systems')
    await until(() => control('person').textContent.includes('Marco Bassi'))
    fill('person', marco.id!)
    fill('subject', 'The arm stops')
    fill('body', 'He called: third joint.')
    fill('priority', 'high')
    tickets.dropOn('.behalf form', 'call.txt')
    await until(() => tickets.find('.behalf')!.innerText.includes('0 kB'))
    const raised = nextEvent('prm-ticket-raised')
    await send()
    const { ticketId } = (await raised).detail
    expect(sent().map(({ body }) => body)).to.deep.equal([
      {
        partnerId: 'partner_1',
        requesterId: marco.id,
        subject: 'The arm stops',
        body: 'He called: third joint.',
        priority: 'high',
        files: ['file_1 call.txt'],
      },
    ])
    expect(tickets.element.ticket).to.equal(ticketId)
    await until(() => tickets.find('h2#subject')?.textContent === 'The arm stops')
    tickets.find('[part=raise]')!.click()
    await until(() => tickets.find('.behalf h2'))
    expect([control('partner').value, control('subject').value]).to.deep.equal(['', ''])
  })

  test('a partner that is not there is said at its field, and nothing is sent', async () => {
    const { control, fill, send, sent } = await raise()
    fill('partner', 'Nobody Ltd')
    fill('subject', 'It stops')
    fill('body', 'See there.')
    await send()
    await until(() => control('partner').validationMessage === 'Choose a partner from the list.')
    expect(sent()).to.deep.equal([])
    fill('partner', 'Harbour Automation')
    expect(control('partner').validationMessage).to.equal('')
    await send()
    await until(() => sent().length === 1)
  })

  test('a refusal loses nothing, the second try is the same ticket, and a new page goes on', async () => {
    const peer = new TicketsPeer('staff')
    const { tickets, fill, send, sent } = await raise(peer)
    peer.on('POST /v1/tickets', () => problem(409, 'idempotency_in_flight', { detail: 'Still on its way.' }))
    fill('partner', 'Alpine Systems')
    fill('subject', 'It stops')
    fill('body', 'See there.')
    await send()
    await until(() => tickets.said('fault')[0] === 'Still on its way.')
    const before = sent().length
    await send()
    await until(() => sent().length > before)
    expect(new Set(sent().map(({ headers }) => headers.get('idempotency-key'))).size).to.equal(1)
    tickets.element.remove()
    const again = await raise()
    expect(['partner', 'subject', 'body'].map((name) => again.control(name).value)).to.deep.equal([
      'Alpine Systems',
      'It stops',
      'See there.',
    ])
    await until(() => again.control('person').textContent.includes('Marco Bassi'))
  })

  test('the way back leads to the button it came from; who may not write has none', async () => {
    const { tickets } = await raise()
    tickets.find('[part=back]')!.click()
    await until(() => tickets.element.shadowRoot!.activeElement === tickets.find('[part=raise]'))
    clear()
    const peer = new TicketsPeer('staff').on('GET /v1/me', () => ({
      kind: 'staff',
      user: marco,
      partner: null,
      scopes: ['tickets:read'],
    }))
    peer.install({ publishableKey: null, fetchSession: async () => ({ token: 't', expiresAt: '' }) })
    const reader = await TicketsHarness.mount()
    expect(reader.find('[part=raise]')).to.equal(null)
    expect(reader.find('[part=report]')).not.to.equal(null)
  })
})
