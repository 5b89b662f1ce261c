import { render } from 'lit'
import type { Locale } from '../../core/locale.ts'
import { cardView } from '../card-view.ts'
import { factsOf } from '../facts.ts'
import type { Deal } from '../model.ts'

const DAY = 86_400_000

/**
 * Whatever is done for the first time takes long: formats are made, templates parsed. So a card is made for nobody while
 * the board's data is on its way, and the first that is seen is not the first.
 */
export function rehearse(locale: Locale): void {
  const now = Date.now()
  const deal: Partial<Deal> = {
    name: '',
    accountName: '',
    amount: { amount: 1, currency: 'USD' },
    registrationStatus: 'approved',
    blockedBy: [],
    protectedUntil: new Date(now + DAY).toISOString(),
    stageChangedAt: new Date(now - DAY).toISOString(),
  }
  const facts = factsOf(deal as Deal, { locale, msg: String, manyPartners: false, products: {} })
  const view = { facts, tab: true, pending: false, menuOpen: false, state: '', moving: {} }
  render(cardView(view), document.createElement('div'))
  locale.country('FR')
  locale.number(1, { style: 'currency', currency: 'USD', notation: 'compact' })
}
