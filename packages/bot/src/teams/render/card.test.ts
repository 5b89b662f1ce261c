import { expect, test } from 'vitest'
import { everyKind, everyValue, field } from '../../testing/every-kind.ts'
import { formView } from '../../view/form-view.ts'
import { teamsLimits } from '../../view/limits.ts'
import { notice } from '../../view/notice-view.ts'
import { card, cardFields } from './card.ts'

test('a form with every kind of field fits into a Teams message', () => {
  expect(JSON.stringify(card(formView(everyKind, 'EUR', { values: everyValue }))).length).toBeLessThan(
    teamsLimits.cardCharacters,
  )
})

test('a form too large for Teams says so', () => {
  const fields = Array.from({ length: 10 }, (_, index) => field(`field${index}`, 'country'))
  expect(JSON.stringify(card(formView({ ...everyKind, fields }, 'EUR')))).toContain(
    'too long for Microsoft Teams',
  )
})

test('each question shows its own mistake below it, and keeps what was typed', () => {
  const values = { ...everyValue, email: 'ada@kaufgut', budget: '1.999' }
  const { body } = card(formView(everyKind, 'EUR', { values, errors: { email: 'Enter an e-mail address.' } }))
  const at = body.findIndex(({ id }) => id === 'field.email')
  expect(body[at]).toMatchObject({ value: 'ada@kaufgut' })
  expect(JSON.stringify(body[at + 1])).toContain('Enter an e-mail address.')
  expect(body.find(({ id }) => id === 'field.budget')).toMatchObject({ value: 1.999 })
})

test('a conditional question says when it counts, and is never compulsory in the card', () => {
  const { body } = card(formView(everyKind, 'EUR'))
  const reason = body.find(({ id }) => id === 'field.reason')
  expect(reason).toMatchObject({ label: expect.stringContaining('Only if “The urgent” is ticked') })
  expect(reason).not.toHaveProperty('isRequired')
  expect(body.find(({ id }) => id === 'field.name')).toMatchObject({ isRequired: true })
})

test('people’s text is never read as Markdown', () => {
  const drawn = card(
    notice('[x](https://evil.example)', ['**bold**'], {
      facts: [{ label: 'Company', value: '[y](https://evil.example)' }],
    }),
  )
  expect(drawn.body.every(({ type }) => type === 'RichTextBlock')).toBe(true)
  expect(cardFields(drawn)).toEqual([])
})
