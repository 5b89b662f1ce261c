import { emulateMedia } from './media.ts'
import { accessibilityFaults, clear, type Contrast } from './page.ts'

const languages = ['en', 'it', 'de', 'es', 'fr', 'ar']
const light = { colorScheme: 'light' } as const
const others = [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const

/**
 * What axe finds in a state, in every language and in light, dark and forced colours. What a language can break (names,
 * labels, order) no theme can, and what a theme can break (contrast) no language: each is asked of all of its own.
 * @param bring makes the state, for a page in the language
 */
export async function faultsEverywhere(
  bring: (language: string) => Promise<{ element: Element }>,
): Promise<string[]> {
  const { documentElement: page } = document
  const faults: string[] = []
  const ask = async (where: string, element: Element, contrast: Contrast): Promise<void> => {
    const found = await accessibilityFaults(element, contrast)
    faults.push(...found.map((fault) => `${where}: ${fault}`))
  }
  page.style.colorScheme = 'light dark'
  try {
    for (const language of languages) {
      // The page's own: an element takes it from there.
      page.lang = language
      await emulateMedia({ ...light, reducedMotion: 'reduce' })
      const { element } = await bring(language)
      await ask(language, element, language === 'en' ? 'too' : 'not')
      for (const theme of language === 'en' ? others : []) {
        await emulateMedia({ ...theme, reducedMotion: 'reduce' })
        await ask(Object.values(theme).join(' '), element, 'only')
      }
      clear()
    }
  } finally {
    page.lang = 'en'
    page.style.colorScheme = ''
    await emulateMedia({ ...light, reducedMotion: 'no-preference' })
  }
  return faults
}
