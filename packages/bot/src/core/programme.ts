import type { Form, OpenPRM, Vendor } from '@openprm/sdk'

/** What the bot needs to know of the vendor, read again after a while. */
export interface Programme {
  vendor(): Promise<Vendor>
  form(key: string): Promise<Form>
}

const vendorMs = 10 * 60_000
/** Short: a changed form shows at once, and a click seldom waits for two reads. */
const formMs = 10_000

export function createProgramme(prm: OpenPRM): Programme {
  // A person waits: better the last value now than a new one after several attempts.
  const options = { maxRetries: 0, timeoutMs: 4000 }
  const forms = new Map<string, () => Promise<Form>>()
  return {
    vendor: remembered(vendorMs, async () => prm.vendor.get(options)),
    form: (key) => {
      const read = forms.get(key) ?? remembered(formMs, async () => prm.forms.get(key, {}, options))
      forms.set(key, read)
      return read()
    },
  }
}

/**
 * Reads once per `ms` for all callers. When reading fails, the last value goes on to be used, as a person who has
 * filled in a form needs it more than it needs to be new.
 */
export function remembered<T>(
  ms: number,
  read: () => Promise<T>,
  now: () => number = Date.now,
): () => Promise<T> {
  let last: { value: T } | undefined
  let reading: { since: number; value: Promise<T> } | undefined

  async function attempt(): Promise<T> {
    try {
      last = { value: await read() }
    } catch (error) {
      if (!last) {
        reading = undefined
        throw error
      }
    }
    return last.value
  }

  return () => {
    if (!reading || now() >= reading.since + ms) reading = { since: now(), value: attempt() }
    return reading.value
  }
}
