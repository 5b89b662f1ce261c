import { expect, test } from 'vitest'
import { homeTab } from './slack/render/home.ts'
import { messageBlocks, messageText } from './slack/render/message.ts'
import { formModal } from './slack/render/modal.ts'
import { noticeBlocks, noticeModal, noticeText } from './slack/render/notice.ts'
import { card } from './teams/render/card.ts'
import { anyHome, anyMessage, anyNotice, anyText, dice } from './testing/any-view.ts'
import { cardFaults } from './testing/card-faults.ts'
import { everyKind, everyValue, field } from './testing/every-kind.ts'
import { blockBreaches, breaches } from './testing/slack-limits.ts'
import { formView } from './view/form-view.ts'
import { slackLimits } from './view/limits.ts'
import { notice } from './view/notice-view.ts'
import type { View } from './view/view.ts'

const throws = 120
const seeds = Array.from({ length: throws }, (_, index) => index + 1)
/** The first that breaks something, with what it breaks. */
const broken = (faultsOf: (seed: number) => string[]): object | undefined =>
  seeds.map((seed) => ({ seed, faults: faultsOf(seed).slice(0, 5) })).find(({ faults }) => faults.length > 0)

test.each<[string, (seed: number) => string[]]>([
  [
    'a notice',
    (seed) => blockBreaches(noticeBlocks(anyNotice(dice(seed)), 'openprm:1'), slackLimits.messageBlocks),
  ],
  [
    'a message',
    (seed) => blockBreaches(messageBlocks(anyMessage(dice(seed)), 'openprm:1'), slackLimits.messageBlocks),
  ],
  ['a page', (seed) => blockBreaches(homeTab(anyHome(dice(seed))).blocks, slackLimits.modalBlocks)],
  ['a notice in a window', (seed) => breaches(noticeModal(anyNotice(dice(seed))))],
])('Slack takes %s, whatever is in it', (_, faultsOf) => {
  expect(broken(faultsOf)).toBeUndefined()
})

test.each<[string, (seed: number) => View]>([
  ['a notice', (seed) => anyNotice(dice(seed))],
  ['a message', (seed) => anyMessage(dice(seed))],
  ['a page', (seed) => anyHome(dice(seed))],
])('Teams understands %s, whatever is in it', (_, view) => {
  expect(broken((seed) => cardFaults(card(view(seed))))).toBeUndefined()
})

test('a form fits a window and a card, whatever its questions, answers and mistakes say', () => {
  const faults = broken((seed) => {
    const roll = dice(seed)
    const fields = everyKind.fields.map((one) =>
      field(one.name, one.kind, {
        ...one,
        label: anyText(roll, 1500) || '?',
        help: anyText(roll, 3000),
        placeholder: anyText(roll, 400),
        options: one.options.map(({ value }) => ({ value, label: anyText(roll, 400) || value })),
      }),
    )
    const form = { ...everyKind, fields, title: anyText(roll, 300), submitLabel: anyText(roll, 90) }
    const typed = Object.fromEntries(
      fields.flatMap(({ name, kind }) => (kind.startsWith('text') ? [[name, anyText(roll, 4000)]] : [])),
    )
    const errors = Object.fromEntries(fields.map(({ name }) => [name, anyText(roll, 900)]))
    const values = { ...everyValue, ...typed }
    const view = formView(form, 'EUR', { values, errors, banner: anyText(roll, 4000) }, 'x'.repeat(900))
    return [...breaches(formModal(view)), ...cardFaults(card(view))]
  })
  expect(faults).toBeUndefined()
})

test('facts stand side by side, what is long has a line of its own', () => {
  const facts = [
    { label: 'Status', value: 'open' },
    { label: 'Note', value: 'long '.repeat(20) },
  ]
  const [, first, second] = noticeBlocks(notice('A ticket', [], { facts }))
  expect(first).toMatchObject({ fields: [{ text: 'Status: open' }] })
  expect(second).toMatchObject({ text: { text: expect.stringContaining('Note: long') } })
})

test('nobody’s text calls a channel or hides where a link goes', () => {
  for (const seed of seeds) {
    const message = anyMessage(dice(seed))
    const drawn = JSON.stringify([
      messageBlocks(message),
      messageText(message),
      noticeText(anyNotice(dice(seed))),
    ])
    expect(drawn).not.toMatch(/"type":"mrkdwn","text":"[^"]*<[!@#h]/)
    const cards = JSON.stringify(card(message))
    expect(cards).not.toContain('"TextBlock"')
  }
})
