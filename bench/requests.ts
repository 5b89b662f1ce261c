import type { Request } from './operations.ts'

/** A request as it goes over the wire. */
export function toText({ method, path, headers, body = '' }: Request): string {
  const all: Record<string, string | number> = { host: '127.0.0.1', ...headers }
  if (body !== '') all['content-length'] = Buffer.byteLength(body)
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`
}
