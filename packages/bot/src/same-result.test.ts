import type { Form } from '@openprm/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readMemory } from './slack/render/memory.ts'
import { formModal } from './slack/render/modal.ts'
import { card } from './teams/render/card.ts'
import { type ChatWorld, startChatWorld } from './testing/chat-world.ts'
import { everyKind, everyValue } from './testing/every-kind.ts'
import { fillCard } from './testing/fill-card.ts'
import { bare, type Noun, nouns } from './testing/same-record.ts'
import { formView } from './view/form-view.ts'

let world: ChatWorld

beforeAll(async () => {
  world = await startChatWorld()
})
afterAll(() => world.stop())

const ways = ['sdk', 'slack', 'teams'] as const

async function sendBySdk(noun: Noun, values: object): Promise<void> {
  const mara = await world.as('Mara')
  await mara.forms.submit(noun, { values: { ...values } })
}

async function sendBySlack(noun: Noun, form: Form, values: Record<string, unknown>): Promise<void> {
  const { slack } = world
  await slack.command('UMARA', noun)
  let modal = await slack.modal()
  if (noun === 'deal')
    modal = (await slack.submit('UMARA', modal, { domain: String(values['accountDomain']) }))[
      'view'
    ] as typeof modal
  const { about } = readMemory(modal.private_metadata ?? '')
  const answer = await slack.submit('UMARA', formModal(formView(form, 'EUR', { values }, about)), {})
  expect(answer['response_action'], JSON.stringify(answer)).toBe('update')
}

async function sendByTeams(noun: Noun, form: Form, values: Record<string, unknown>): Promise<void> {
  const { teams } = world
  const place = { conversation: 'a:mara' }
  const since = teams.sentTo(place.conversation).length
  await teams.say('UMARA', place, noun)
  const title = noun === 'deal' ? 'Is the account free?' : form.title
  await expect.poll(() => teams.sentTo(place.conversation).length).toBeGreaterThan(since)
  const shown = await teams.shown(place.conversation, title)
  let drawn = shown.activity.attachments?.[0]?.content as ReturnType<typeof card>
  if (noun === 'deal') {
    const domain = { 'field.domain': values['accountDomain'] }
    drawn = (JSON.parse(await teams.press('UMARA', shown, 'Check', domain)) as { value: typeof drawn }).value
  }
  const { about } = fillCard(drawn)
  const filled = fillCard(card(formView(form, 'EUR', { values }, String(about))))
  const label = noun === 'deal' ? 'Check' : form.submitLabel
  const answer = await teams.press('UMARA', shown, label, filled)
  expect(answer).not.toContain('need another look')
}

test.each<[Noun, (way: string) => Promise<object | undefined>]>([
  [
    'lead',
    async (way) =>
      (await world.prm.leads.list({ limit: 100 })).data.find(({ email }) => email?.includes(way)),
  ],
  [
    'deal',
    async (way) =>
      (await world.prm.deals.list({ limit: 100 })).data.find((one) => one.accountDomain?.includes(way)),
  ],
  [
    'ticket',
    async (way) =>
      (await world.prm.tickets.list({ limit: 100 })).data.find((one) => one.subject.endsWith(way)),
  ],
])(
  'a %s with a field of every kind is the same record, byte for byte, by SDK, Slack and Teams',
  async (noun, find) => {
    const { fields, values } = nouns[noun]
    const own = everyKind.fields.filter(({ name }) => !fields.some((one) => one.name === name))
    const form = await world.prm.forms.put(noun, { title: everyKind.title, fields: [...fields, ...own] })
    const records: string[] = []
    for (const way of ways) {
      const all = { ...everyValue, ...values(way) }
      if (way === 'sdk') await sendBySdk(noun, all)
      else if (way === 'slack') await sendBySlack(noun, form, all)
      else await sendByTeams(noun, form, all)
      const found = await find(way)
      records.push(bare(found ?? expect.unreachable(`no ${noun} by ${way}`), way))
    }
    expect(records[1]).toBe(records[0])
    expect(records[2]).toBe(records[0])
    expect(records[0]).toContain('They move house.')
  },
)
