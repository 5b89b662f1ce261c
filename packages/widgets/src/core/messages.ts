import type { Locale } from './locale.ts'

/** A sentence, or its plural forms chosen by `count`. `{name}` is filled in. */
export type Text = string | ({ readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>)

/** What a file of `locales/` exports as `default`: every sentence, or it does not compile. */
export type Translation<K extends string> = Readonly<Record<K, Text>>

/** What we speak besides English. */
export type Language = 'ar' | 'de' | 'es' | 'fr' | 'it'

/** All sentences of one widget: English inside, other languages fetched when a page needs them. */
export interface Catalog<K extends string = string> {
  readonly en: Translation<K>
  /** What has been fetched. */
  readonly texts: Record<string, Translation<K>>
  readonly others: Readonly<Record<string, () => Promise<{ default: Translation<K> }>>>
}

export type Message<K extends string> = (key: K, values?: Readonly<Record<string, string | number>>) => string

interface Host {
  readonly locale: Locale
  /** Has the catalogue's language fetched, before anything is shown if it can. */
  learn?(catalog: Catalog): unknown
}

/**
 * Declares a widget's sentences; the keys are checked wherever they are used.
 *
 * ```ts
 * const en = { empty: 'Nothing here' }
 * export type ThingMessage = keyof typeof en
 * export const thingMessages = catalog(en, {
 *   ar: () => import('./locales/ar.ts'), // export default { empty: '…' } satisfies Translation<ThingMessage>
 *   … and so on: de, es, fr, it
 * })
 * ```
 */
export function catalog<const T extends Record<string, Text>>(
  en: T,
  others?: Readonly<Record<Language, () => Promise<{ default: Translation<keyof T & string> }>>>,
): Catalog<keyof T & string> {
  return { en, texts: {}, others: others ?? {} }
}

/** Fetches one language of a catalogue; a page that cannot have it goes on in English. */
export async function learn({ texts, others }: Catalog, { language }: Locale): Promise<void> {
  if (texts[language] || !others[language]) return
  try {
    texts[language] = (await others[language]()).default
  } catch (error) {
    console.warn('OpenPRM:', error)
  }
}

/**
 * The host's `msg(key, values)`, in the language of the host.
 * Own code, not `@lit/localize`: that runtime is 1252 B of the 10.5 kB the core may weigh and brings neither
 * plurals nor formats; this is a quarter of it.
 */
export function translator<K extends string>(host: Host, catalog: Catalog<K>): Message<K> {
  void host.learn?.(catalog)
  return (key, values = {}) => {
    const { locale } = host
    const text: Text = (catalog.texts[locale.language] ?? catalog.en)[key]
    const form =
      typeof text === 'string' ? text : (text[locale.plural(Number(values['count']))] ?? text.other)
    return form.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? ''
      return typeof value === 'number' ? locale.number(value) : value
    })
  }
}
