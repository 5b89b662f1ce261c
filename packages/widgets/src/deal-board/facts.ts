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
  const [since, value, ...rest] = isLead(card)
    ? [
        card.createdAt,
        msg(`via_${card.source.channel}`),
        card.company,
        card.country && locale.country(card.country),
      ]
    : [
        card.stageChangedAt,
        card.amount && locale.money(card.amount),
        card.product ?? card.name,
        manyPartners ? card.partnerName : card.ownerName,
      ]
  const details = rest.filter((detail) => detail && detail !== title)
  return {
    title,
    details: details.join(' · '),
    value: value ?? '',
    age: ageOf(since, locale, 'narrow'),
    label: [title, value, ...details, ageOf(since, locale, 'long')].filter(Boolean).join(', '),
  }
}

const units = [
  ['year', 365 * 86_400, 2],
  ['week', 7 * 86_400, 2],
  ['day', 86_400, 1],
  ['hour', 3600, 1],
] as const

/** "5d", "2w": months are left out, since their narrow form looks like minutes. */
export function ageOf(
  since: string,
  locale: Locale,
  unitDisplay: 'narrow' | 'long',
  now = Date.now(),
): string {
  const seconds = (now - Date.parse(since)) / 1000
  const [unit, size] = units.find(([, size, least]) => seconds >= size * least) ?? (['minute', 60] as const)
  return locale.number(Math.max(1, Math.floor(seconds / size)), { style: 'unit', unit, unitDisplay })
}
