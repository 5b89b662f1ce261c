import { expect } from 'chai'
import { accessibilityFaults, clear, until } from '../testing/page.ts'
import { problem } from '../testing/peer.ts'
import { me } from './tickets.fixtures.ts'
import { TicketsHarness } from './tickets.harness.ts'
import { TicketsPeer } from './tickets.peer.ts'

async function open(peer = new TicketsPeer()) {
  peer.install({ publishableKey: null, fetchSession: async () => ({ token: 't', expiresAt: '' }) })
  const tickets = await TicketsHarness.mount('<prm-tickets chat></prm-tickets>')
  tickets.find('[part=chat]')!.click()
  await until(() => tickets.find('.chat h2'))
  const words = (): string => tickets.find('.chat')!.innerText.replaceAll(/\s+/g, ' ')
  const make = async (): Promise<void> => tickets.press('[data-command=make-code]')
  return { tickets, peer, words, make }
}

suite('answering from Slack or Teams', () => {
  teardown(clear)

  test('is offered where the page says that there is a bot', async () => {
    new TicketsPeer().install({
      publishableKey: null,
      fetchSession: async () => ({ token: 't', expiresAt: '' }),
    })
    const tickets = await TicketsHarness.mount()
    expect(tickets.find('[part=chat]')).to.equal(null)
  })

  test('a code is made when it is asked for, with its life and what to write where', async () => {
    const { tickets, peer, words, make } = await open()
    expect(peer.to('POST /v1/me/chat-codes')).to.deep.equal([])
    await make()
    await until(() => tickets.find('[part=code]') === tickets.element.shadowRoot!.activeElement)
    expect(tickets.find('[part=code]')!.ariaLabel).to.equal('Your code: K7QF1-M9XWT')
    expect(words()).to.contain('It works once, and for 10 more minutes.')
    expect(words()).to.contain('In Slack, write in any channel: /partner link K7QF1-M9XWT')
    expect(words()).to.contain('In Microsoft Teams, write to the bot: partner link K7QF1-M9XWT')
    expect(await accessibilityFaults(tickets.element)).to.deep.equal([])
    await make()
    await until(() => words().includes('K7QF2-M9XWT'))
    expect(words()).not.to.contain('K7QF1')
  })

  test('it is kept nowhere: back and open again, it is gone', async () => {
    const { tickets, words, make } = await open()
    await make()
    await until(() => words().includes('K7QF1'))
    expect(JSON.stringify([sessionStorage, localStorage])).not.to.contain('K7QF1')
    tickets.find('[part=back]')!.click()
    await until(() => !tickets.find('.chat'))
    tickets.find('[part=chat]')!.click()
    await until(() => tickets.find('.chat h2'))
    expect(words()).not.to.contain('K7QF1')
  })

  test('its end is said, and another one can be made', async () => {
    const peer = new TicketsPeer().on('POST /v1/me/chat-codes', () => ({
      chatCode: 'SHORT-LIVED',
      expiresAt: new Date(Date.now() + 500).toISOString(),
    }))
    const { tickets, words, make } = await open(peer)
    await make()
    await until(() => words().includes('This code has ended.'))
    expect(words()).not.to.contain('SHORT')
    await until(() => tickets.announced === 'This code has ended.')
  })

  test('once the bot has taken it, the page says so at once; another person’s does nothing', async () => {
    const { tickets, peer, words, make } = await open()
    await until(() => peer.listeners > 0)
    await make()
    await until(() => words().includes('K7QF1'))
    peer.emit('user.chat_linked', { user: { id: 'user_other' }, account: null })
    peer.emit('user.chat_linked', { user: { id: me.id }, account: null })
    await until(() => words().includes('Done. The bot knows you now'))
    expect(words()).not.to.contain('K7QF1')
    expect(tickets.find('[data-command=make-code]')).to.equal(null)
  })

  test('a refusal is said, and the next try is not hindered', async () => {
    const peer = new TicketsPeer()
    const { tickets, words, make } = await open(peer)
    peer.on('POST /v1/me/chat-codes', () => problem(403, 'forbidden', { detail: 'Not for you.' }))
    await make()
    await until(() => words().includes('Not for you.'))
    peer.on('POST /v1/me/chat-codes', () => ({ chatCode: 'AAAAA-BBBBB', expiresAt: '' }))
    await make()
    await until(() => words().includes('AAAAA-BBBBB'))
    expect(tickets.all('fault')).to.deep.equal([])
  })
})
