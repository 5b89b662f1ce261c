import { expect } from 'chai'
import '../define/deal-board.ts'
import { clear, until } from '../testing/page.ts'
import { press, show } from './deal-board.hands.ts'
import { BoardPeer, aDeal, aLead } from './deal-board.peer.ts'
import { withDesk } from './desk/desk.peer.ts'
import { SheetHarness } from './desk/sheet.harness.ts'
import { aField, anOffer, withLeads } from './lead/lead.peer.ts'
import type { Entry } from './panel/activity.ts'

/** From the OWASP filter-evasion list and DOMPurify's own tests; each would call `attacked` if it ran. */
const vectors = [
  '<script>attacked()</script>',
  '<img src=x onerror=attacked()>',
  '<svg onload=attacked()>',
  '<svg><animate onbegin=attacked() attributeName=x dur=1s>',
  '"><img src=x onerror=attacked()>',
  "'-attacked()-'",
  'javascript:attacked()',
  '<a href="javascript:attacked()">x</a>',
  '<iframe srcdoc="<script>parent.attacked()</script>"></iframe>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=attacked()>',
  '<template><script>attacked()</script></template>',
  '<details open ontoggle=attacked()>',
  '<style>@import "javascript:attacked()";</style>',
  '${attacked()}',
  '{{constructor.constructor("attacked()")()}}',
  '<!--<img src="--><img src=x onerror=attacked()//">',
  '\u202Egnp.exe',
  'A'.repeat(500),
  '\u0000<b>\uFFFD</b>',
  '<x onclick=attacked()>click</x>',
]

declare global {
  interface Window {
    attacked?: () => void
  }
}

suite('what people write is text, and nothing else', () => {
  let ran = 0
  setup(() => {
    ran = 0
    window.attacked = () => ran++
  })
  teardown(() => {
    clear()
    sessionStorage.clear()
    delete window.attacked
  })

  test('names, notes and values on the board and in its sheets run nothing, add no element and keep the layout', async () => {
    for (const text of vectors) {
      const line = text.replaceAll('\u0000', '')
      const deal = aDeal({
        name: line,
        accountName: line,
        partnerName: line,
        ownerName: line,
        product: line,
        accountDomain: line,
        registrationStatus: 'returned',
        question: line,
      })
      const peer = withDesk(new BoardPeer({ deals: [deal], leads: [aLead({ name: line, company: line })] }))
      peer.on('GET /v1/deals/board', () => {
        const board = peer.board()
        const stages = board.stages.map((stage) => ({ ...stage, label: line }))
        return { ...board, stages, products: [{ key: line, label: line }] }
      })
      const actor = { kind: 'staff', id: null, name: line } as const
      const common = { occurredAt: deal.createdAt, actor }
      peer.timeline.push(
        { ...common, type: 'comment', id: 'comment_1', comment: { body: line } } as unknown as Entry,
        { ...common, type: 'note', id: 'note_1', note: { body: line } } as unknown as Entry,
        {
          ...common,
          type: 'moved',
          id: 'move_1',
          fromStage: line,
          toStage: line,
          seconds: 1,
          reason: line,
          note: line,
        },
        { ...common, type: 'edited', id: 'edit_1', changes: [{ field: line, from: line, to: line }] },
      )
      const board = await show(peer)
      await until(() => board.root.querySelector('[part=tools]'))
      const card = board.root.querySelector<HTMLElement>('[data-stage] [part=card]')!
      const { height, width } = card.getBoundingClientRect()
      expect(height, line).to.equal(Number.parseFloat(getComputedStyle(card).blockSize))
      expect(card.scrollWidth, line).to.be.at.most(Math.ceil(width))
      card.focus()
      await press('Enter')
      const panel = await new SheetHarness(board).opened()
      await until(() => panel.all('.entry').length === 4)

      expect(panel.get('h2').textContent, line).to.equal(line)
      expect(panel.get('.entry.note .said').textContent, line).to.equal(line)
      const strange =
        'script, img, iframe, style, math, animate, details, template, x, a[href], [onerror], [onload]'
      expect([...board.root.querySelectorAll(strange)], line).to.deep.equal([])
      expect(panel.dialog!.scrollWidth, line).to.be.at.most(
        Math.ceil(panel.dialog!.getBoundingClientRect().width),
      )
      clear()
    }
    expect(ran).to.equal(0)
  }).timeout(60_000)

  test('what waits for review and who else claims it run nothing, and add no element', async () => {
    const soon = new Date(Date.now() + 3_600_000).toISOString()
    const claims = vectors.map((line) =>
      aDeal({
        name: line,
        accountName: line,
        partnerName: line,
        ownerName: line,
        product: line,
        accountDomain: line,
        registrationStatus: 'submitted',
        submittedAt: soon,
        answerDueAt: soon,
      }),
    )
    const peer = withDesk(new BoardPeer({ deals: claims }))
    peer.on('GET /v1/deals/*/rivals', () => ({ data: claims }))
    const board = await show(peer)
    const button = await until(() => board.root.querySelector<HTMLElement>('[part=review-button]'))

    button.click()
    const review = await new SheetHarness(board, 'review').opened()
    await until(() => review.all('[part=rivals]').length > 0)

    expect(review.all('.queue b').map(({ textContent }) => textContent.trim())).to.include(
      '{{constructor.constructor("attacked()")()}}',
    )
    const strange =
      'script, img, iframe, style, math, animate, details, template, x, a[href], [onerror], [onload]'
    expect([...board.root.querySelectorAll(strange)]).to.deep.equal([])
    expect(review.dialog!.scrollWidth).to.be.at.most(Math.ceil(review.dialog!.getBoundingClientRect().width))
    expect(ran).to.equal(0)
  })

  test('what a lead says, its form and its partners run nothing in its panel, and add no element', async () => {
    const lines = vectors.map((text) => text.replaceAll('\u0000', ''))
    const at = (index: number): string => lines[index % lines.length]!
    const fields = lines.map((_, index) => ({
      ...aField,
      name: `field${index}`,
      kind: 'text',
      label: at(index),
    }))
    const values = Object.fromEntries(lines.map((line, index) => [`field${index}`, line]))
    const lead = aLead({ name: at(1), company: at(2), partnerName: at(3), product: at(4), country: 'xx' })
    const peer = withLeads(new BoardPeer({ leads: [lead] }), { fields, values, email: at(6), phone: at(7) })
    peer.me.scopes.push('leads:write')
    for (const line of lines)
      peer.offers.push(
        anOffer({ partnerName: line, note: line, status: 'declined', endedAt: lead.createdAt }),
      )
    const board = await show(peer)
    await until(() => board.root.querySelector('[part=tools]'))

    board.card(at(1)).click()
    const panel = await new SheetHarness(board).opened()

    expect(panel.all('dd').map(({ textContent }) => textContent)).to.include.members(lines.slice(0, 17))
    expect(panel.all('script, img, svg:not(.clock svg), iframe, style, details, template, x')).to.deep.equal(
      [],
    )
    expect(panel.all('a').filter((a) => !/^(mailto|tel):/.test(a.getAttribute('href')!))).to.deep.equal([])
    expect(panel.dialog!.scrollWidth).to.be.at.most(Math.ceil(panel.dialog!.getBoundingClientRect().width))
    panel.all('a').forEach((link) => link.focus())
    expect(ran).to.equal(0)
  })
})
