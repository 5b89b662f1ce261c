import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { catalogsIn } from '../testing/catalogs.ts'
import type { Text } from './messages.ts'

const languages = ['ar', 'de', 'es', 'fr', 'it']
const files = globSync('**/*.messages.ts', { cwd: new URL('..', import.meta.url).pathname })

const forms = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text))
const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort()

test.each(files)('%s: other languages fill in the same names, and have every plural form', async (file) => {
  for (const { en, others } of await catalogsIn(file)) {
    for (const language of Object.keys(others)) {
      const texts = (await others[language]!()).default
      for (const [key, english] of Object.entries<Text>(en)) {
        const translated = texts[key]!
        const at = `${language} ${key}`
        const expected = new Set(forms(english).flatMap(names))
        const found = new Set(forms(translated).flatMap(names))
        expect([...found].sort(), at).toEqual([...expected].sort())
        expect(
          forms(translated).every((text) => text.trim() !== ''),
          at,
        ).toBe(true)
        if (typeof english === 'string') continue
        const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories
        const given = typeof translated === 'string' ? needed : Object.keys(translated)
        const counted = needed.filter((form) => form !== 'zero' && form !== 'other')
        expect(given, at).toEqual(expect.arrayContaining(counted))
      }
    }
  }
})

test.each(['core/element.messages.ts', 'lead-form/lead-form.messages.ts'])(
  '%s speaks all languages',
  async (file) => {
    for (const { others } of await catalogsIn(file)) expect(Object.keys(others).sort()).toEqual(languages)
  },
)
