import { OpenPRM, PrmError } from '@openprm/sdk'

export type Right = 'webhooks:read' | 'webhooks:write'

/** Whether a credential may look after the bot's deliveries, and what to answer if not. */
export type Authorise = (authorization: string | undefined, right: Right) => Promise<401 | 403 | undefined>

/**
 * The bot has no users of its own: who asks shows a credential of the programme, and the programme says whose it is.
 * The vendor's keys and staff may, if they may look after webhooks, which is the same duty.
 */
export function createAuthorise(apiUrl: string, vendorId: string): Authorise {
  return async (authorization, right) => {
    const token = /^Bearer (prm_(?:sk|et)_\w+)$/.exec(authorization ?? '')?.[1]
    if (token === undefined) return 401
    const session = { token, expiresAt: new Date(Date.now() + 60_000).toISOString() }
    const options = { baseUrl: apiUrl, maxRetries: 0, timeoutMs: 8000 }
    const prm = token.startsWith('prm_sk_')
      ? new OpenPRM({ ...options, apiKey: token })
      : new OpenPRM({ ...options, fetchSession: async () => session })
    try {
      const me = await prm.me.get()
      const isVendor = me.vendorId === vendorId && (me.kind === 'key' || me.kind === 'staff')
      return isVendor && me.scopes.includes(right) ? undefined : 403
    } catch (error) {
      if (PrmError.is(error, 'unauthenticated') || PrmError.is(error, 'token_expired')) return 401
      throw error
    }
  }
}
