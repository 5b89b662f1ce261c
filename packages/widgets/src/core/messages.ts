import type { Locale } from './locale.ts'

/** A sentence, or its plural forms chosen by `count`. `{name}` is filled in. */
export type Text = string | ({ readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>)

/** What a translation file exports as `default`; a missing sentence stays English. */
export type Translation<K extends string> = Readonly<Partial<Record<K, Text>>>

/** All sentences of one widget: English inside, other languages loaded when asked for. */
export interface Catalog<K extends string> {
  en: Readonly<Record<K, Text>>
  others: Readonly<Record<string, () => Promise<Translation<K>>>>
}

export type Message<K extends string> = (key: K, values?: Readonly<Record<string, string | number>>) => string

interface Host {
  readonly locale: Locale
  requestUpdate(): void
}

/**
 * Declares a widget's sentences; the keys are checked wherever they are used.
 * A language is added with `{ de: () => import('./lead-form.messages.de.ts').then((file) => file.default) }`.
 */
export function catalog<const T extends Record<string, Text>>(
  en: T,
  others: Catalog<keyof T & string>['others'] = {},
): Catalog<keyof T & string> {
  return { en, others }
}

/**
 * The host's `msg(key, values)`. Follows the host's locale; renders again when a language has arrived.
 * Own code, not `@lit/localize`: that runtime is 1252 B of the 10.5 kB the core may weigh and brings neither
 * plurals nor formats; this is a quarter of it.
 */
export function translator<K extends string>(host: Host, { en, others }: Catalog<K>): Message<K> {
  const loaded: Record<string, Translation<K>> = {}

  const translation = (language: string): Translation<K> | undefined => {
    if (!loaded[language] && others[language]) {
      loaded[language] = en
      others[language]().then(
        (texts) => {
          loaded[language] = texts
          host.requestUpdate()
        },
        () => delete loaded[language],
      )
    }
    return loaded[language]
  }

  return (key, values = {}) => {
    const { locale } = host
    const text: Text = translation(locale.tag.slice(0, 2))?.[key] ?? en[key]
    const form =
      typeof text === 'string' ? text : (text[locale.plural(Number(values['count']))] ?? text.other)
    return form.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? ''
      return typeof value === 'number' ? locale.number(value) : value
    })
  }
}
