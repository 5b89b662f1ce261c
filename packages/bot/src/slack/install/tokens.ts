import { webApi } from '@slack/bolt'
import type { Installation, Installations } from '../../delivery/installations.ts'
import type { Log } from '../../log.ts'
import { type AccessAnswer, placeOf, sealTokens } from './access.ts'
import type { Sealing } from './sealing.ts'

/** A token is renewed this long before it ends. */
const earlyMs = 2 * 3600_000

export interface TokenOptions {
  clientId: string
  clientSecret: string
  apiUrl: string
  installations: Installations
  sealing: Sealing
  log: Log
}

/** The bot token of an installed workspace, renewed in time; undefined when the workspace is not connected. */
export type TokenOf = (tenant: string) => Promise<{ token: string; installation: Installation } | undefined>

export function createTokens({
  clientId,
  clientSecret,
  apiUrl,
  installations,
  sealing,
  log,
}: TokenOptions): TokenOf {
  const client = new webApi.WebClient(undefined, {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    timeout: 10_000,
  })

  const isStale = ({ expiresAt }: Installation): boolean =>
    expiresAt !== null && expiresAt.getTime() - earlyMs < Date.now()

  /** One bot asks, the others wait for its row: each refresh token works once. */
  async function renew(tenant: string): Promise<void> {
    await installations.withTokens(tenant, async (row, put) => {
      if (row.refreshToken === null || !isStale(row)) return
      const answer = (await client.oauth.v2.access({
        client_id: clientId,
        client_secret: clientSecret,
        grant_type: 'refresh_token',
        refresh_token: sealing.open(row.refreshToken, placeOf(tenant)),
      })) as AccessAnswer
      await put(sealTokens(sealing, tenant, answer))
    })
  }

  return async (tenant) => {
    let installation = await installations.find(tenant)
    if (installation && isStale(installation)) {
      // Until it has really ended, the present one will do.
      await renew(tenant).catch((error: unknown) => log.warn('slack.token_not_renewed', { tenant, error }))
      installation = await installations.find(tenant)
    }
    if (installation?.state !== 'active' || installation.token === null) return undefined
    return { token: sealing.open(installation.token, placeOf(tenant)), installation }
  }
}
