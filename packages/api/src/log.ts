import { createWriteStream } from 'node:fs'
import { secretMembers } from './http/secret-members.ts'

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

/** Lines of so long are written at once: each by itself costs a busy server as much as checking a credential. */
const gatherMs = 20

/** Appends to a file; warnings also reach the terminal. */
export function fileLogger(path: string): Logger {
  const file = createWriteStream(path, { flags: 'a', mode: 0o600 })
  const { info, warn } = jsonLogger((line) => {
    if (file.writableCorked === 0) {
      file.cork()
      setTimeout(() => file.uncork(), gatherMs)
    }
    file.write(`${line}\n`)
  })
  return {
    info,
    warn(event, fields) {
      warn(event, fields)
      console.error(`  ${event}; see ${path}`)
    },
  }
}

function plain(name: string, value: unknown): unknown {
  if (secretMembers().has(name)) return '[redacted]'
  if (!(value instanceof Error)) return value
  const { message, stack, cause } = value
  const { query, code, severity, table_name: table, constraint_name: constraint } = value as Failure
  // What Postgres says holds values of the row: invalid input "…", key (email)=(…).
  if (severity !== undefined)
    return { code, table, constraint, stack: stack?.replace(/^.*?\n\s+at /s, 'at ') }
  // So do the message and stack of a failed query: its parameters.
  if (query !== undefined) return { query: query.slice(0, 300), code, cause }
  return { message, stack, cause }
}

/** What drizzle and the driver add to an error. */
interface Failure extends Error {
  query?: string
  code?: string
  severity?: string
  table_name?: string
  constraint_name?: string
}
