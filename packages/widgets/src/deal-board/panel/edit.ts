import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { minorDigits, type Locale } from '../../core/locale.ts'
import type { Message } from '../../core/messages.ts'
import type { Deal, Money } from '../model.ts'
import type { Details } from './details.ts'
import type { PanelMessage } from './panel.messages.ts'

export type Person = Pick<api.User, 'id' | 'name'>

export interface Edit extends Omit<Details, 'stage' | 'product'> {
  msg: Message<PanelMessage>
  people: readonly Person[]
  currency: string
  /** By field name, a sentence each. */
  fault: string
  /** `Cancel` and `Save`. */
  buttons: TemplateResult
  onSubmit(event: SubmitEvent): void
}

export function editView({
  deal,
  locale,
  say,
  msg,
  people,
  currency,
  fault,
  buttons,
  onSubmit,
}: Edit): TemplateResult {
  const { amount, expectedCloseOn, ownerId, ownerName } = deal
  const owner =
    ownerId && !people.some(({ id }) => id === ownerId) ? [{ id: ownerId, name: ownerName ?? '' }] : []
  return html`<form class="edit" part="edit" novalidate @submit=${onSubmit}>
    <label class="label"
      ><span>${say('amount')} (${currency})</span
      ><input
        class="control"
        name="amount"
        inputmode="decimal"
        autocomplete="off"
        aria-invalid=${Boolean(fault)}
        aria-describedby="amount-fault"
        .value=${amount ? textOf(amount, locale) : ''}
      /><span class="error" id="amount-fault">${fault}</span></label
    >
    <label class="label"
      >${say('close_date')}<input class="control" name="date" type="date" .value=${expectedCloseOn ?? ''}
    /></label>
    <label class="label"
      >${say('owner')}<select class="control" name="owner">
        <option value="">${msg('nobody')}</option>
        ${[...owner, ...people].map(
          ({ id, name }) => html`<option value=${id} ?selected=${id === ownerId || nothing}>${name}</option>`,
        )}
      </select></label
    >
    <div class="row">${buttons}</div>
  </form>`
}

/** What has changed, as the API takes it; undefined when the amount cannot be read. */
export function changeOf(
  form: HTMLFormElement,
  deal: Deal,
  currency: string,
  locale: Locale,
): Partial<Pick<Deal, 'amount' | 'expectedCloseOn' | 'ownerId'>> | undefined {
  const data = new FormData(form)
  const text = (name: string): string => (data.get(name) as string).trim()
  const amount = text('amount') ? moneyOf(text('amount'), currency, locale) : null
  if (amount && Number.isNaN(amount.amount)) return undefined
  const next = { amount, expectedCloseOn: text('date') || null, ownerId: text('owner') || null }
  const same = (key: keyof typeof next): boolean => JSON.stringify(next[key]) === JSON.stringify(deal[key])
  return Object.fromEntries(Object.entries(next).filter(([key]) => !same(key as keyof typeof next)))
}

/** An amount as it is typed, without its currency. */
function textOf({ amount, currency }: Money, locale: Locale): string {
  return locale.number(amount / 10 ** minorDigits(currency), { useGrouping: false, maximumFractionDigits: 3 })
}

/** Reads an amount as this language writes it; the amount is NaN when it is none. */
export function moneyOf(text: string, currency: string, locale: Locale): Money {
  const decimal = locale
    .format(Intl.NumberFormat, {})
    .formatToParts(1.1)
    .find(({ type }) => type === 'decimal')
  const [whole = '', ...parts] = text
    .replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
    .split(decimal?.value ?? '.')
  const number = Number(`${whole.replace(/[\s.,'’٬]/g, '')}.${parts.join('x')}`)
  return { amount: whole ? Math.round(number * 10 ** minorDigits(currency)) : NaN, currency }
}
