type Fields = Record<string, unknown>
export interface Logger {
  info(event: string, fields?: Fields): void
  warn(event: string, fields?: Fields): void
}

const secret = /prm_(sk|et)_\w+|Bearer \S+/g

/** One JSON object a line; credentials never reach it whole. */
export function jsonLogger(write: (line: string) => void): Logger {
  const at = (level: string) => (event: string, fields: Fields = {}) =>
    write(JSON.stringify({ time: new Date().toISOString(), level, event, ...fields }, plain).replaceAll(secret, '[redacted]'))
  return { info: at('info'), warn: at('warn') }
}

function plain(_key: string, value: unknown): unknown {
  return value instanceof Error ? { message: value.message, stack: value.stack, cause: value.cause } : value
}
