import type { Answer, CallOptions, RequestOptions, Transport } from './core.ts'
import { list, type List } from './pagination.ts'

/** The answer's data, or with `.withResponse()` the HTTP answer beside it. */
export interface Call<T> extends Promise<T> {
  withResponse(): Promise<Answer<T>>
}

/** What the generated resource classes stand on. */
export class Resource {
  protected readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  protected call<T>(method: string, path: string, options?: RequestOptions): Call<T> {
    const answer = this.transport.request<T>(method, path, options)
    return Object.assign(
      answer.then(({ data }) => data),
      { withResponse: () => answer },
    )
  }

  protected pages<T>(path: string, query: object, options?: CallOptions): List<T> {
    return list((cursor) => this.call('GET', path, { ...options, query: { ...query, ...cursor } }))
  }
}

/** Puts ids into a path, escaped. */
export function at(parts: TemplateStringsArray, ...ids: string[]): string {
  return String.raw({ raw: parts }, ...ids.map(encodeURIComponent))
}
