/** Waits for what comes by itself. */
export async function soon<T>(look: () => Promise<T | undefined>, what = 'it', ms = 25_000): Promise<T> {
  const end = Date.now() + ms
  for (;;) {
    const found = await look()
    if (found !== undefined) return found
    if (Date.now() > end) throw new Error(`Waited ${ms} ms for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
