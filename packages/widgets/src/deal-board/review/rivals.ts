import { html, nothing, type TemplateResult } from 'lit'
import type { Locale } from '../../core/locale.ts'
import { money } from '../../core/money.ts'
import type { Message } from '../../core/messages.ts'
import { day, moment } from '../../core/times.ts'
import type { DeskMessage } from '../desk/desk.messages.ts'
import type { Deal } from '../model.ts'
import type { ReviewMessage } from './review.messages.ts'

export interface Comparison {
  deal: Deal
  rivals: readonly Deal[]
  locale: Locale
  msg: Message<ReviewMessage>
  say: Message<DeskMessage>
  stage(key: string): string
  product(key: string | null): string | null
}

/** What is claimed, one column a claim: the one to decide first, then whoever else is after the account. */
export function comparisonView({
  deal,
  rivals,
  locale,
  msg,
  say,
  stage,
  product,
}: Comparison): TemplateResult {
  const date = (at: string | null): string => (at ? day(locale, at) : '')
  const rows: Array<[name: string, read: (deal: Deal) => string | null | undefined, wanted?: true]> = [
    [say('partner'), ({ partnerName }) => partnerName ?? msg('vendors_own')],
    [msg('registration'), ({ registrationStatus }) => say(registrationStatus)],
    [msg('registered'), ({ submittedAt, createdAt }) => moment(locale, submittedAt ?? createdAt)],
    [say('amount'), ({ amount }) => amount && money(locale, amount), true],
    [say('close_date'), ({ expectedCloseOn }) => date(expectedCloseOn), true],
    [say('stage'), (deal) => stage(deal.stage)],
    [say('owner'), ({ ownerName }) => ownerName, true],
    [say('product'), (deal) => product(deal.product)],
    [say('domain'), ({ accountDomain }) => accountDomain, true],
    [msg('protection_end'), ({ protectedUntil }) => date(protectedUntil)],
  ]
  const all = [deal, ...rivals]
  return html`<div
    class="compare"
    part="rivals"
    tabindex=${rivals.length > 0 ? 0 : nothing}
    role="group"
    aria-labelledby="compare"
  >
    ${rivals.length > 0 ? html`<h3 id="compare" class="warn">${msg('side_by_side')}</h3>` : html`<h3 id="compare" class="hidden">${msg('this_one')}</h3>`}
    <table>
      ${
        rivals.length > 0
          ? html`<thead>
              <tr>
                <td></td>
                ${all.map((_, index) => html`<th scope="col">${msg(index === 0 ? 'this_one' : 'claim')}</th>`)}
              </tr>
            </thead>`
          : nothing
      }
      <tbody>
        ${rows
          .filter(([, read, wanted]) => wanted ?? all.some(read))
          .map(
            ([name, read]) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${all.map((one) => html`<td class=${read(one) ? '' : 'missing'}>${read(one) || say('missing')}</td>`)}
              </tr>`,
          )}
      </tbody>
    </table>
  </div>`
}
