import { expect } from 'chai'
import '../../define/deal-board.ts'
import { configure } from '../../core/config.ts'
import { faultsEverywhere } from '../../testing/everywhere.ts'
import { accessibilityFaults, clear, nextEvent, until } from '../../testing/page.ts'
import { problem } from '../../testing/peer.ts'
import { press, show } from '../deal-board.hands.ts'
import type { DealBoardHarness } from '../deal-board.harness.ts'
import { BoardPeer, aDeal } from '../deal-board.peer.ts'
import type { Deal } from '../model.ts'
import { SheetHarness } from '../desk/sheet.harness.ts'
import { withDesk } from '../desk/desk.peer.ts'

type Peer = ReturnType<typeof withDesk>

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000 + 60_000).toISOString()

/** A board with one deal, and its panel open. */
async function open(
  more: Partial<Deal> = {},
  { as = 'staff', attributes = '', prepare = (_peer: Peer): unknown => undefined } = {},
): Promise<{ board: DealBoardHarness; panel: SheetHarness; peer: Peer; deal: Deal }> {
  const deal = aDeal({ accountName: 'Acme', ...more })
  const peer = withDesk(new BoardPeer({ deals: [deal] }))
  if (as === 'partner') {
    peer.me = {
      kind: 'partner',
      user: { ...peer.me.user!, id: 'user_1', name: 'Maria Silva' },
      scopes: ['deals:read', 'deals:write'],
    }
  }
  prepare(peer)
  const board = await show(peer, attributes)
  await until(() => board.root.querySelector('[part=tools]'), 'the tools')
  board.card('Acme').focus()
  await press('Enter')
  const panel = await new SheetHarness(board).opened()
  return { board, panel, peer, deal }
}

const submitted: Partial<Deal> = {
  registrationStatus: 'submitted',
  submittedAt: inDays(-0.5),
  answerDueAt: inDays(0.5),
}

suite('the deal panel', () => {
  teardown(() => {
    clear()
    sessionStorage.clear()
    document.documentElement.style.removeProperty('color-scheme')
  })

  test('Enter on a card opens it, Escape closes it, and the card has the focus again', async () => {
    const { board, panel } = await open()
    expect(panel.title).to.equal('Acme')
    expect(panel.focused?.textContent.trim()).to.equal('Acme')

    await press('Escape')

    await panel.closed()
    await until(() => board.focused === 'Acme')
  })

  suite('of a deal that a ticket stops', () => {
    const aTicket = { id: 'ticket_9', subject: 'Load test report', status: 'pending', version: 3 }
    const stopped: Partial<Deal> = {
      ...submitted,
      answerDueAt: null,
      answerLeftSeconds: 2 * 3600,
      protectionLeftSeconds: 20 * 86_400,
      protectedUntil: inDays(20),
      blockedBy: ['ticket_9'],
    }
    const prepare = (peer: Peer): unknown => peer.on('GET /v1/tickets/ticket_9', () => aTicket)

    test('says so, which ticket it is and who has to answer there, and what each clock has left', async () => {
      const { panel } = await open(stopped, { as: 'partner', prepare })
      await until(() => panel.text.includes('Load test report'))
      const words = panel.text.replaceAll(/\s+/g, ' ')
      expect(words).to.contain('Stopped by a ticket Both clocks stand still until it is solved.')
      expect(words).to.contain('Load test report You have to answer')
      expect(
        panel.all('[part=clock]').map(({ innerText }) => innerText.replaceAll(/\s+/g, ' ')),
      ).to.deep.equal([
        'Answer from the vendor Stands still 2 hours left',
        'Protection Stands still 2 weeks left',
      ])
      expect(await accessibilityFaults(panel.dialog!)).to.deep.equal([])
    })

    test('leads into the ticket on the page that has them; a page may open it itself', async () => {
      configure({ ticketPage: '/support?from=board' })
      const { panel } = await open(stopped, { prepare })
      await until(() => panel.all('[part=ticket-link]').length === 1)
      const link = panel.get('[part=ticket-link]') as HTMLAnchorElement
      expect(new URL(link.href).search).to.equal('?from=board&prm-ticket=ticket_9')
      addEventListener('prm-ticket-open', (event) => event.preventDefault(), { once: true })
      const asked = nextEvent('prm-ticket-open')
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })
      link.dispatchEvent(click)
      expect((await asked).detail).to.deep.equal({ ticketId: 'ticket_9' })
      expect(click.defaultPrevented).to.equal(true)
      configure({ ticketPage: location.href })
    })

    test('follows what happens: who has to answer there, and that the deal goes on', async () => {
      const { panel, peer, deal } = await open(stopped, { prepare })
      await until(() => panel.text.includes('The partner has to answer'))
      peer.emit('ticket.resumed', { ticket: { ...aTicket, status: 'open', version: 4 } })
      await until(() => panel.text.includes('We have to answer'))
      peer.changeDeal(deal.id, {
        blockedBy: [],
        answerLeftSeconds: null,
        answerDueAt: inDays(0.1),
        protectionLeftSeconds: null,
      })
      await until(() => !panel.text.includes('Stopped by'))
    })

    test('that somebody else may read only says that there is one', async () => {
      const { panel } = await open(stopped)
      await until(() => panel.text.includes('A ticket that you may not read'))
      expect(panel.all('[part=ticket-link]')).to.deep.equal([])
    })
  })

  test('a press on a card opens it too, and one beside the panel closes it', async () => {
    const { board, panel } = await open()
    await press('Escape')
    await panel.closed()

    board.card('Acme').click()
    await panel.opened()
    panel.dialog!.dispatchEvent(new PointerEvent('pointerdown', { clientX: 1, clientY: 1 }))

    await panel.closed()
  })

  test('both clocks are told: when the vendor answers by, and how long the account is protected', async () => {
    const { panel } = await open(submitted)
    expect(panel.text).to.match(/Answer from the vendor\s+12 hours left\s+by /)
    expect(panel.text).to.match(/Protection\s+None\s+Starts with the approval/)
    await press('Escape')
    await panel.closed()
    clear()

    const approved = await open({
      protectedUntil: inDays(20),
      submittedAt: inDays(-2),
      decidedAt: inDays(-1),
    })
    expect(approved.panel.text).to.match(/Answered\s+after 1 day/)
    expect(approved.panel.text).to.match(/Protection\s+2 weeks left\s+until /)
  })

  test('staff approves in two keys, and the page hears before and after', async () => {
    const { panel, peer, deal } = await open(submitted)
    const before = nextEvent('prm-deal-approve')
    const after = nextEvent('prm-deal-approved')

    panel.button('Approve').focus()
    await press('Enter')
    await until(() => panel.focused?.matches('textarea'))
    await press('Enter')

    await until(() => panel.text.includes('Approved'))
    expect((await before).detail).to.deep.equal({ dealId: deal.id, input: {} })
    expect((await after).detail).to.deep.equal({ dealId: deal.id })
    await until(() => panel.announced === 'Acme: Approved.')
    expect(peer.to('POST /v1/deals/*/approve')[0]?.headers.get('if-match')).to.equal('"v1"')
    expect(panel.focused?.textContent.trim()).to.equal('Acme')
  })

  test('a page that cancels the approval keeps the registration as it is', async () => {
    const { panel, peer } = await open(submitted)
    addEventListener('prm-deal-approve', (event) => event.preventDefault(), { once: true })

    panel.button('Approve').click()
    await until(() => panel.focused?.matches('textarea'))
    await press('Enter')
    await until(() => panel.all('[aria-busy=true]').length === 0)

    expect(peer.to('POST /v1/deals/*/approve')).to.deep.equal([])
  })

  test('a rejection is a digit away, and Escape leaves the question without leaving the deal', async () => {
    const { panel, peer } = await open(submitted)
    panel.button('Reject').click()
    await until(() => panel.focused?.matches('.choice'))
    await press('Escape')
    await until(() => panel.focused === panel.button('Reject'))

    await press('Enter')
    await until(() => panel.focused?.matches('.choice'))
    await press('2')

    await until(() => panel.text.includes('Not approved: Existing customer'))
    expect(peer.to('POST /v1/deals/*/reject')[0]?.body).to.deep.equal({ reason: 'existing_customer' })
  })

  test('what somebody else changed first is told, and shown as it is', async () => {
    const { panel, peer, deal } = await open(submitted)
    panel.button('Approve').click()
    await until(() => panel.focused?.matches('textarea'))
    peer.deals.set(deal.id, { ...deal, version: 2, registrationStatus: 'rejected', answerDueAt: null })

    await press('Enter')

    await until(() => panel.fault.startsWith('Someone else has just changed this deal'))
    await until(() => panel.text.includes('Not approved'))
    await until(() => panel.announced.startsWith('Someone else'))
  })

  test('a comment and an internal note are told apart in words, and only staff can write the latter', async () => {
    const { panel, peer } = await open()
    await panel.type('.composer textarea', 'Survey on Thursday')
    await press('Control', 'Enter')
    await until(() => panel.all('.entry.comment').length === 1, 'the comment')
    expect(peer.to('POST /v1/deals/*/comments')[0]?.body).to.deep.equal({ body: 'Survey on Thursday' })

    panel.get('.tab:last-of-type input').click()
    await until(() => panel.text.includes('never the partner'), 'the note')
    await panel.type('.composer textarea', 'Below 92k')
    panel.button('Keep note').click()
    await until(() => panel.all('.entry.note').length === 1)
    expect(panel.get('.entry.note').textContent).to.match(/Internal[^]*Below 92k/)
    expect(peer.to('POST /v1/deals/*/notes')).to.have.lengthOf(1)
    await press('Escape')
    await panel.closed()
    clear()

    const partner = await open({}, { as: 'partner' })
    expect(partner.panel.all('.tab')).to.deep.equal([])
  })

  test('on a page of plain http, which has no crypto.randomUUID, a deal opens too', async () => {
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true })
    try {
      const { panel } = await open()
      expect(panel.title).to.equal('Acme')
    } finally {
      Reflect.deleteProperty(crypto, 'randomUUID')
    }
  })

  test('what was typed outlives a failed send, a closed panel and a reload; sent again, it is the same comment', async () => {
    const { board, panel, peer } = await open(
      {},
      {
        prepare: (peer) =>
          peer.on('POST /v1/deals/*/comments', () => problem(400, 'invalid_request', { detail: 'No.' })),
      },
    )
    await panel.type('.composer textarea', 'Half a thought')
    await press('Control', 'Enter')
    await until(() => panel.fault === 'No.')
    await press('Control', 'Enter')
    await until(() => peer.to('POST /v1/deals/*/comments').length === 2)
    const keys = peer.to('POST /v1/deals/*/comments').map(({ headers }) => headers.get('idempotency-key'))
    expect(keys[0]).to.equal(keys[1])

    await press('Escape')
    await panel.closed()
    board.card('Acme').click()
    await panel.opened()

    expect((panel.get('.composer textarea') as HTMLTextAreaElement).value).to.equal('Half a thought')
    expect(Object.values(Object.assign({}, sessionStorage))).to.include('Half a thought')
  })

  test('amount, date and owner are changed in place; only what changed is sent', async () => {
    const { panel, peer } = await open(
      { amount: { amount: 120_000, currency: 'EUR' } },
      {
        prepare: (peer) =>
          peer.on('GET /v1/users', () => ({ data: [{ id: 'user_2', name: 'Tomas Huber' }] })),
      },
    )
    panel.button('Edit').click()
    await until(() => panel.focused?.matches('[name=amount]'))
    await panel.type('[name=amount]', 'much')
    panel.button('Save').click()
    await until(() => panel.get('[name=amount]').matches('[aria-invalid=true]'))
    expect(peer.to('PATCH /v1/deals/*')).to.deep.equal([])

    await panel.type('[name=amount]', '4,500.50')
    ;(panel.get('[name=owner]') as HTMLSelectElement).value = 'user_2'
    await press('Enter')

    await until(() => panel.text.includes('€4,500.5'))
    expect(peer.to('PATCH /v1/deals/*')[0]?.body).to.deep.equal({
      amount: { amount: 450_050, currency: 'EUR' },
      ownerId: 'user_2',
    })
    await until(() => panel.announced === 'Saved.')
    expect(panel.focused).to.equal(panel.button('Edit'))
  })

  test('while somebody types, changes by others come in and take nothing away', async () => {
    const { panel, peer, deal } = await open()
    await panel.type('.composer textarea', 'Half a')

    peer.changeDeal(deal.id, { amount: { amount: 999_00, currency: 'EUR' } })

    await until(() => panel.text.includes('€999'))
    expect((panel.get('.composer textarea') as HTMLTextAreaElement).value).to.equal('Half a')
    expect(panel.focused?.matches('.composer textarea')).to.equal(true)
  })

  test('a partner sends a draft, answers a question, and asks for more time', async () => {
    const draft = await open({ registrationStatus: 'draft', partnerId: 'partner_1' }, { as: 'partner' })
    draft.panel.button('Send registration').click()
    await until(() => draft.peer.to('POST /v1/deals/*/submit').length === 1)
    await until(() => draft.panel.announced === 'Acme: Sent.')
    await press('Escape')
    clear()

    const asked = await open({ registrationStatus: 'returned', question: 'Which site?' }, { as: 'partner' })
    expect(asked.panel.text).to.contain('The vendor asks')
    expect(asked.panel.text).to.contain('Which site?')
    await press('Escape')
    clear()

    const approved = await open({ protectedUntil: inDays(5), decidedAt: inDays(-85) }, { as: 'partner' })
    approved.panel.button('Ask for more time').click()
    await until(() => approved.panel.focused?.matches('textarea'))
    await approved.panel.type('.ask textarea', 'Pilot moved to March')
    await press('Control', 'Enter')
    await until(() => approved.panel.text.includes('More time asked'))
    expect(approved.peer.to('POST /v1/deals/*/request-extension')[0]?.body).to.deep.equal({
      reason: 'Pilot moved to March',
    })
  })

  suite('accessibility (axe finds nothing)', () => {
    const states: Record<string, () => ReturnType<typeof open>> = {
      'waiting, for staff': () => open(submitted),
      'protected, for a partner': () => open({ protectedUntil: inDays(40) }, { as: 'partner' }),
      async 'with reasons to choose from'() {
        const opened = await open(submitted)
        opened.panel.get('[data-command=reject]').click()
        await until(() => opened.panel.focused?.matches('.choice'))
        return opened
      },
      async 'with an internal note'() {
        const opened = await open()
        opened.panel.get('.tab:last-of-type input').click()
        await until(() => opened.panel.all('.composer.internal').length === 1)
        await opened.panel.type('.composer textarea', 'Below 92k')
        opened.panel.get('[part=send]').click()
        await until(() => opened.panel.all('.entry.note').length === 1)
        await opened.panel.type('.composer textarea', 'More')
        return opened
      },
      async 'while editing, with a fault'() {
        const opened = await open(
          { amount: { amount: 1, currency: 'EUR' } },
          {
            prepare: (peer) => peer.on('GET /v1/users', () => ({ data: [] })),
          },
        )
        opened.panel.get('[part=edit-button]').click()
        await until(() => opened.panel.focused?.matches('[name=amount]'))
        await opened.panel.type('[name=amount]', 'much')
        opened.panel.get('[part=save]').click()
        await until(() => opened.panel.get('[name=amount]').matches('[aria-invalid=true]'))
        return opened
      },
    }
    for (const [state, bring] of Object.entries(states))
      test(`${state}, in every theme and language`, async () => {
        expect(await faultsEverywhere(async () => (await bring()).board)).to.deep.equal([])
      }).timeout(30_000)
  })
})
