import type { SlackConfig } from '../../config.ts'
import type { Installations } from '../../delivery/installations.ts'
import type { Log } from '../../log.ts'
import { botScopes } from '../manifest.ts'
import { createInstallFlow, type InstallFlow, installPaths } from './flow.ts'
import { createSealing } from './sealing.ts'
import { createTokens, type TokenOf } from './tokens.ts'

interface Distribution extends Pick<InstallFlow, 'invite'> {
  tokenOf: TokenOf
  pages: Array<{ path: string; fetch: (request: Request) => Promise<Response> }>
}

interface DistributeOptions {
  config: SlackConfig
  installations: Installations
  log: Log
}

/** Lets other workspaces install the app; undefined where that is not set up. */
export function distribute({ config, installations, log }: DistributeOptions): Distribution | undefined {
  const { distribution, apiUrl = 'https://slack.com/api/' } = config
  if (!distribution) return undefined
  const { tokenKeys, ...rest } = distribution
  const options = { ...rest, apiUrl, installations, sealing: createSealing(tokenKeys), log }
  const { invite, start, callback } = createInstallFlow({ ...options, scopes: Object.keys(botScopes) })
  return {
    invite,
    tokenOf: createTokens(options),
    pages: [
      { path: installPaths.start, fetch: start },
      { path: installPaths.callback, fetch: callback },
    ],
  }
}
