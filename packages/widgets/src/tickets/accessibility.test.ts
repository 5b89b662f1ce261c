import { setViewport } from '@web/test-runner-commands'
import { expect } from 'chai'
import { elementMessages } from '../core/element.messages.ts'
import { emulateMedia } from '../testing/media.ts'
import { accessibilityFaults, clear, until } from '../testing/page.ts'
import { fromData, pseudo, untranslated } from '../testing/pseudo.ts'
import { aboutMessages } from './about/about.messages.ts'
import { behalfMessages } from './behalf/behalf.messages.ts'
import { chatMessages } from './chat/chat.messages.ts'
import { repliesMessages } from './replies/replies.messages.ts'
import { Replies } from './replies/replies.ts'
import { reportMessages } from './report/report.messages.ts'
import { staffMessages } from './staff/staff.messages.ts'
import { threadMessages } from './thread/thread.messages.ts'
import { cases } from './tickets.fixtures.ts'
import { TicketsHarness } from './tickets.harness.ts'
import { ticketsMessages } from './tickets.messages.ts'
import { TicketsPeer } from './tickets.peer.ts'

async function bring(
  kind: 'partner' | 'staff',
  lang: string,
  { open = 'Gripper', mark = (text: string): string => text } = {},
): Promise<TicketsHarness> {
  const peer = new TicketsPeer(kind, cases(mark))
  peer.install({ publishableKey: null, fetchSession: async () => ({ token: 't', expiresAt: '' }) })
  const id = [...peer.cases.values()].find(({ ticket }) => ticket.subject.includes(open))!.ticket.id
  const tickets = await TicketsHarness.mount(
    `<prm-tickets lang="${lang}" ticket="${id}" style="color-scheme: light dark"></prm-tickets>`,
  )
  await until(() => tickets.all('message').length > 0)
  return tickets
}

suite('tickets are for everybody', () => {
  teardown(async () => {
    clear()
    await emulateMedia({ colorScheme: 'light' })
    await setViewport({ width: 800, height: 600 })
  })

  test('in forced colours a note is still told from a message, and what is chosen from what is not', async () => {
    await setViewport({ width: 1100, height: 700 })
    await emulateMedia({ forcedColors: 'active' })
    const tickets = await bring('staff', 'en')
    const look = (selector: string): CSSStyleDeclaration => getComputedStyle(tickets.find(selector)!)

    expect(look('[part=note]').borderTopStyle).to.equal('dashed')
    expect(look('[part=message]').borderTopStyle).to.equal('solid')
    for (const chosen of ['[part=ticket][aria-current]', '[part=view]:has(:checked)'])
      expect(look(chosen).outlineStyle, chosen).to.equal('solid')
    for (const other of ['[part=ticket]:not([aria-current])', '[part=view]:not(:has(:checked))'])
      expect(look(other).outlineStyle, other).to.equal('none')
  })

  test('axe finds nothing: both sides, wide and narrow, light, dark, forced colours, six languages', async () => {
    for (const width of [320, 1100]) {
      await setViewport({ width, height: 700 })
      for (const media of [
        { colorScheme: 'light' },
        { colorScheme: 'dark' },
        { forcedColors: 'active' },
      ] as const) {
        await emulateMedia(media)
        for (const kind of ['partner', 'staff'] as const) {
          const { element } = await bring(kind, 'en')
          expect(await accessibilityFaults(element), `${width} ${kind}`).to.deep.equal([])
          clear()
        }
      }
    }
    for (const language of ['it', 'de', 'es', 'fr', 'ar']) {
      const tickets = await bring('staff', language)
      const { element } = tickets
      await tickets.unfold()
      expect(await accessibilityFaults(element), language).to.deep.equal([])
      clear()
    }
    for (const kind of ['edit', 'delete'] as const) {
      const tickets = await bring('partner', 'en')
      await tickets.mend(kind)
      await tickets.unfold()
      expect(await accessibilityFaults(tickets.element), kind).to.deep.equal([])
      clear()
    }
    for (const width of [320, 1100]) {
      await setViewport({ width, height: 700 })
      const tickets = await bring('staff', 'en')
      await tickets.press('[data-command=merge]')
      await until(() => tickets.find('.merge'))
      expect(await accessibilityFaults(tickets.element), 'merge').to.deep.equal([])
      tickets.find('[part=back]')!.click()
      await tickets.press('[part=report]')
      await until(() => tickets.find('[part=promises]'))
      expect(await accessibilityFaults(tickets.element), 'report').to.deep.equal([])
      tickets.find('[part=back]')?.click()
      await tickets.press('[part=raise]')
      await until(() => tickets.find('.behalf h2'))
      expect(await accessibilityFaults(tickets.element), 'on behalf').to.deep.equal([])
      expect(document.documentElement.scrollWidth).to.be.at.most(width)
      clear()
    }
    const tickets = await bring('partner', 'en', { open: 'price list' })
    tickets.find('.scores [value="5"]')!.click()
    await until(() => tickets.find('[part=rating] textarea'))
    expect(await accessibilityFaults(tickets.element)).to.deep.equal([])
  }).timeout(30_000)

  for (const language of ['en', 'de', 'ar']) {
    test(`at 320 px nothing scrolls sideways (${language})`, async () => {
      await setViewport({ width: 320, height: 700 })
      for (const kind of ['partner', 'staff'] as const) {
        const tickets = await bring(kind, language)
        const { element } = tickets
        if (kind === 'partner') await tickets.mend('edit')
        await tickets.unfold()
        expect(document.documentElement.scrollWidth).to.be.at.most(320)
        for (const part of element.renderRoot.querySelectorAll('button, li, select, textarea')) {
          expect(part.getBoundingClientRect().right).to.be.at.most(element.getBoundingClientRect().right + 1)
        }
        clear()
      }
    })
  }

  test('there is no text that cannot be translated', async () => {
    const restore = pseudo(
      elementMessages,
      ticketsMessages,
      threadMessages,
      staffMessages,
      aboutMessages,
      reportMessages,
      chatMessages,
      behalfMessages,
      repliesMessages,
    )
    try {
      await setViewport({ width: 1100, height: 700 })
      const dates =
        /^\w{3}, \w{3} \d+, \d+:\d+ [AP]M$|^\d+[a-z]$|^[A-Z⟪]{1,2}$|^\d+ kB$|^Technical$|^Ask for the log$|^Inês Carvalho$|^Jonas Lind$|^Marco Bassi$|^Giulia Ferri$|^Kaufgut$|link K7QF\d|^K7QF\d-|^Spare arms$|^png⟫$/
      for (const kind of ['partner', 'staff'] as const) {
        const tickets = await bring(kind, 'en', { mark: fromData })
        const { element } = tickets
        await tickets.unfold()
        const found = untranslated(element)
        if (kind === 'staff') {
          await tickets.press('[part=report]')
          await until(() => tickets.find('[part=promises]'))
          found.push(...untranslated(element))
          await tickets.press('[part=raise]')
          await until(() => tickets.find('.behalf option'))
          found.push(...untranslated(element))
          await element.openPane(new Replies(element.staff!))
          found.push(...untranslated(element))
        }
        await element.openChat()
        await tickets.press('[data-command=make-code]')
        await until(() => tickets.find('[part=code]'))
        found.push(...untranslated(element))
        expect(
          found.filter((text) => !dates.test(text)),
          kind,
        ).to.deep.equal([])
        clear()
      }
    } finally {
      restore()
    }
  })
})
