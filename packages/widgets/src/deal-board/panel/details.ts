import { html, type TemplateResult } from 'lit'
import type { Locale } from '../../core/locale.ts'
import { money } from '../../core/money.ts'
import type { Message } from '../../core/messages.ts'
import { day } from '../../core/times.ts'
import type { DeskMessage } from '../desk/desk.messages.ts'
import type { Deal } from '../model.ts'

export interface Details {
  deal: Deal
  locale: Locale
  say: Message<DeskMessage>
  /** The name of the deal's stage. */
  stage: string
  /** What the vendor calls its product. */
  product: string | null
}

/** What is known of a deal; what nobody has filled in is said to be missing. */
export function detailsView({ deal, locale, say, stage, product }: Details): TemplateResult {
  const { amount, expectedCloseOn, ownerName, partnerName, accountDomain } = deal
  const rows: Array<[DeskMessage, string | null | undefined, boolean]> = [
    ['stage', stage, true],
    ['amount', amount && money(locale, amount), true],
    ['close_date', expectedCloseOn && day(locale, expectedCloseOn), true],
    ['owner', ownerName, true],
    ['partner', partnerName, false],
    ['product', product, false],
    ['domain', accountDomain, true],
  ]
  return html`<dl>
    ${rows
      .filter(([, value, wanted]) => value ?? wanted)
      .map(
        ([key, value]) =>
          html`<dt>${say(key)}</dt>
            <dd class=${value ? '' : 'missing'} dir="auto">${value ?? say('missing')}</dd>`,
      )}
  </dl>`
}
