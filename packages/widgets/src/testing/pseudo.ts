import type { Catalog, Text } from '../core/messages.ts'

const marked = (text: string): string => `⟦${text}⟧`
const accented: Readonly<Record<string, string>> = { a: 'á', e: 'éé', i: 'íí', o: 'óó', u: 'ú' }
/** Longer by a third, as German is; names stay. */
const stretched = (text: string): string =>
  text.replace(/\{\w+\}|[aeiou]/g, (found) => accented[found] ?? found)

/** Puts every sentence of the catalogues in brackets, until the returned function is called. */
export function pseudo(...catalogs: readonly Catalog[]): () => void {
  const before = catalogs.map(({ en }) => ({ ...en }))
  for (const { en } of catalogs) {
    const texts = en as Record<string, Text>
    for (const [key, text] of Object.entries(texts)) {
      const forms = typeof text === 'string' ? { other: text } : text
      const pairs = Object.entries(forms).map(([form, words]) => [form, marked(stretched(words))])
      texts[key] = typeof text === 'string' ? marked(stretched(text)) : (Object.fromEntries(pairs) as Text)
    }
  }
  return () => catalogs.forEach(({ en }, index) => Object.assign(en, before[index]))
}

/** What comes from the vendor's data, in brackets of its own. */
export function fromData(text: string): string {
  return `⟪${text}⟫`
}

/**
 * Everything a person sees or hears in the element that is neither a sentence of a catalogue nor from data: text that
 * nobody can translate. Digits, signs and the "and" of a list are `Intl`'s.
 */
export function untranslated(element: Element): string[] {
  const found: string[] = []
  const walk = (node: Node): void => {
    if (node instanceof HTMLSelectElement && node.name === 'country') return
    if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent!)
    if (node instanceof Element) {
      for (const name of ['aria-label', 'aria-roledescription', 'title', 'placeholder', 'alt']) {
        found.push(node.getAttribute(name) ?? '')
      }
    }
    node.childNodes.forEach(walk)
  }
  walk(element.shadowRoot!)
  const rest = (text: string): string => text.replace(/⟦[^⟧]*⟧|⟪[^⟫]*⟫|, and\b/g, '')
  return found.map((text) => text.trim()).filter((text) => /\p{L}/u.test(rest(text)))
}
