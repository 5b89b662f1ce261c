import { configure } from '../core/config.ts'

export interface PeerCall {
  method: string
  path: string
  query: URLSearchParams
  headers: Headers
  /** The parsed JSON body, the text of another one, or undefined. */
  body: unknown
}

type Answer = (call: PeerCall) => unknown

/**
 * Stands at the other end of `fetch` in component tests, where only the element is under test: it answers with the
 * shapes of the wire contract. The real API is met in the end-to-end suite.
 *
 * ```ts
 * const peer = new Peer().on('GET /v1/forms/lead', () => form)
 * peer.install()
 * ```
 */
export class Peer {
  readonly calls: PeerCall[] = []
  readonly #answers = new Map<string, Answer>()

  /** `route` is a method and a path; `*` stands for one segment. A later answer replaces an earlier one. */
  on(route: string, answer: Answer): this {
    this.#answers.set(route, answer)
    return this
  }

  /** Points the page's elements at this peer. A new peer is a new client: nothing is shared between tests. */
  install(more: Parameters<typeof configure>[0] = {}): this {
    configure({
      api: 'https://api.test',
      publishableKey: 'prm_pk_test',
      fetchSession: null,
      locale: null,
      fetch: this.fetch,
      ...more,
    })
    return this
  }

  /** The calls made to a route so far. */
  to(route: string): PeerCall[] {
    return this.calls.filter((call) => matches(route, call))
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init)
    const url = new URL(request.url)
    const text = await request.text()
    const call: PeerCall = {
      method: request.method,
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body: !text || isFile(request) ? text || undefined : (JSON.parse(text) as unknown),
    }
    this.calls.push(call)
    const answer = [...this.#answers].findLast(([route]) => matches(route, call))?.[1]
    const body = answer ? await answer(call) : problem(404, 'not_found')
    init?.signal?.throwIfAborted()
    return body instanceof Response ? body : Response.json(body)
  }
}

const isFile = ({ headers }: Request): boolean => headers.get('content-type') === 'application/octet-stream'

/** An `application/problem+json` answer. */
export function problem(
  status: number,
  code: string,
  more: object = {},
  headers: Record<string, string> = {},
): Response {
  const body = {
    type: 'about:blank',
    title: code,
    status,
    detail: code,
    code,
    requestId: 'req_test',
    ...more,
  }
  return Response.json(body, { status, headers: { 'content-type': 'application/problem+json', ...headers } })
}

function matches(route: string, call: PeerCall): boolean {
  const [method, path = ''] = route.split(' ')
  const pattern = new RegExp(`^${path.replaceAll('*', '[^/]+')}$`)
  return method === call.method && pattern.test(call.path)
}
