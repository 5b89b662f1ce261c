import { expect } from 'chai'
import { clear, until } from '../testing/page.ts'
import { problem } from '../testing/peer.ts'
import { marco, me } from './tickets.fixtures.ts'
import { TicketsHarness } from './tickets.harness.ts'
import { TicketsPeer } from './tickets.peer.ts'

const gripper = 'Gripper loses boxes on the night shift'
const kaufgut = 'Load test report for Kaufgut'

async function unfold(kind: 'partner' | 'staff', subject = gripper, change = {}) {
  const peer = new TicketsPeer(kind)
  const one = [...peer.cases.values()].find(({ ticket }) => ticket.subject === subject)!
  Object.assign(one.ticket, change)
  peer.install({ publishableKey: null, fetchSession: async () => ({ token: 't', expiresAt: '' }) })
  const tickets = await TicketsHarness.mount()
  await tickets.open(subject)
  await until(() => peer.listeners > 0)
  await tickets.unfold()
  const sent = (route: string): unknown[] => peer.to(route).map(({ body }) => body)
  return { tickets, peer, id: one.ticket.id, sent }
}

function fill(tickets: TicketsHarness, text: string): HTMLInputElement {
  const input = tickets.find<HTMLInputElement>('[part=about] input')!
  input.value = text
  input.dispatchEvent(new Event('input', { bubbles: true }))
  return input
}

suite('what a ticket is about, and who hears of it', () => {
  teardown(clear)

  test('a partner’s person follows, brings a colleague and takes them out again', async () => {
    const { tickets, sent } = await unfold('partner')
    expect(tickets.said('about')[0]).to.contain('Only who asked')
    await tickets.press('[data-command=follow]')
    await until(() => tickets.said('follower').join() === 'You')
    await until(() => tickets.announced === 'Now following: You')
    tickets.find<HTMLSelectElement>('[aria-label="Add somebody"]')!.value = marco.id!
    await tickets.press('[data-command=add-follower]')
    await until(() => tickets.said('follower').join() === 'You,Marco Bassi')
    expect(sent('POST /v1/tickets/*/follow')).to.deep.equal([{ userId: me.id }, { userId: marco.id }])
    tickets.find('[aria-label="Remove Marco Bassi"]')!.click()
    await until(() => tickets.said('follower').join() === 'You')
    expect(sent('POST /v1/tickets/*/unfollow')).to.deep.equal([{ userId: marco.id }])
  })

  test('whom a partner does not know by name is of the vendor, and not theirs to take out; tags stay inside', async () => {
    const { tickets } = await unfold('partner', gripper, { followerIds: ['user_hidden'] })
    expect(tickets.said('follower')).to.deep.equal(['Support'])
    expect(tickets.find('[part=follower] button')).to.equal(null)
    expect(tickets.said('about')[0]).not.to.contain('Tags')
    expect(tickets.find('[data-command=block]')).to.equal(null)
  })

  test('a tag is added by Enter, joins what a colleague adds at the same moment, and goes by its cross', async () => {
    const { tickets, peer, id, sent } = await unfold('staff', gripper, { tags: ['sensor'] })
    const input = fill(tickets, ' cold ')
    peer.on('PATCH /v1/tickets/*', () => {
      peer.on('PATCH /v1/tickets/*', ({ body }) => peer.change(id, body as object))
      peer.change(id, { tags: ['sensor', 'linz'] })
      return problem(412, 'precondition_failed')
    })
    input.form!.requestSubmit()
    await until(() => tickets.said('tag').join() === 'sensor,linz,cold')
    expect(sent('PATCH /v1/tickets/*')).to.deep.equal([
      { tags: ['sensor', 'cold'] },
      { tags: ['sensor', 'linz', 'cold'] },
    ])
    await until(() => tickets.announced === 'Tag cold added')
    expect(input.value).to.equal('')
    expect(tickets.element.shadowRoot!.activeElement).to.equal(input)
    tickets.find('[aria-label="Remove linz"]')!.click()
    await until(() => tickets.said('tag').join() === 'sensor,cold')
    expect(tickets.find('.thread .facts')!.innerText).to.contain('#cold')
  })

  test('a tag that is being typed outlives news, and what others change is seen at once', async () => {
    const { tickets, peer, id } = await unfold('staff')
    const input = fill(tickets, 'half')
    input.focus()
    peer.change(id, { tags: ['sensor'], followerIds: [marco.id!] })
    await until(() => tickets.said('tag').join() === 'sensor')
    expect(tickets.said('follower')).to.deep.equal(['Marco Bassi'])
    expect(input.isConnected && input.value).to.equal('half')
    expect(tickets.element.shadowRoot!.activeElement).to.equal(input)
  })

  test('a deal is named, waits for the ticket, and goes on', async () => {
    const { tickets, sent } = await unfold('staff')
    expect(tickets.find('[data-command=block]')).to.equal(null)
    const select = tickets.find<HTMLSelectElement>('select[aria-labelledby=deal]')!
    expect([...select.options].map(({ text }) => text)).to.deep.equal(['No deal', 'Kaufgut', 'Spare arms'])
    select.value = 'deal_2'
    select.dispatchEvent(new Event('change', { bubbles: true }))
    await tickets.press('[data-command=block]')
    await until(() => tickets.find('[data-command=unblock]'))
    expect(sent('PATCH /v1/tickets/*')).to.deep.equal([{ dealId: 'deal_2' }])
    expect(select.disabled).to.equal(true)
    expect(tickets.find('.thread .facts')!.innerText).to.contain('holds up a deal')
    await until(() => tickets.announced.includes('stand still until this ticket is solved'))
    await tickets.press('[data-command=unblock]')
    await until(() => tickets.find('[data-command=block]'))
    await until(() => tickets.announced === 'The clocks of the deal go on.')
  })

  test('a partner reads that the deal waits, and cannot change it', async () => {
    const { tickets } = await unfold('partner', kaufgut)
    expect(tickets.said('about')[0]).to.contain('Both clocks of the deal stand still')
    expect(tickets.find('[data-command=unblock]')).to.equal(null)
  })
})
