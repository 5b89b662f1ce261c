import type { CloudEnvironment } from '@microsoft/teams.api'
import type { Hono } from 'hono'
import type { TeamsConfig } from '../../config.ts'
import { vouching } from '../../core/identity/vouching.ts'
import { sessionPath, type TabOptions, tabRoutes } from './session.ts'
import { createVerify } from './verify.ts'

interface OpenTabOptions extends Pick<TabOptions, 'origin' | 'identity' | 'prm'> {
  config: TeamsConfig
  /** Another cloud's addresses, for tests with keys of their own. */
  cloud: CloudEnvironment | undefined
}

/** The bot's part of the tab, by its path. */
export async function openTab({ config, cloud, ...rest }: OpenTabOptions): Promise<Record<string, Hono>> {
  const { cloudFromName } = await import('@microsoft/teams.api')
  const { loginEndpoint } = cloud ?? cloudFromName(config.cloud)
  const { host } = new URL(rest.origin)
  const verify = createVerify({ clientId: config.clientId, host, loginEndpoint })
  const trusted = vouching(config.tenantId, config.trustedTenants)
  return { [sessionPath]: tabRoutes({ ...rest, verify, trusted }) }
}
