import type { AppOptions, IPlugin } from '@microsoft/teams.apps'
import type { Log } from '../log.ts'

export type TeamsLogger = NonNullable<AppOptions<IPlugin>['logger']>

/** The SDK's own words: warnings and errors only, as its debug lines carry whole activities. */
export function teamsLogger(log: Log): TeamsLogger {
  const say = (...words: unknown[]): void => {
    log.warn('teams.sdk', {
      message: words.map((word) => (word instanceof Error ? word.message : String(word))).join(' '),
    })
  }
  const logger: TeamsLogger = {
    error: say,
    warn: say,
    info: () => {},
    debug: () => {},
    trace: () => {},
    log: () => {},
    child: () => logger,
  }
  return logger
}
