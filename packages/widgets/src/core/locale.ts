/** Formats for one language, all by `Intl`. Get one with `localeOf(tag)`: they are shared, and so are their formats. */
export class Locale {
  readonly tag: string
  /** Without region and script: the name of its texts. */
  readonly language: string
  /** Kept by `countries`. */
  declare countries?: Array<{ value: string; label: string }>
  readonly #formats: Record<string, unknown> = {}

  constructor(tag: string) {
    this.tag = tag
    this.language = tag.split('-')[0]!
  }

  get direction(): 'ltr' | 'rtl' {
    return /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)$/.test(this.language) ? 'rtl' : 'ltr'
  }

  number(value: number, options: Intl.NumberFormatOptions = {}): string {
    return this.format(Intl.NumberFormat, options).format(value)
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
    return (this.#formats[Format.name + JSON.stringify(options)] ??= new Format(this.tag, options)) as F
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
  const format = localeOf('en').format(Intl.NumberFormat, { style: 'currency', currency })
  return format.resolvedOptions().maximumFractionDigits ?? 2
}

/**
 * The language a page has at this place, and its direction: undefined where the page itself says `dir` there.
 * @param chosen in place of the page's language
 */
export function speechAt(element: Element, chosen: string | null | undefined): Speech {
  const place = chosen ? element : nearest(element, '[lang],[dir]')
  const locale = localeOf(chosen ?? nearest(element, '[lang]')?.getAttribute('lang') ?? 'en')
  return { locale, direction: place?.hasAttribute('dir') ? undefined : locale.direction }
}

export interface Speech {
  locale: Locale
  direction: 'ltr' | 'rtl' | undefined
}

/** The element itself or the nearest around it, through shadow roots too. */
function nearest(element: Element, selector: string): Element | null {
  const found = element.closest(selector)
  const { host } = element.getRootNode() as Partial<ShadowRoot>
  return found ?? (host ? nearest(host, selector) : null)
}
