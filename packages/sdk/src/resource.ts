import { Call } from './call.ts'
import type { CallOptions, Method, RequestOptions, Transport } from './core.ts'
import { List } from './pagination.ts'
import type { Page } from './pagination.ts'

export type { Call } from './call.ts'
export type { CallOptions, GuardedOptions, Transport } from './core.ts'
export type { List } from './pagination.ts'

/** The methods under one name of the client. Works by itself too: `new Deals(createTransport({ … }))`. */
export class Resource {
  protected readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }
}

export type ResourceClass<Methods extends Resource> = new (transport: Transport) => Methods

const httpMethods: Record<string, Method> = { g: 'GET', p: 'POST', u: 'PUT', a: 'PATCH', d: 'DELETE' }

/**
 * The class of a resource from the generated table of its operations: what their paths begin with, then a line each with
 * - its kind: `l` a list, `e` a list that goes on by `after`, `f` a file, or the letter of its HTTP method; then `b` when it takes
 *   a body, `q` when it takes a query;
 * - the name of the method;
 * - the rest of the path, where a dot at its end stands for that name;
 * - the type of a body that is not JSON.
 */
export function resource<Methods extends Resource>(table: string): ResourceClass<Methods> {
  class Made extends Resource {}
  const [base = '', ...rows] = table.split('\n')
  for (const row of rows) {
    const [kind = '', name = '', rest = '', type] = row.split(' ')
    const own = `/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    Object.assign(Made.prototype, { [name]: operation(kind, base + rest.replace(/\.$/, own), type) })
  }
  return Made as unknown as ResourceClass<Methods>
}

/** A method that takes the ids of the path, a body, a query and options: of each what it has, in this order. */
function operation(kind: string, path: string, type: string | undefined) {
  const ids = path.split('{').length - 1
  return function (this: { transport: Transport }, ...args: unknown[]): unknown {
    const { transport } = this
    const params = args.splice(0, ids) as string[]
    const body = kind.includes('b') ? args.shift() : undefined
    const query = /[elq]/.test(kind) ? (args.shift() as object | undefined) : undefined
    const request: RequestOptions = { ...(args[0] as CallOptions | undefined), params, query }
    if (type) request.upload = { type, content: body as Blob }
    else request.body = body
    if (/[el]/.test(kind)) return list(transport, path, request, kind === 'e' ? 'after' : 'cursor')
    if (kind[0] === 'f') return transport.open(path, request)
    // Sent at once, whether or not somebody waits for it.
    const answer = transport.request(httpMethods[kind[0]!]!, path, request)
    return new Call(() => answer)
  }
}

/** @param continuation the query parameter that takes a page's `nextCursor` */
function list(transport: Transport, path: string, request: RequestOptions, continuation: string) {
  return new List((cursor) =>
    transport.request<Page<unknown>>('GET', path, {
      ...request,
      query: cursor === undefined ? request.query : { ...request.query, [continuation]: cursor },
    }),
  )
}
