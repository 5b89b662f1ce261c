import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Context } from 'hono'

const brotli = promisify(brotliCompress)

/** What fits into one packet gains nothing. In characters. */
const least = 1200

/**
 * A long answer to a page, made small if its browser takes brotli: pages are read over networks of any kind, and a
 * board of deals is mostly repetition. A backend is near, and would only wait for it.
 * @returns undefined where the answer goes out as it is
 */
export async function squeeze(c: Context, body: string | null): Promise<Buffer<ArrayBuffer> | undefined> {
  if (body === null || body.length < least || c.req.header('origin') === undefined) return undefined
  if (!takesBrotli(c)) return undefined
  // The best for what is made once for each answer: higher levels take longer than they save.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4 }
  return brotli(body, { params })
}

export const takesBrotli = (c: Context): boolean => /\bbr\b/.test(c.req.header('accept-encoding') ?? '')
