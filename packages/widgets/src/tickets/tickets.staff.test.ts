import { expect } from 'chai'
import { clear, until } from '../testing/page.ts'
import { problem } from '../testing/peer.ts'
import { aNote, jonas } from './tickets.fixtures.ts'
import { gripper, idOf, show } from './tickets.hands.ts'

suite('tickets, for the vendor’s people', () => {
  teardown(clear)

  test('queues: mine, nobody’s, by time, by team; each row says how much time is left', async () => {
    const { tickets, peer } = await show('staff')
    const labels = tickets.said('view')
    expect(labels).to.deep.equal(['Mine', 'Unassigned', 'Due next', 'All open', 'Technical', 'Solved'])
    expect(tickets.said('ticket')[1]).to.match(/Waiting for us.*Urgent.*3 hours late.*Alpine Systems/)
    tickets.find('[value=mine]')!.click()
    await until(() => tickets.subjects.join() === gripper)
    tickets.find('[value=due]')!.click()
    await until(() => peer.to('GET /v1/tickets').at(-1)!.query.get('sort') === 'dueAt')
  })

  test('an internal note has its own box, goes its own way, and looks like nothing else', async () => {
    const { tickets, peer } = await show('staff')
    await tickets.open(gripper)
    expect(tickets.said('note')[0]).to.contain('Jonas Lind Internal')
    tickets.type('To the partner')
    await tickets.element.updateComplete
    tickets.find<HTMLInputElement>('[part=audience]:nth-of-type(2) input')!.click()
    await until(() => tickets.said('composer')[0]!.includes('No partner ever reads this.'))
    expect(tickets.box.value).to.equal('')
    tickets.type('Only for us')
    await tickets.press('[part=send]')
    await until(() => tickets.said('note').at(-1)!.includes('Only for us'))
    expect(peer.to('POST /v1/tickets/*/notes').map(({ body }) => body)).to.deep.equal([
      { body: 'Only for us', files: [] },
    ])
    expect(peer.to('POST /v1/tickets/*/messages')).to.deep.equal([])
    const background = (part: string): string => getComputedStyle(tickets.all(part)[0]!).backgroundImage
    expect([background('note'), background('message')].map((image) => image === 'none')).to.deep.equal([
      false,
      true,
    ])
  })

  test('a note of a colleague comes in live', async () => {
    const { tickets, peer } = await show('staff')
    await tickets.open(gripper)
    await until(() => peer.listeners > 0)
    peer.tell(aNote(idOf(peer, gripper), jonas, 'I have called them.'))
    await until(() => tickets.said('note').at(-1)!.includes('I have called them.'))
  })

  test('take, assign, team, priority and states are a click each', async () => {
    const { tickets, peer } = await show('staff')
    await tickets.open('The arm stops at its third joint')
    await tickets.press('[data-command=take]')
    await until(() => !tickets.find('[data-command=take]'))
    tickets.pick('Assigned to', jonas.id!)
    tickets.pick('Team', 'technical')
    tickets.pick('Priority', 'low')
    await tickets.press('[data-command=pend]')
    await until(() => tickets.find('[data-command=resume]'))
    const sent = (command: string): unknown =>
      peer.to(`POST /v1/tickets/*/${command}`).map(({ body }) => body)
    expect(sent('assign')).to.deep.equal([{ assigneeId: jonas.id }, { team: 'technical' }])
    expect(sent('priority')).to.deep.equal([{ priority: 'low' }])
  })

  test('a saved reply joins what is written', async () => {
    const { tickets } = await show('staff')
    await tickets.open(gripper)
    tickets.type('Hello!')
    tickets.pick('Saved replies', 'reply_1')
    await until(() => tickets.box.value === 'Hello!\n\nPlease send us the log of one shift.')
  })

  test('a report says how promises are kept, who has how much to do, and what partners think', async () => {
    const { tickets, peer } = await show('staff')
    tickets.find('[part=report]')!.focus()
    await tickets.press('[part=report]')
    await until(() => tickets.all('promises').length > 0)
    const rows = (part: string): string[] =>
      [...tickets.find(`[part=${part}] tbody`)!.querySelectorAll('tr')].map(({ innerText }) =>
        innerText.replaceAll(/\s+/g, ' ').trim(),
      )
    expect(rows('promises')).to.deep.equal([
      'Urgent 90% 9 of 10 2 still running – 1 still running',
      'Normal 100% 20 of 20 – –',
      'All 97% 29 of 30 2 still running – 1 still running',
    ])
    expect(rows('workload')).to.deep.equal(['Inês Carvalho Technical 12 3 2', 'Nobody yet 4 0 0'])
    expect(tickets.said('csat')).to.deep.equal(['4.6 of 5 12 ratings'])
    tickets.pick('Team', 'technical')
    tickets.pick('Raised in the last', '0')
    await until(() => peer.to('GET /v1/tickets/report').length === 3)
    const [first, , last] = peer.to('GET /v1/tickets/report').map(({ query }) => query)
    expect(Date.parse(first!.get('createdFrom')!)).to.be.closeTo(Date.now() - 30 * 86_400_000, 60_000)
    expect(last!.toString()).to.equal('team=technical')
    tickets.find('[part=back]')!.click()
    await until(() => !tickets.find('.report'))
    await until(() => tickets.element.shadowRoot!.activeElement === tickets.find('[part=report]'))
  })

  test('a report that does not come says so, and the next choice asks again', async () => {
    const { tickets, peer } = await show('staff')
    peer.on('GET /v1/tickets/report', () => problem(403, 'missing_scope'))
    await tickets.press('[part=report]')
    await until(() => tickets.said('fault').length > 0)
    peer.on('GET /v1/tickets/report', () => ({
      promises: [],
      workload: [],
      csat: { ratings: 0, average: null },
    }))
    tickets.pick('Raised in the last', '7')
    await until(() => tickets.find('.report')!.innerText.match(/Nothing yet/g)?.length === 3)
  })

  test('one ticket goes on in another; a second matter becomes one of its own', async () => {
    const { tickets, peer } = await show('staff')
    const target = idOf(peer, 'Load test report for Kaufgut')
    await tickets.open(gripper)
    const [, second] = tickets.all('message')
    second!.querySelector<HTMLElement>('[data-command=split]')!.click()
    await until(() => peer.to('POST /v1/tickets/*/split').length === 1)
    expect(peer.to('POST /v1/tickets/*/split')[0]!.body).to.deep.equal({ messageId: second!.dataset['id'] })
    await until(() => tickets.element.ticket !== idOf(peer, gripper))
    await tickets.open('The arm stops at its third joint')
    await tickets.press('[data-command=merge]')
    await until(() => tickets.find(`option[value="${target}"]`))
    tickets.pick('Goes on in', target)
    expect(peer.to('POST /v1/tickets/*/merge')).to.deep.equal([])
    await tickets.press('[data-command=merge-now]')
    await until(() => tickets.find('footer')?.innerText.includes('It goes on in another ticket.'))
  })
})
