import { configure, type Options } from '../core/config.ts'

/**
 * The one global, `window.OpenPRM`. A page may create `{ q, configure }` itself before our script arrives. `q` keeps
 * all that was configured, so that several of our files on one page each learn everything.
 */
export interface PageGlobal {
  q: Options[]
  configure(options: Options): void
  /** From the script tag: weaker than `configure`. */
  defaults?: Options
  /** The pinned core that is loaded or on its way; a second script leaves it alone. */
  core?: string
  /** What the loader asks for before the element's code is here, by address; nothing where it was not to be had. */
  early?: Record<string, Promise<unknown>>
}

declare global {
  interface Window {
    OpenPRM?: PageGlobal
  }
}

/** The page's global, made when there is none; an element with the id OpenPRM is not one (DOM clobbering). */
export const pageGlobal = (): PageGlobal =>
  window.OpenPRM?.configure?.call
    ? window.OpenPRM
    : (window.OpenPRM = { q: [], configure: (options) => void window.OpenPRM!.q.push(options) })

/** Applies what the page has configured so far, and from now on at once. */
export function takeOver({ q, defaults }: PageGlobal): void {
  for (const options of [defaults ?? {}, ...q]) configure(options)
  const keep = q.push
  q.push = (...more) => {
    more.forEach(configure)
    return keep.apply(q, more)
  }
}
