import { html, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import type { Locale } from '../../core/locale.ts'
import { money } from '../../core/money.ts'
import type { Message } from '../../core/messages.ts'
import { day } from '../../core/times.ts'
import type { FormField, Money } from '../../core/wire.ts'
import type { LeadMessage } from './lead.messages.ts'

export interface LeadFacts {
  lead: api.Lead
  /** What the form asked, in this language; none while it cannot be read. */
  fields: readonly FormField[]
  locale: Locale
  msg: Message<LeadMessage>
  /** "Product", and what the vendor calls this one. */
  product: [name: string, label: string | null]
}

type Row = [name: string, value: TemplateResult | string | null | undefined]

/** What has a place of its own in a lead. */
const known = new Set(['name', 'email', 'company', 'companyDomain', 'phone', 'country', 'product'])

/** Who it is and what is wanted, in the words of the form that asked. */
export function leadFactsView({ lead, fields, locale, msg, product }: LeadFacts): TemplateResult {
  const { name, email, phone, company, companyDomain, country, source, values } = lead
  const link = (scheme: string, to: string | null): Row[1] =>
    to && html`<a href="${scheme}:${encodeURI(to)}" dir="ltr">${to}</a>`
  const page = URL.parse(source.pageUrl ?? '')
  const asked = fields
    .filter(({ name, consent }) => !known.has(name) && !consent)
    .map((field): Row => [field.label, answerText(field, values[field.name], locale, msg)])
  const rows: Row[] = [
    [msg('contact'), name],
    [msg('email'), link('mailto', email)],
    [msg('phone'), link('tel', phone)],
    [msg('company'), [company, companyDomain].filter(Boolean).join(' · ')],
    [msg('country'), country && locale.country(country)],
    product,
    ...asked,
    [msg('page'), page && page.host + page.pathname],
  ]
  return html`<dl>
    ${rows
      .filter(([, value]) => value)
      .map(
        ([name, value]) =>
          html`<dt dir="auto">${name}</dt>
            <dd class="said" dir="auto">${value}</dd>`,
      )}
  </dl>`
}

/** An answer as a person would say it; empty when there is none. */
function answerText(
  { kind, options }: FormField,
  value: unknown,
  locale: Locale,
  msg: Message<LeadMessage>,
): string {
  const nameOf = (key: unknown): string =>
    options.find((option) => option.value === key)?.label ?? (key as string)
  if (value === null || value === undefined || value === '') return ''
  if (kind === 'money') return money(locale, value as Money)
  if (kind === 'date') return day(locale, value as string)
  if (kind === 'number') return locale.number(value as number)
  if (kind === 'checkbox') return msg(value ? 'yes' : 'no')
  if (kind === 'country') return locale.country(value as string) ?? (value as string)
  const list: unknown[] = Array.isArray(value) ? value : [value]
  return locale.format(Intl.ListFormat, {}).format(list.map(nameOf))
}
