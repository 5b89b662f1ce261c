import type { Locale } from '../core/locale.ts'
import { money } from '../core/money.ts'
import type { Message } from '../core/messages.ts'
import { span } from '../core/times.ts'
import type { DealBoardMessage } from './deal-board.messages.ts'
import { isLead, nameOf, type Card } from './model.ts'
import { standingOf, type Standing } from './standing.ts'

/** The words on a card. */
export interface Facts {
  title: string
  /** Short things worth knowing, most telling first. */
  details: string
  /** Amount of a deal, channel of a lead. */
  value: string
  standing: Standing
  age: string
  /** All of it, for those who hear the card. */
  label: string
  /** Name of the button that moves it. */
  move: string
}

export interface Words {
  locale: Locale
  msg: Message<DealBoardMessage>
  /** Deals of several partners are on the board, so each card names its own. */
  manyPartners: boolean
  /** What the vendor calls its products, by key. */
  products: Readonly<Record<string, string>>
}

export function factsOf(card: Card, words: Words): Facts {
  const { locale, msg, manyPartners } = words
  const title = nameOf(card)
  const partner = manyPartners && card.partnerName
  const product = words.products[card.product!] ?? card.product
  const [since, value, ...rest] = isLead(card)
    ? [
        card.createdAt,
        msg(`via_${card.source.channel}`),
        card.company,
        partner,
        product,
        card.country && locale.country(card.country),
      ]
    : [
        card.stageChangedAt,
        card.amount ? money(locale, card.amount) : msg('no_amount'),
        partner,
        product ?? card.name,
        card.ownerName,
      ]
  const details = rest.filter((detail) => detail && detail !== title)
  const standing = standingOf(card, words)
  const age = Date.now() - Date.parse(since)
  return {
    title,
    details: details.join(' · '),
    value,
    standing,
    age: span(locale, age, 'narrow'),
    label: [title, value, ...details, standing.text, span(locale, age, 'long')].filter(Boolean).join(', '),
    move: msg('move', { name: title }),
  }
}
