import { expect } from 'chai'
import '../../define/deal-board.ts'
import { faultsEverywhere } from '../../testing/everywhere.ts'
import { clear, nextEvent, until } from '../../testing/page.ts'
import { problem } from '../../testing/peer.ts'
import type { Form } from '../../core/wire.ts'
import { show } from '../deal-board.hands.ts'
import type { DealBoardHarness } from '../deal-board.harness.ts'
import { BoardPeer, aDeal } from '../deal-board.peer.ts'
import { withDesk } from '../desk/desk.peer.ts'
import { SheetHarness } from '../desk/sheet.harness.ts'

const field = (name: string, kind: string, label: string): Form['fields'][number] =>
  ({
    name,
    kind,
    label,
    help: null,
    placeholder: null,
    required: name !== 'sites',
    maxLength: null,
    min: null,
    max: null,
    pattern: null,
    options: [],
    autocomplete: null,
    width: 'full',
    visibleWhen: null,
  }) as unknown as Form['fields'][number]

const form = {
  key: 'deal',
  noun: 'deal',
  title: 'Register a deal',
  description: null,
  submitLabel: 'Send registration',
  successMessage: 'Thank you.',
  fields: [
    field('accountDomain', 'domain', 'Domain'),
    field('accountName', 'text', 'Company'),
    field('sites', 'number', 'Sites'),
  ],
}

type Peer = ReturnType<typeof withDesk>

async function open(
  prepare: (peer: Peer) => unknown = () => undefined,
  attributes = '',
): Promise<{ board: DealBoardHarness; sheet: SheetHarness; peer: Peer; form: ShadowRoot }> {
  const peer = withDesk(new BoardPeer({ deals: [] }))
  peer.me = { ...peer.me, kind: 'partner', scopes: ['deals:read', 'deals:write'] }
  peer
    .on('GET /v1/forms/deal', () => form)
    .on('POST /v1/forms/deal/tickets', () => ({ ticket: 't', expiresAt: '2099-01-01T00:00:00.000Z' }))
    .on('POST /v1/deals/check', () => ({ result: 'clear', heldUntil: null }))
    .on('POST /v1/forms/deal/submissions', ({ body }) => {
      const { values } = body as { values: { accountName: string; accountDomain: string } }
      const answerDueAt = new Date(Date.now() + 8 * 3_600_000 + 60_000).toISOString()
      const deal = aDeal({
        ...values,
        registrationStatus: 'submitted',
        submittedAt: new Date().toISOString(),
        answerDueAt,
      })
      peer.addDeal(deal)
      return { kind: 'deal', id: deal.id, createdAt: deal.createdAt }
    })
  prepare(peer)
  const board = await show(peer, attributes)
  const button = await until(
    () => board.root.querySelector<HTMLElement>('[part=register-button]'),
    'the button',
  )
  button.click()
  const sheet = await new SheetHarness(board, 'register').opened()
  const root = await until(() => sheet.dialog?.querySelector('prm-lead-form')?.shadowRoot, 'the form')
  await until(() => root.querySelector('[name=accountDomain]'), 'its fields')
  return { board, sheet, peer, form: root }
}

function type(form: ShadowRoot, name: string, text: string): void {
  const control = form.querySelector<HTMLInputElement>(`[name=${name}]`)!
  control.focus()
  control.value = text
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
}

const answer = (sheet: SheetHarness): string => sheet.get('.check').textContent.trim()

suite('registering a deal', () => {
  teardown(() => {
    clear()
    sessionStorage.clear()
    document.documentElement.style.removeProperty('color-scheme')
  })

  const later = '2099-03-12T09:00:00.000Z'
  const answers = [
    [{ result: 'clear', heldUntil: null }, 'acme.com is free.'],
    [{ result: 'clear', heldUntil: later }, 'acme.com is free. We keep it for you until '],
    [
      { result: 'protected', heldUntil: later },
      'acme.com is protected for another partner until Mar 12, 2099.',
    ],
    [{ result: 'protected', heldUntil: null }, 'acme.com is protected for another partner.'],
    [{ result: 'yours', heldUntil: null }, 'acme.com is already yours.'],
    [{ result: 'ask', heldUntil: null }, 'Somebody is before you on acme.com.'],
  ] as const
  for (const [result, sentence] of answers)
    test(`an account that is ${result.result}${result.heldUntil ? ' until a date' : ''} is said so in plain words, and aloud`, async () => {
      const { sheet, form } = await open((peer) => peer.on('POST /v1/deals/check', () => result))
      type(form, 'accountDomain', 'https://www.Acme.com/about')

      await until(() => answer(sheet).startsWith(sentence), sentence)
      await until(() => sheet.announced.startsWith(sentence))
    })

  test('a question is asked once, when the typing rests, and an old answer is never shown', async () => {
    let release: (value: unknown) => void = () => {}
    const { sheet, peer, form } = await open((peer) =>
      peer.on('POST /v1/deals/check', ({ body }) =>
        (body as { domain: string }).domain === 'slow.com'
          ? new Promise((resolve) => (release = resolve))
          : { result: 'clear', heldUntil: null },
      ),
    )
    for (const text of ['s', 'slow', 'slow.c', 'slow.co', 'slow.com']) type(form, 'accountDomain', text)
    await until(() => peer.to('POST /v1/deals/check').length === 1)
    type(form, 'accountDomain', 'fast.com')
    await until(() => answer(sheet) === 'fast.com is free.')
    release({ result: 'protected', heldUntil: null })
    await new Promise((resolve) => setTimeout(resolve, 50))

    expect(answer(sheet)).to.equal('fast.com is free.')
    expect(peer.to('POST /v1/deals/check').map(({ body }) => body)).to.deep.equal([
      { domain: 'slow.com' },
      { domain: 'fast.com' },
    ])
  })

  test('without an answer one can still go on', async () => {
    const { sheet, form } = await open((peer) =>
      peer.on('POST /v1/deals/check', () => problem(403, 'forbidden')),
    )
    type(form, 'accountDomain', 'acme.com')
    await until(() => answer(sheet).includes('could not be checked just now'))
  })

  test('sent, it tells both clocks and their rules; the card is on the board, and opens from here', async () => {
    const { board, sheet, peer, form } = await open()
    const before = nextEvent('prm-deal-register')
    const after = nextEvent('prm-deal-registered')
    let leads = 0
    addEventListener('prm-lead-submitted', () => leads++, { once: true })
    type(form, 'accountDomain', 'acme.com')
    type(form, 'accountName', 'Acme')
    form.querySelector<HTMLElement>('[part=submit]')?.click()

    await until(() => sheet.title === 'Sent: Acme')
    expect((await before).detail.values).to.include({ accountName: 'Acme', accountDomain: 'acme.com' })
    expect((await after).detail.dealId).to.be.a('string')
    expect(leads).to.equal(0)
    expect(sheet.text).to.match(/Answer from the vendor\s+8 hours left/)
    expect(sheet.text).to.contain('The vendor has 8 working hours to answer.')
    expect(sheet.text).to.contain('the account is yours for 90 days')
    await until(() => sheet.announced === 'Sent: Acme')
    expect(board.hasCard('Acme')).to.equal(true)
    expect(peer.to('POST /v1/forms/deal/submissions')).to.have.lengthOf(1)

    sheet.button('Open the deal').click()
    await new SheetHarness(board).opened()
    expect(new SheetHarness(board).title).to.equal('Acme')
  })

  test('a page that cancels keeps the form as it is', async () => {
    const { peer, form } = await open()
    addEventListener('prm-deal-register', (event) => event.preventDefault(), { once: true })
    type(form, 'accountDomain', 'acme.com')
    type(form, 'accountName', 'Acme')
    form.querySelector<HTMLElement>('[part=submit]')?.click()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(peer.to('POST /v1/forms/deal/submissions')).to.deep.equal([])
  })

  test('what was typed outlives a closed sheet', async () => {
    const { board, sheet, form } = await open()
    type(form, 'accountName', 'Half a name')
    sheet.get('.close').click()
    await sheet.closed()

    board.root.querySelector<HTMLElement>('[part=register-button]')?.click()
    const again = await until(() => sheet.dialog?.querySelector('prm-lead-form')?.shadowRoot)
    await until(() => again.querySelector<HTMLInputElement>('[name=accountName]')?.value === 'Half a name')
  })

  test('staff has no such button: a registration is a partner’s', async () => {
    const board = await show(withDesk(new BoardPeer({ deals: [] })))
    await until(() => board.root.querySelector('[part=review-button]'))
    expect(board.root.querySelector('[part=register-button]')).to.equal(null)
  })

  for (const [result] of answers.filter(([{ heldUntil }]) => !heldUntil))
    test(`axe finds nothing when an account is ${result.result}, in every theme and language`, async () => {
      const bring = async (): Promise<DealBoardHarness> => {
        const { board, sheet, form } = await open((peer) => peer.on('POST /v1/deals/check', () => result))
        type(form, 'accountDomain', 'acme.com')
        await until(() => sheet.get('.check').matches(`.${result.result}`))
        return board
      }
      expect(await faultsEverywhere(bring)).to.deep.equal([])
    }).timeout(30_000)
})
