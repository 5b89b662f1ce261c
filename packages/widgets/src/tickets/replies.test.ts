import { expect } from 'chai'
import { accessibilityFaults, clear, until } from '../testing/page.ts'
import { problem } from '../testing/peer.ts'
import { TicketsHarness } from './tickets.harness.ts'
import { TicketsPeer } from './tickets.peer.ts'

const gripper = 'Gripper loses boxes on the night shift'

async function open() {
  const peer = new TicketsPeer('staff')
  peer.install({ publishableKey: null, fetchSession: async () => ({ token: 't', expiresAt: '' }) })
  const tickets = await TicketsHarness.mount()
  await tickets.open(gripper)
  tickets.type('Hello!')
  tickets.pick('Saved replies', 'change')
  await until(() => tickets.find('.replies h2'))
  const form = (id: string) => tickets.find<HTMLFormElement>(`[part=reply][data-id=${id}]`)!
  const control = (id: string, name: string) => form(id).querySelector<HTMLInputElement>(`[name=${name}]`)!
  const fill = (id: string, name: string, text: string): void => {
    control(id, name).value = text
    control(id, name).dispatchEvent(new Event('input', { bubbles: true }))
  }
  const titles = (): string[] =>
    [...tickets.element.renderRoot.querySelectorAll('.replies h3')]
      .slice(1)
      .map((one) => one.textContent.trim())
  return { tickets, peer, form, control, fill, titles }
}

suite('saved replies', () => {
  teardown(clear)

  test('a new one is there for everybody, and in the next answer; what was typed there has stayed', async () => {
    const { tickets, peer, form, control, fill, titles } = await open()
    fill('new', 'title', 'Address')
    fill('new', 'body', 'Where shall we send it?')
    form('new').requestSubmit()
    await until(() => titles().join() === 'Address,Ask for the log')
    expect(peer.to('POST /v1/saved-replies').map(({ body }) => body)).to.deep.equal([
      { title: 'Address', body: 'Where shall we send it?' },
    ])
    expect(control('new', 'title').value).to.equal('')
    await until(() => tickets.announced === 'Saved: Address')
    await tickets.press('[data-command=back]')
    await until(() => tickets.box)
    tickets.pick('Saved replies', peer.replies.at(-1)!.id)
    await until(() => tickets.box.value === 'Hello!\n\nWhere shall we send it?')
  })

  test('one is changed on the version that was seen; an emptied field stays empty, and a draft outlives a way out', async () => {
    const { tickets, peer, form, control, fill } = await open()
    fill('reply_1', 'title', '')
    await tickets.element.updateComplete
    expect(control('reply_1', 'title').value).to.equal('')
    fill('reply_1', 'title', 'Ask for a log')
    await tickets.press('[data-command=back]')
    await until(() => tickets.box)
    tickets.pick('Saved replies', 'change')
    await until(() => tickets.find('.replies h2'))
    expect(control('reply_1', 'title').value).to.equal('Ask for a log')
    peer.on('PATCH /v1/saved-replies/*', () =>
      problem(412, 'precondition_failed', { detail: 'It has changed.' }),
    )
    form('reply_1').requestSubmit()
    await until(() => tickets.said('fault')[0] === 'It has changed.')
    expect(control('reply_1', 'title').value).to.equal('Ask for a log')
    expect(peer.to('PATCH /v1/saved-replies/*')[0]!.headers.get('if-match')).to.equal('"v1"')
  })

  test('deleting takes a second press', async () => {
    const { tickets, peer, titles } = await open()
    await tickets.press('[data-command=delete-reply]')
    await until(() => tickets.announced === 'Delete for everybody?')
    expect(peer.to('DELETE /v1/saved-replies/*')).to.deep.equal([])
    expect(await accessibilityFaults(tickets.element)).to.deep.equal([])
    await tickets.press('[data-command=delete-reply]')
    await until(() => titles().length === 0)
    expect(peer.replies).to.deep.equal([])
  })
})
