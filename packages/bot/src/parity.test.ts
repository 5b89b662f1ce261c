import { expect, test } from 'vitest'
import { readModal } from './slack/read-modal.ts'
import { readMemory } from './slack/render/memory.ts'
import { formModal } from './slack/render/modal.ts'
import { readCard } from './teams/read-card.ts'
import { card } from './teams/render/card.ts'
import { everyKind, everyValue } from './testing/every-kind.ts'
import { fillCard } from './testing/fill-card.ts'
import { fillModal } from './testing/fill-modal.ts'
import { chatFields } from './testing/surfaces.ts'
import { formView } from './view/form-view.ts'

const names = everyKind.fields.map(({ name }) => name)
const complete = formView(everyKind, 'EUR', { values: everyValue })

test('a modal and a card ask for exactly the fields of the definition, in its order', () => {
  expect(chatFields(everyKind, everyValue)).toEqual({ slack: names, teams: names })
})

test('answers given in a modal come back in the shape the API takes', () => {
  const modal = formModal(complete)
  expect(readModal(everyKind.fields, fillModal(modal), readMemory(modal.private_metadata ?? ''))).toEqual(
    everyValue,
  )
})

test('answers given in a card come back in the shape the API takes', () => {
  expect(readCard(everyKind.fields, fillCard(card(complete)))).toEqual(everyValue)
})

test('what is left empty is absent, and an open tick is false', () => {
  const modal = formModal(formView(everyKind, 'EUR'))
  expect(readModal(everyKind.fields, fillModal(modal), readMemory(modal.private_metadata ?? ''))).toEqual({
    urgent: false,
    consent: false,
  })
  expect(readCard(everyKind.fields, fillCard(card(formView(everyKind, 'EUR'))))).toEqual({
    urgent: false,
    consent: false,
  })
})

test('an amount without two decimals is exact in every currency', () => {
  for (const budget of [
    { amount: 1999, currency: 'JPY' },
    { amount: 1234567, currency: 'KWD' },
    { amount: 29, currency: 'EUR' },
  ]) {
    const view = formView(everyKind, budget.currency, { values: { ...everyValue, budget } })
    const modal = formModal(view)
    expect(
      readModal(everyKind.fields, fillModal(modal), readMemory(modal.private_metadata ?? ''))['budget'],
    ).toEqual(budget)
    expect(readCard(everyKind.fields, fillCard(card(view)))['budget']).toEqual(budget)
  }
})
