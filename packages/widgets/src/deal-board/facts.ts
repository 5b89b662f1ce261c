import type { Locale } from '../core/locale.ts'
import type { Message } from '../core/messages.ts'
import type { DealBoardMessage } from './deal-board.messages.ts'
import { isLead, nameOf, type Card } from './model.ts'

/** The words on a card. */
export interface Facts {
  title: string
  /** Short things worth knowing, most telling first. */
  details: string
  /** Amount of a deal, channel of a lead. */
  value: string
  age: string
  /** All of it, for those who hear the card. */
  label: string
}

export interface Words {
  locale: Locale
  msg: Message<DealBoardMessage>
  /** Deals of several partners are on the board, so each card names its own. */
  manyPartners: boolean
}

export function factsOf(card: Card, { locale, msg, manyPartners }: Words): Facts {
  const title = nameOf(card)
  const since = isLead(card) ? card.createdAt : card.stageChangedAt
  const value = isLead(card)
    ? msg(`via_${card.source.channel}`)
    : card.amount
      ? locale.money(card.amount)
      : ''
  const details = isLead(card)
    ? [card.company, card.country && locale.country(card.country)]
    : [card.product ?? (card.name === title ? null : card.name), manyPartners ? card.partnerName : card.ownerName]
  const told = details.filter((detail) => detail !== null && detail !== undefined && detail !== '') as string[]
  const age = ageOf(since, locale, 'long')
  return {
    title,
    details: told.join(' · '),
    value,
    age: ageOf(since, locale, 'narrow'),
    label: [title, value, ...told, msg(isLead(card) ? 'arrived' : 'in_stage', { age })].filter(Boolean).join(', '),
  }
}

const units = [
  ['year', 365 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** "5d", "2w": months are left out, since their narrow form looks like minutes. */
export function ageOf(since: string, locale: Locale, unitDisplay: 'narrow' | 'long', now = Date.now()): string {
  const seconds = Math.max(0, (now - Date.parse(since)) / 1000)
  const [unit, size] = units.find(([, size]) => seconds >= size * (size < 7 * 86_400 ? 1 : 2)) ?? (['minute', 60] as const)
  return locale.number(Math.floor(seconds / size), { style: 'unit', unit, unitDisplay })
}

/** Card facts kept until the words they are made of change, or have become old. */
export class FactsCache {
  #facts = new WeakMap<Card, Facts>()
  #words: Words | undefined
  #since = 0

  of(card: Card, words: Words): Facts {
    const known = this.#facts.get(card)
    if (known) return known
    const facts = factsOf(card, words)
    this.#facts.set(card, facts)
    return facts
  }

  /** Call before each render. */
  refresh(words: Words, now = Date.now()): void {
    const same = this.#words?.locale === words.locale && this.#words.manyPartners === words.manyPartners
    if (same && now - this.#since < 60_000) return
    this.#facts = new WeakMap()
    this.#words = words
    this.#since = now
  }
}
