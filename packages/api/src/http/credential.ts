import type { Context } from 'hono'

/** The credential of a request, as its `Authorization` header would have it. */
export function credentialOf(c: Context): string | undefined {
  const key = keyInAddress(c)
  return key === undefined ? c.req.header('authorization') : `Bearer ${key}`
}

/**
 * A page that reads may put its publishable key into the address: without a header of ours, browsers do not ask first
 * whether they may. Nothing else may stand there: addresses are written down in many places.
 */
export function keyInAddress(c: Context): string | undefined {
  if (c.req.method !== 'GET' || c.req.header('authorization') !== undefined) return undefined
  const key = c.req.query('key')
  return key?.startsWith('prm_pk_') ? key : undefined
}
