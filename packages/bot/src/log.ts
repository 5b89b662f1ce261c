type Fields = Record<string, unknown>

export interface Log {
  info(event: string, fields?: Fields): void
  warn(event: string, fields?: Fields): void
}

/** Credentials of OpenPRM, Slack and Microsoft, wherever they turn up in a line. */
const secrets = /prm_(?:sk|et)_\w+|xox[a-z]-[\w-]+|xapp-[\w-]+|Bearer [^\s"\\]+|eyJ[\w-]+\.[\w-]+\.[\w-]*/g

/** One JSON object a line. */
export function jsonLog(write: (line: string) => void): Log {
  const at =
    (level: string) =>
    (event: string, fields: Fields = {}): void => {
      const line = JSON.stringify({ time: new Date().toISOString(), level, event, ...fields }, plain)
      write(line.replaceAll(secrets, '[redacted]'))
    }
  return { info: at('info'), warn: at('warn') }
}

function plain(_key: string, value: unknown): unknown {
  if (!(value instanceof Error)) return value
  const code = 'code' in value ? { code: value.code } : {}
  return { name: value.name, message: value.message, ...code, ...(value.cause ? { cause: value.cause } : {}) }
}
