/** What a page can set once for all elements. Undefined leaves a value as it is, null takes it away. */
export interface Options {
  /** `prm_pk_…`: public things only, from the origins allowed for it. */
  publishableKey?: string | null | undefined
  /** Origin of the OpenPRM server, such as `https://partners.example.com`. */
  api?: string | undefined
  /**
   * Asks the page's own backend for an embed token; null when nobody is signed in. Give a new function when somebody
   * has signed in or out without a new page: elements then start anew with it.
   */
  fetchSession?: FetchSession | null | undefined
  /** BCP 47; without it, the nearest `lang` attribute. */
  locale?: string | null | undefined
  /** Address of the page with the course player, where links into courses lead; the same page unless told. */
  coursePage?: string | undefined
  /** Address of the page with the tickets, where links to a ticket lead; the same page unless told. */
  ticketPage?: string | undefined
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
  const given = Object.entries(more).filter(([, value]) => value !== undefined)
  options = { ...options, ...Object.fromEntries(given) }
  // A copy: an element that follows listens anew.
  Array.from(listeners).forEach((listener) => listener())
}

export function configuration(): Readonly<Options> {
  return options
}

/** Calls back after each `configure`, until the returned function is called. */
export function onConfigure(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
