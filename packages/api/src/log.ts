import { createWriteStream } from 'node:fs'

type Fields = Record<string, unknown>
export interface Logger {
  info(event: string, fields?: Fields): void
  warn(event: string, fields?: Fields): void
}

const secret = /prm_(sk|et)_\w+|whsec_[\w+/=]+|Bearer \S+/g

/** One JSON object a line; credentials never reach it whole. */
export function jsonLogger(write: (line: string) => void): Logger {
  const at =
    (level: string) =>
    (event: string, fields: Fields = {}) =>
      write(
        JSON.stringify({ time: new Date().toISOString(), level, event, ...fields }, plain).replaceAll(
          secret,
          '[redacted]',
        ),
      )
  return { info: at('info'), warn: at('warn') }
}

/** Appends to a file; warnings also reach the terminal. */
export function fileLogger(path: string): Logger {
  const file = createWriteStream(path, { flags: 'a', mode: 0o600 })
  const { info, warn } = jsonLogger((line) => file.write(`${line}\n`))
  return {
    info,
    warn(event, fields) {
      warn(event, fields)
      console.error(`  ${event}; see ${path}`)
    },
  }
}

function plain(_key: string, value: unknown): unknown {
  if (!(value instanceof Error)) return value
  // A failed query's own message and stack hold its parameters: people's names and addresses.
  if ('query' in value)
    return {
      query: String(value.query).slice(0, 300),
      code: 'code' in value ? value.code : undefined,
      cause: value.cause,
    }
  return { message: value.message, stack: value.stack, cause: value.cause }
}
