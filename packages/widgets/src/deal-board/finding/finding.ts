import { html, nothing, render, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { minorDigits, type Locale } from '../../core/locale.ts'
import { learn, translator, type Catalog } from '../../core/messages.ts'
import type { Desk } from '../desk/desk.ts'
import { findingMessages, type FindingMessage } from './finding.messages.ts'
import { styles } from './finding.styles.ts'
import type { Found } from './found.ts'

type Option = [value: string, label: string]
interface Choices {
  owners: Option[]
  partners: Option[]
  territories: Option[]
  sources: Option[]
  currency: string
}

const orders: ReadonlyArray<[string, FindingMessage]> = [
  ['', 'order_newest'],
  ['-amount', 'order_largest'],
  ['answerDueAt', 'order_answer'],
  ['expectedCloseOn', 'order_close'],
  ['protectedUntil', 'order_protection'],
]

/** The filters, in a popover beside their button. Each change is applied at once. */
export class Finding {
  readonly #desk: Desk
  readonly #apply: (found: Found) => void
  readonly #box = document.createElement('div')
  readonly #learned: Promise<void>[] = []
  readonly #msg
  #found: Found = {}
  #choices: Choices | undefined

  constructor(desk: Desk, apply: (found: Found) => void) {
    this.#desk = desk
    this.#apply = apply
    this.#msg = translator<FindingMessage>(this, findingMessages)
    const root = desk.element.renderRoot as ShadowRoot
    if (!root.adoptedStyleSheets.includes(styles.styleSheet!))
      root.adoptedStyleSheets.push(styles.styleSheet!)
    this.#box.className = 'finding'
    this.#box.part.add('filter')
    this.#box.popover = 'auto'
    this.#box.role = 'group'
  }

  get locale(): Locale {
    return this.#desk.element.locale
  }

  // Called by `translator`.
  learn(catalog: Catalog): void {
    this.#learned.push(learn(catalog, this.locale))
  }

  /** @throws Failure when the choices could not be read */
  async open(found: Found): Promise<void> {
    this.#found = found
    const [choices] = await Promise.all([this.#choices ?? this.#read(), ...this.#learned])
    this.#choices = choices
    this.#desk.element.renderRoot.querySelector('.tools')?.append(this.#box)
    this.#box.ariaLabel = this.#msg('filter')
    this.#render()
    this.#box.showPopover()
    this.#box.querySelector<HTMLElement>('select, input')?.focus()
  }

  async #read(): Promise<Choices> {
    const client = this.#desk.client()
    const { me } = this.#desk
    const signal = this.#desk.signal()
    const read = async <T>(path: string, scope: api.Me['scopes'][number], query = {}): Promise<T[]> => {
      if (!me.scopes.includes(scope)) return []
      const page = { query: { limit: 100, ...query }, signal }
      return (await client.request<{ data: T[] }>(path, page)).data
    }
    const list = async (path: string, scope: api.Me['scopes'][number]): Promise<Option[]> =>
      (await read<{ id: string; name: string }>(path, scope)).map(({ id, name }) => [id, name])
    const [vendor, users, partners, imports] = await Promise.all([
      client.request<api.Vendor>('/v1/vendor', { signal }),
      list('/v1/users', 'users:read'),
      list('/v1/partners', 'partners:read'),
      read<api.Import>('/v1/imports', 'imports:write', { kind: 'deals' }),
    ])
    return {
      owners: users.length > 0 || !me.user ? users : [[me.user.id, this.#msg('mine')]],
      partners,
      territories: partners.length > 0 ? vendor.territories.map(({ key, label }) => [key, label]) : [],
      sources: [...new Set(imports.flatMap(({ source }) => source ?? []))].map((source) => [source, source]),
      currency: vendor.currency,
    }
  }

  #render(): void {
    render(this.#view(), this.#box, { host: this })
  }

  #view(): TemplateResult {
    const { owners, partners, territories, sources, currency } = this.#choices!
    const msg = this.#msg
    const select = (
      name: keyof Found,
      label: FindingMessage,
      options: Option[],
    ): TemplateResult | typeof nothing =>
      options.length === 0
        ? nothing
        : html`<label
            >${msg(label)}<select name=${name}>
              ${[['', msg('anyone')] as Option, ...options].map(
                ([value, text]) =>
                  html`<option value=${value} .selected=${value === (this.#found[name] ?? '')}>
                    ${text}
                  </option>`,
              )}
            </select></label
          >`
    const input = (
      name: keyof Found,
      label: TemplateResult | string,
      type: string,
      value = this.#found[name] ?? '',
    ) =>
      html`<label
        >${label}<input
          name=${name}
          type=${type}
          inputmode=${type === 'date' ? nothing : 'numeric'}
          .value=${value}
      /></label>`
    const unit = 10 ** minorDigits(currency)
    const amount = (name: 'amountMin' | 'amountMax', label: FindingMessage): TemplateResult =>
      input(
        name,
        `${msg(label)} (${currency})`,
        'text',
        this.#found[name] && String(Number(this.#found[name]) / unit),
      )
    return html`<form
      @change=${(event: Event) => this.#change((event.currentTarget as HTMLFormElement) ?? null, unit)}
      @submit=${(event: Event) => event.preventDefault()}
    >
      ${select('ownerId', 'owner', owners)} ${select('partnerId', 'partner', partners)}
      ${select('territory', 'territory', territories)} ${select('source', 'source', sources)}
      ${select('status', 'registration', [['submitted,in_review,extension_requested', msg('waiting')]])}
      ${amount('amountMin', 'amount_from')} ${amount('amountMax', 'amount_to')}
      ${input('closeFrom', msg('close_from'), 'date')} ${input('closeTo', msg('close_to'), 'date')}
      <label class="wide"
        >${msg('order')}<select name="sort">
          ${orders.map(
            ([value, label]) =>
              html`<option value=${value} .selected=${value === (this.#found.sort ?? '')}>
                ${msg(label)}
              </option>`,
          )}
        </select></label
      >
      <div class="wide ends">
        <button class="button quiet" type="button" @click=${() => this.#clear()}>${msg('clear_all')}</button>
        <button class="button" type="button" @click=${() => this.#box.hidePopover()}>${msg('done')}</button>
      </div>
    </form>`
  }

  #change(form: HTMLFormElement, unit: number): void {
    const given = Object.fromEntries([...new FormData(form)].filter(([, value]) => value)) as Found
    for (const name of ['amountMin', 'amountMax'] as const) {
      const amount = Math.round(Number(given[name]?.replace(/[^\d.]/g, '')) * unit)
      if (given[name]) given[name] = String(amount || '')
    }
    this.#set({ ...given, ...(this.#found.q && { q: this.#found.q }) })
  }

  #clear(): void {
    this.#set(this.#found.q ? { q: this.#found.q } : {})
  }

  #set(found: Found): void {
    this.#found = found
    this.#render()
    this.#apply(found)
  }
}
