import { expect } from 'chai'
import { clear, until } from '../testing/page.ts'
import { aMessage, ines } from './tickets.fixtures.ts'
import { TicketsHarness } from './tickets.harness.ts'
import { TicketsPeer } from './tickets.peer.ts'

const gripper = 'Gripper loses boxes on the night shift'

async function open(kind: 'partner' | 'staff' = 'partner') {
  const peer = new TicketsPeer(kind)
  peer.install({ publishableKey: null, fetchSession: async () => ({ token: 't', expiresAt: '' }) })
  const tickets = await TicketsHarness.mount()
  await tickets.open(gripper)
  await until(() => peer.listeners > 0)
  const { ticket } = [...peer.cases.values()].find((one) => one.ticket.subject === gripper)!
  return { tickets, peer, ticket }
}

const sent = (peer: TicketsPeer, method: string, list = 'messages') =>
  peer.to(`${method} /v1/tickets/*/${list}/*`)
const press = (tickets: TicketsHarness): Promise<void> => tickets.press('[part=mending] .button')
const focused = (tickets: TicketsHarness): Element | null => tickets.element.shadowRoot!.activeElement

suite('a message of one’s own', () => {
  teardown(clear)

  test('can be changed and taken back; what others wrote cannot, nor what is gone', async () => {
    const { tickets } = await open()
    const offered = tickets
      .all('message')
      .map((one) =>
        [...one.querySelectorAll<HTMLElement>('[data-command]')].map(({ dataset }) => dataset['command']),
      )
    expect(offered).to.deep.equal([['edit', 'delete'], [], [], ['edit', 'delete']])
  })

  test('other words take the place of the first, by the keyboard alone, and focus goes back', async () => {
    const { tickets, peer } = await open()
    await tickets.mend('edit')
    const box = tickets.find<HTMLTextAreaElement>('[part=mending] textarea')!
    await until(() => focused(tickets) === box)
    expect(box.value).to.equal('It is 9 °C in there.')
    tickets.reword('It is **5** °C in there.')
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }))
    await until(() => tickets.said('message').at(-1)!.includes('It is 5 °C in there.'))
    expect(sent(peer, 'PATCH').map(({ body }) => body)).to.deep.equal([{ body: 'It is **5** °C in there.' }])
    await until(() => tickets.announced === 'Saved')
    await until(() => (focused(tickets) as HTMLElement | null)?.dataset['command'] === 'edit')
  })

  test('Escape leaves it as it was, and keeps what was typed for the next time', async () => {
    const { tickets, peer } = await open()
    await tickets.mend('edit')
    tickets.reword('Half a thou')
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })
    tickets.find('[part=mending] textarea')!.dispatchEvent(escape)
    await until(() => !tickets.find('[part=mending]'))
    expect(tickets.said('message').at(-1)).to.contain('It is 9 °C in there.')
    tickets.element.remove()
    const again = await TicketsHarness.mount()
    await again.open(gripper)
    await again.mend('edit')
    expect(again.find<HTMLTextAreaElement>('[part=mending] textarea')!.value).to.equal('Half a thou')
    again.find('[part=mending] [type=button]')!.click()
    await until(() => !again.find('[part=mending]'))
    await again.mend('edit')
    expect(again.find<HTMLTextAreaElement>('[part=mending] textarea')!.value).to.equal('It is 9 °C in there.')
    expect(sent(peer, 'PATCH')).to.deep.equal([])
  })

  test('what is typed outlives what others write meanwhile', async () => {
    const { tickets, peer, ticket } = await open()
    await tickets.mend('edit')
    tickets.reword('Still typing')
    const box = tickets.find<HTMLTextAreaElement>('[part=mending] textarea')!
    box.setSelectionRange(3, 3)
    peer.tell(aMessage(ticket.id, ines, 'Any news?'))
    await until(() => tickets.said('message').at(-1)!.includes('Any news?'))
    expect([box.isConnected, box.value, box.selectionStart]).to.deep.equal([true, 'Still typing', 3])
    expect(focused(tickets)).to.equal(box)
  })

  test('deleting asks first, says that files go too, and leaves the place', async () => {
    const { tickets, peer } = await open()
    tickets.all('message')[0]!.querySelector<HTMLElement>('[data-command=delete]')!.click()
    await until(() => tickets.said('mending')[0]?.includes('and its files'))
    tickets.find('[part=mending] [type=button]')!.click()
    await until(() => !tickets.find('[part=mending]'))
    await tickets.mend('delete')
    expect(sent(peer, 'DELETE')).to.deep.equal([])
    await press(tickets)
    await until(() => tickets.said('message').at(-1)!.includes('Deleted'))
    expect(sent(peer, 'DELETE')).to.have.lengthOf(1)
    expect(tickets.said('message')).to.have.lengthOf(4)
    await until(() => focused(tickets)?.matches('.messages'))
  })

  test('what was changed elsewhere meanwhile is not overwritten unseen: the second try means it', async () => {
    const { tickets, peer, ticket } = await open()
    await tickets.mend('edit')
    tickets.reword('Mine')
    const { id } = peer.cases.get(ticket.id)!.messages.at(-1)!
    peer.mend(ticket.id, id, { body: 'Changed on the phone' })
    await until(() => tickets.said('message').at(-1)!.includes('Changed on the phone'))
    await press(tickets)
    await until(() => tickets.said('fault')[0] === 'It has changed since.')
    expect(tickets.find<HTMLTextAreaElement>('[part=mending] textarea')!.value).to.equal('Mine')
    await press(tickets)
    await until(() => tickets.said('message').at(-1)!.includes('Mine'))
    expect(tickets.all('fault')).to.deep.equal([])
  })

  test('another screen sees it change and go', async () => {
    const { tickets, peer, ticket } = await open()
    const { id } = peer.cases.get(ticket.id)!.messages[1]!
    peer.mend(ticket.id, id, { body: 'In other words', editedAt: new Date().toISOString() })
    await until(() => tickets.said('message')[1]!.includes('edited In other words'))
    peer.mend(ticket.id, id, { body: null, deletedAt: new Date().toISOString() })
    await until(() => tickets.said('message')[1]!.includes('Deleted'))
  })

  test('an internal note is changed as a note, and keeps its looks', async () => {
    const { tickets, peer } = await open('staff')
    expect(tickets.find('[part=note] [data-command=edit]')).to.equal(null)
    tickets.find<HTMLInputElement>('[part=audience]:nth-of-type(2) input')!.click()
    tickets.type('Only for us')
    await tickets.press('[part=send]')
    await until(() => tickets.said('note').at(-1)!.includes('Only for us'))
    await tickets.mend('edit', 'note')
    tickets.reword('Only for us, and Jonas')
    await press(tickets)
    await until(() => tickets.said('note').at(-1)!.includes('and Jonas'))
    expect(sent(peer, 'PATCH', 'notes')).to.have.lengthOf(1)
    expect(sent(peer, 'PATCH')).to.deep.equal([])
  })
})
