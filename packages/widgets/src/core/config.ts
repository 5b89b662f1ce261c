/** What a page can set once for all elements. */
export interface Options {
  /** `prm_pk_…`: public things only, from the origins allowed for it. */
  publishableKey?: string | undefined
  /** Origin of the OpenPRM server, such as `https://partners.example.com`. */
  api?: string | undefined
  /** Asks the page's own backend for an embed token; null when nobody is signed in. */
  fetchSession?: FetchSession | undefined
  /** BCP 47; without it, the nearest `lang` attribute. */
  locale?: string | undefined
  /** In place of the page's own `fetch`, for a proxy or a test. */
  fetch?: typeof fetch | undefined
}

export type FetchSession = () => Promise<SessionToken | null>

/** The answer of `POST /v1/embed-tokens`. */
export interface SessionToken {
  token: string
  /** ISO 8601. */
  expiresAt: string
}

const listeners = new Set<() => void>()
let options: Options = {}

/** Merges page-wide options; elements already on the page follow. */
export function configure(more: Options): void {
  options = { ...options, ...more }
  // A copy: an element that follows listens anew.
  for (const listener of [...listeners]) listener()
}

export function configuration(): Readonly<Options> {
  return options
}

/** Calls back after each `configure`, until the returned function is called. */
export function onConfigure(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
