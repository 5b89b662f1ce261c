import type { Column } from './column.ts'
import { isLead, rankOf, type Card, type Money } from './model.ts'

/** Counts a card in or out (`sign` −1). */
export function counted(column: Column, card: Card, sign: 1 | -1): Column {
  return { ...column, count: Math.max(0, column.count + sign), totals: summed(column.totals, card, sign) }
}

/** The column with the card in its place; the card is only counted when its place is on a later page. */
export function withCard(column: Column, card: Card): Column {
  const rank = rankOf(card)
  const after = counted(column, card, 1)
  if (rank < column.floor) return after
  const at = column.cards.findIndex((other) => rankOf(other) < rank)
  return { ...after, cards: column.cards.toSpliced(at < 0 ? column.cards.length : at, 0, card) }
}

export function withoutCard(column: Column, card: Card): Column {
  const after = counted(column, card, -1)
  return { ...after, cards: column.cards.filter((other) => other.id !== card.id) }
}

function summed(totals: readonly Money[], card: Card, sign: 1 | -1): readonly Money[] {
  const money = isLead(card) ? null : card.amount
  if (!money) return totals
  const { currency } = money
  const amount = (totals.find((total) => total.currency === currency)?.amount ?? 0) + sign * money.amount
  return [...totals.filter((total) => total.currency !== currency), { amount, currency }]
}
