import type { Form, OpenPRM, Vendor } from '@openprm/sdk'

/** What the bot needs to know of the vendor, read again after a while. */
export interface Programme {
  vendor(): Promise<Vendor>
  form(): Promise<Form>
}

const vendorMs = 10 * 60_000
/** Short: a changed form shows at once, and a click seldom waits for two reads. */
const formMs = 10_000

export function createProgramme(prm: OpenPRM): Programme {
  return {
    vendor: remembered(vendorMs, async () => prm.vendor.get()),
    form: remembered(formMs, async () => prm.forms.get('lead')),
  }
}

/** Reads once per `ms` for all callers; a failure is not remembered. */
export function remembered<T>(
  ms: number,
  read: () => Promise<T>,
  now: () => number = Date.now,
): () => Promise<T> {
  let held: { until: number; value: Promise<T> } | undefined
  return () => {
    if (held && now() < held.until) return held.value
    const value = read()
    const mine = (held = { until: now() + ms, value })
    value.catch(() => {
      if (held === mine) held = undefined
    })
    return value
  }
}
