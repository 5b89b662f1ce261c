import type { CallOptions } from './options.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface RequestOptions extends CallOptions {
  /** Values of the `{names}` in the path, in their order. */
  params?: readonly string[] | undefined
  /** Arrays are sent as comma lists; undefined members are left out. */
  query?: object | undefined
  /** Sent as JSON. */
  body?: unknown
  /** Sent as it is, in place of a `body`. */
  upload?: Upload | undefined
}

interface Upload {
  type: string
  content: string | Blob | ReadableStream<Uint8Array>
}

/** A request with everything that stays the same over its attempts. */
export interface PreparedRequest {
  method: Method
  route: string
  url: string
  headers: Headers
  body: BodyInit | null
  /** False for a stream: once read it cannot be sent again. */
  repeatable: boolean
  /** A file: how long it takes says nothing about whether something is wrong. */
  upload: boolean
}

export function prepare(
  baseUrl: string,
  defaults: HeadersInit | undefined,
  method: Method,
  route: string,
  { params = [], query = {}, body, upload, ...options }: RequestOptions,
): PreparedRequest {
  const headers = new Headers(defaults)
  headers.set('accept', 'application/json')
  if (upload ?? body !== undefined) headers.set('content-type', upload?.type ?? 'application/json')
  if (method !== 'GET') headers.set('idempotency-key', options.idempotencyKey ?? newKey())
  if (options.ifMatch !== undefined) headers.set('if-match', etag(options.ifMatch))
  new Headers(options.headers).forEach((value, name) => headers.set(name, value))
  return {
    method,
    route,
    url: baseUrl + fill(route, params) + search(query),
    headers,
    body: upload?.content ?? (body === undefined ? null : JSON.stringify(body)),
    repeatable: !(upload?.content instanceof ReadableStream),
    upload: upload !== undefined,
  }
}

function fill(route: string, params: readonly string[]): string {
  let next = 0
  return route.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[next++]
    // An empty id would turn "one deal" into "all deals", and dots are steps even when escaped.
    if (!value || /^\.\.?$/.test(value)) throw new TypeError(`"${value}" is no ${name} (${route})`)
    return encodeURIComponent(value)
  })
}

function search(query: object): string {
  const entries = Object.entries(query).filter(([, value]) => value !== undefined && value !== null)
  return entries.length
    ? `?${new URLSearchParams(entries.map(([name, value]) => [name, String(value)]))}`
    : ''
}

function etag(match: number | string): string {
  return typeof match === 'number' ? `"v${match}"` : match
}

/** Not `crypto.randomUUID`: pages on plain http, as on a development machine in the office, do not have it. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
