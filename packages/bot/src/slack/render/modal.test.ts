import { expect, test } from 'vitest'
import { everyKind, everyValue, field } from '../../testing/every-kind.ts'
import { fillModal, modalFields } from '../../testing/fill-modal.ts'
import { breaches } from '../../testing/slack-limits.ts'
import { formView } from '../../view/form-view.ts'
import { readModal } from '../read-modal.ts'
import { inputs } from './inputs.ts'
import { readMemory } from './memory.ts'
import { formModal } from './modal.ts'

const long = (length: number) => 'Wörter 🙂 '.repeat(length).slice(0, length)
const options = Array.from({ length: 300 }, (_, index) => ({
  value: `value-${index}`,
  label: `${long(150)} ${index}`,
}))

test('a form with every kind of field keeps Slack’s limits', () => {
  expect(breaches(formModal(formView(everyKind, 'EUR', { values: everyValue })))).toEqual([])
})

test('a form with as many and as long questions as anyone will write keeps Slack’s limits and loses no field', () => {
  const kinds = ['money', 'choice', 'multi_choice', 'textarea', 'checkbox'] as const
  const fields = Array.from({ length: 60 }, (_, index) =>
    field(`field${index}`, index === 7 ? 'country' : (kinds[index % kinds.length] ?? 'text'), {
      label: long(index === 1 ? 1000 : 300),
      help: long(500),
      placeholder: long(140),
      maxLength: 5000,
      required: true,
      options: index < 2 ? options : options.slice(0, 5),
    }),
  )
  const form = { ...everyKind, title: long(200), description: long(1000), submitLabel: long(60), fields }
  const modal = formModal(formView(form, 'EUR', { banner: long(3500) }))
  expect(breaches(modal)).toEqual([])
  expect(modalFields(modal)).toEqual(fields.map(({ name }) => name))
})

test('a form too large for any modal says so', () => {
  const fields = Array.from({ length: 60 }, (_, index) => field(`field${index}`, 'country'))
  const modal = formModal(formView({ ...everyKind, fields }, 'EUR'))
  expect(breaches(modal)).toEqual([])
  expect(JSON.stringify(modal)).toContain('too long for Slack')
})

test('with more amounts than blocks the currency goes into the question, and comes back', () => {
  const fields = Array.from({ length: 60 }, (_, index) => field(`sum${index}`, 'money'))
  const sum59 = { amount: 500, currency: 'CHF' }
  const modal = formModal(formView({ ...everyKind, fields }, 'CHF', { values: { sum59 } }))
  expect(breaches(modal)).toEqual([])
  expect(readModal(fields, fillModal(modal), readMemory(modal.private_metadata ?? ''))).toEqual({ sum59 })
})

test('an option beyond 75 characters can be told from its neighbour', () => {
  const twins = ['first', 'second'].map((end) => ({
    value: end,
    label: `${'A long way to say it '.repeat(4)}${end}`,
  }))
  const view = formView({ ...everyKind, fields: [field('pick', 'choice', { options: twins })] }, 'EUR')
  const input = inputs.choice(view.fields[0] ?? expect.unreachable())
  const drawn = input.type === 'static_select' ? (input.options ?? []) : []
  expect(new Set(drawn.map(({ text, description }) => text.text + description?.text)).size).toBe(2)
})

test('a question whose condition is not met is left out; its answer returns with it', () => {
  const hidden = formModal(formView(everyKind, 'EUR', { values: { ...everyValue, colour: 'blue, dark' } }))
  expect(modalFields(hidden)).not.toContain('shade')
  const kept = readModal(everyKind.fields, fillModal(hidden), readMemory(hidden.private_metadata ?? ''))
  expect(kept).toMatchObject({ colour: 'blue, dark', shade: 'ruby' })

  const shown = formModal(formView(everyKind, 'EUR', { values: { ...kept, colour: 'red' } }))
  expect(modalFields(shown)).toContain('shade')
  expect(
    readModal(everyKind.fields, fillModal(shown), readMemory(shown.private_metadata ?? ''))['shade'],
  ).toBe('ruby')
})

test('an answer too long to be kept out of sight is said to be lost', () => {
  const values = { ...everyValue, urgent: false, reason: 'x'.repeat(4000) }
  const modal = formModal(formView(everyKind, 'EUR', { values }))
  expect(breaches(modal)).toEqual([])
  expect(JSON.stringify(modal.blocks)).toContain('was too long to keep')
})

test('only a question on which another depends tells us of each change', () => {
  const modal = formModal(formView(everyKind, 'EUR', { values: everyValue }))
  const telling = modal.blocks.filter((block) => 'dispatch_action' in block).map(({ block_id }) => block_id)
  expect(telling).toEqual(['field:phone', 'field:start', 'field:colour', 'field:extras', 'field:urgent'])
})

test('what a client sends back as memory cannot break the form', () => {
  for (const text of ['', 'null', '[]', '{"hidden":7,"currency":{}}', 'not json']) {
    expect(readMemory(text)).toEqual({ about: '', currency: 'EUR', hidden: {} })
  }
})
