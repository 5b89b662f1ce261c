import { pageGlobal } from './page.ts'

/** Filled in by the build: the pinned core, and what each tag needs beside it: `lead-form-<hash> filling-<hash>,…`. */
declare const CORE: string
declare const FILES: string

/**
 * `/widgets/v1.js`: the only file without a hash, so it does as little as it can. Classic, because only a classic
 * script knows its own tag.
 */
const here = document
const { currentScript } = here
const script: HTMLScriptElement | null =
  // An element named currentScript would pass for it.
  currentScript instanceof HTMLScriptElement
    ? currentScript
    : // Run by a tag manager that evaluates the text of scripts.
      here.querySelector('[src*="/widgets/v1.js"]')
if (script) {
  const url = new URL(script.src)
  const folder = new URL('.', url).href
  const core = folder + CORE
  const page = pageGlobal()
  // Tag managers take attributes off that they do not know; the address they leave alone.
  const { publishableKey = url.searchParams.get('key'), api = url.origin } = script.dataset
  page.defaults ??= { publishableKey, api }

  if (page.core) {
    if (page.core !== core) console.warn('OpenPRM stays idle:', page.core)
  } else {
    page.core = core
    const load = (): void => {
      import(core).catch((error: unknown) => {
        console.warn('OpenPRM:', error)
        setTimeout(load, 5000)
      })
    }
    load()
    for (const names of FILES.split(',')) {
      const files = names.split(' ')
      if (here.querySelector('prm-' + files[0]!.slice(0, -8)))
        for (const file of files) {
          const link = here.createElement('link')
          link.rel = 'modulepreload'
          link.href = folder + file + '.js'
          here.head.append(link)
        }
    }
    // What a visitor sees first is asked for along with the code; the element finds it by its address.
    const form = here.querySelector('prm-lead-form')
    if (form && publishableKey) {
      const address = `${api}/v1/forms/${form.getAttribute('form') ?? 'lead'}?key=${publishableKey}&locale=${here.documentElement.lang || 'en'}`
      page.early = {
        [address]: fetch(address)
          .then((answer) => (answer.ok ? answer.json() : 0))
          .catch(() => {}),
      }
    }
  }
}
