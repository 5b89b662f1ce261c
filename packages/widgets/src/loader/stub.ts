import { pageGlobal } from './page.ts'

/** Filled in by the build: the pinned core, and the files that each tag needs beside it. */
declare const CORE: string
declare const FILES: Record<string, string[]>

/**
 * `/widgets/v1.js`: the only file without a hash, so it does as little as it can. Classic, because only a classic
 * script knows its own tag; asked for by the getter, because an element named currentScript would pass for it.
 */
const currentScript = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')!.get!
const script = (currentScript.call(document) ??
  // Run by a tag manager that evaluates the text of scripts.
  document.querySelector('script[src*="/widgets/v1.js"]')) as HTMLScriptElement | null
if (script) {
  const at = (file: string): string => new URL(file, script.src).href
  const preload = (file: string): void => {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = at(file)
    document.head.append(link)
  }

  const page = pageGlobal()
  const { publishableKey, api } = script.dataset
  // Tag managers take attributes off that they do not know; the address they leave alone.
  const key = publishableKey ?? new URL(script.src).searchParams.get('key') ?? undefined
  page.defaults ??= { publishableKey: key, api: api ?? at('/').slice(0, -1) }

  if (!page.core) {
    const core = (page.core = at(CORE))
    const load = (): void => {
      import(core).catch((error: unknown) => {
        console.warn('OpenPRM did not load yet.', error)
        setTimeout(load, 5000)
      })
    }
    load()
    preload(CORE)
    for (const tag in FILES) if (document.querySelector(tag)) FILES[tag]?.forEach(preload)
  } else if (page.core !== at(CORE)) {
    console.warn(`OpenPRM: ${script.src} stays idle beside ${page.core}`)
  }
}
