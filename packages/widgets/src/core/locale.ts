import type { Money } from './wire.ts'

/** Formats for one language, all by `Intl`. Get one with `localeOf(tag)`: they are shared, and so are their formats. */
export class Locale {
  readonly tag: string
  readonly #formats = new Map<string, unknown>()

  constructor(tag: string) {
    this.tag = tag
  }

  number(value: number, options: Intl.NumberFormatOptions = {}): string {
    return this.format(Intl.NumberFormat, options).format(value)
  }

  /** Zero cents are left out. `short` (1.2M) is for totals in small places. */
  money({ amount, currency }: Money, short = false): string {
    return this.number(amount / 10 ** minorDigits(currency), {
      style: 'currency',
      currency,
      ...(short ? { notation: 'compact' } : { trailingZeroDisplay: 'stripIfInteger' }),
    })
  }

  plural(count: number): Intl.LDMLPluralRule {
    return this.format(Intl.PluralRules, {}).select(count)
  }

  /** The name of a country; undefined for a code that is none. */
  country(code: string): string | undefined {
    return this.format(Intl.DisplayNames, { type: 'region', fallback: 'none' }).of(code)
  }

  /** Any other format of `Intl`, made once: making one costs far more than using it. */
  format<F, O>(Format: new (tag: string, options: O) => F, options: O): F {
    const key = Format.name + JSON.stringify(options)
    if (!this.#formats.has(key)) this.#formats.set(key, new Format(this.tag, options))
    return this.#formats.get(key) as F
  }
}

const locales = new Map<string, Locale>()

/** The shared formats of a language; a malformed tag falls back to English. */
export function localeOf(tag: string): Locale {
  let locale = locales.get(tag)
  if (!locale) locales.set(tag, (locale = new Locale(canonical(tag))))
  return locale
}

function canonical(tag: string): string {
  try {
    return new Intl.Locale(tag.replace('_', '-')).toString()
  } catch {
    return 'en'
  }
}

/** Digits after the point: 2 for EUR, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  )
}

/** The language of the nearest ancestor that names one, through shadow roots too. */
export function languageOf(element: Element): string {
  const named = element.closest('[lang]')
  if (named) return named.getAttribute('lang') || 'en'
  const { host } = element.getRootNode() as Partial<ShadowRoot>
  return host ? languageOf(host) : 'en'
}
