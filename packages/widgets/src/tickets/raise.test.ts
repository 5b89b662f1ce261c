import { expect } from 'chai'
import { field, formOf } from '../lead-form/lead-form.fixtures.ts'
import { clear, nextEvent, until } from '../testing/page.ts'
import { problem } from '../testing/peer.ts'
import { TicketsHarness } from './tickets.harness.ts'
import { TicketsPeer } from './tickets.peer.ts'
import { LeadFormHarness } from '../lead-form/lead-form.harness.ts'
import type { PrmLeadForm } from '../lead-form/lead-form.ts'

async function raise(peer = new TicketsPeer()) {
  peer
    .on('GET /v1/forms/ticket', () => formOf(field('subject', 'text'), field('body', 'textarea')))
    .on('POST /v1/forms/ticket/submissions', () => ({
      kind: 'ticket',
      id: [...peer.cases.keys()][0],
      createdAt: '',
    }))
    .install({ publishableKey: null, fetchSession: async () => ({ token: 't', expiresAt: '' }) })
  const tickets = await TicketsHarness.mount()
  tickets.find('[part=raise]')!.click()
  const root = await until(() => tickets.find('prm-lead-form')?.shadowRoot, 'the form')
  await until(() => root.querySelector('form'))
  await new LeadFormHarness(root.host as PrmLeadForm).whole()
  const fill = (name: string, text: string): void => {
    const input = root.querySelector<HTMLInputElement>(`[name=${name}]`)!
    input.value = text
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
  }
  const send = (): void => root.querySelector<HTMLElement>('[part=submit]')!.click()
  const files = (): string => tickets.find('.enclosed')!.innerText.replaceAll(/\s+/g, ' ')
  return { tickets, peer, fill, send, files }
}
const submissions = (peer: TicketsPeer): unknown[] =>
  peer.to('POST /v1/forms/ticket/submissions').map(({ body }) => body)

suite('a new ticket with files', () => {
  teardown(clear)

  test('what is dropped on the form goes with it, once', async () => {
    const { tickets, peer, fill, send, files } = await raise()
    fill('subject', 'It stops')
    fill('body', 'See there.')
    tickets.dropOn('prm-lead-form', 'night.log.txt', 'shift.txt')
    await until(() => files().includes('night.log.txt 0 kB'))
    await until(() => files().includes('shift.txt 0 kB'))
    const raised = nextEvent('prm-ticket-raised')
    send()
    await raised
    expect(submissions(peer)).to.have.lengthOf(1)
    expect(submissions(peer)[0]).to.deep.include({
      values: { subject: 'It stops', body: 'See there.' },
      files: ['file_1 night.log.txt', 'file_2 shift.txt'],
    })
    tickets.find('[part=raise]')!.click()
    await until(() => tickets.find('.enclosed'))
    expect(files()).not.to.contain('shift.txt')
  })

  test('without a file none is sent', async () => {
    const { peer, fill, send } = await raise()
    fill('subject', 'It stops')
    fill('body', 'See there.')
    const raised = nextEvent('prm-ticket-raised')
    send()
    await raised
    expect(submissions(peer)[0]).not.to.have.property('files')
  })

  test('sent before its files are there, it says so and goes as soon as they are', async () => {
    const peer = new TicketsPeer()
    let arrive = (): void => {}
    const arrived = new Promise<void>((resolve) => (arrive = resolve))
    peer.on('POST /v1/ticket-files', async ({ query }) => {
      await arrived
      return { id: 'file_slow', name: query.get('name'), type: 'text/plain', bytes: 8 }
    })
    const { tickets, fill, send, files } = await raise(peer)
    fill('subject', 'It stops')
    fill('body', 'See there.')
    tickets.dropOn('prm-lead-form', 'film.mp4')
    send()
    await until(() => files().includes('It is sent as soon as the files are there.'))
    await until(() => tickets.announced === 'It is sent as soon as the files are there.')
    expect(submissions(peer)).to.deep.equal([])
    const raised = nextEvent('prm-ticket-raised')
    arrive()
    await raised
    expect(submissions(peer)[0]).to.deep.include({ files: ['file_slow'] })
  })

  test('a file that is refused meanwhile holds it back, and is said', async () => {
    const peer = new TicketsPeer()
    peer.on('POST /v1/ticket-files', () => problem(422, 'validation_failed', { detail: 'It holds macros.' }))
    const { tickets, fill, send, files } = await raise(peer)
    fill('subject', 'It stops')
    fill('body', 'See there.')
    tickets.dropOn('prm-lead-form', 'bad.docx')
    send()
    await until(() => files().includes('It holds macros.'))
    await until(() => tickets.announced === 'It holds macros.')
    expect(submissions(peer)).to.deep.equal([])
    tickets.find('.cross')!.click()
    await until(() => !files().includes('bad.docx'))
    const raised = nextEvent('prm-ticket-raised')
    send()
    await raised
    expect(submissions(peer)[0]).not.to.have.property('files')
  })

  test('files that are there outlive a new page; the eleventh is one too many', async () => {
    const { tickets } = await raise()
    tickets.dropOn('prm-lead-form', ...Array.from({ length: 11 }, (_, at) => `${at}.txt`))
    await until(() => tickets.find('.enclosed')!.innerText.includes('At most 10 files.'))
    await until(() => tickets.announced === 'At most 10 files.')
    await until(() => tickets.find('.enclosed')!.innerText.match(/0 kB/g)?.length === 10)
    tickets.element.remove()
    const { files } = await raise()
    await until(() => files().includes('9.txt 0 kB'))
    expect(files()).not.to.contain('10.txt')
  })
})
