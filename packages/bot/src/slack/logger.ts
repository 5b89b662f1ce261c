import { type Logger, LogLevel } from '@slack/bolt'
import type { Log } from '../log.ts'

export type SlackLogger = Logger

/** Bolt's own words: warnings and errors only, as its debug lines carry whole payloads. */
export function slackLogger(log: Log): SlackLogger {
  const say = (...words: unknown[]): void => {
    log.warn('slack.sdk', {
      message: words.map((word) => (word instanceof Error ? word.message : String(word))).join(' '),
    })
  }
  return {
    debug: () => {},
    info: () => {},
    warn: say,
    error: say,
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  }
}
