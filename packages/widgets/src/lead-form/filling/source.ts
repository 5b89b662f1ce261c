import type { Source } from '../../core/wire.ts'

/** Where a lead comes from. Of the page's address only path and campaign leave the page: a query may be personal. */
export function sourceOf({ origin, pathname, search }: Location, referrer: string): Source {
  const utm = [...new URLSearchParams(search)].filter(([name]) => /^utm_[a-z_]{1,30}$/.test(name))
  return {
    pageUrl: origin + pathname,
    ...(referrer && { referrer }),
    utm: Object.fromEntries(utm.map(([name, value]) => [name, value.slice(0, 200)])),
  }
}
