import { Call } from './call.ts'
import type { Method, RequestOptions, Transport } from './core.ts'
import { List } from './pagination.ts'
import type { Page } from './pagination.ts'

export type { Call } from './call.ts'
export type { CallOptions, Transport } from './core.ts'
export type { List } from './pagination.ts'

/** The methods under one name of the client. Works by itself too: `new Deals(createTransport({ … }))`. */
export class Resource {
  protected readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }
}

/** Sends at once. */
export function call<T>(
  transport: Transport,
  method: Method,
  path: string,
  request: RequestOptions = {},
): Call<T> {
  const answer = transport.request<T>(method, path, request)
  return new Call(() => answer)
}

/** @param continuation the query parameter that takes a page's `nextCursor` */
export function list<T>(
  transport: Transport,
  path: string,
  query: object = {},
  options: RequestOptions = {},
  continuation = 'cursor',
): List<T> {
  return new List((cursor) =>
    transport.request<Page<T>>('GET', path, {
      ...options,
      query: cursor === undefined ? query : { ...query, [continuation]: cursor },
    }),
  )
}
