import type { IHttpServerAdapter } from '@microsoft/teams.apps'

type Handler = Parameters<IHttpServerAdapter['registerRoute']>[2]

const maxBytes = 1_000_000

/** The Teams SDK behind a `Request -> Response`. The SDK checks the token; `issuer` is checked here first. */
export class FetchAdapter implements IHttpServerAdapter {
  readonly #routes = new Map<string, Handler>()
  readonly #issuer: string

  constructor(issuer: string) {
    this.#issuer = issuer
  }

  registerRoute(_method: 'POST', path: string, handler: Handler): void {
    this.#routes.set(path, handler)
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    const handler = this.#routes.get(new URL(request.url).pathname)
    if (!handler) return Response.json({ error: 'Not found' }, { status: 404 })
    const text = await request.text()
    if (text.length > maxBytes) return Response.json({ error: 'Too large' }, { status: 413 })
    const body = parse(text)
    const headers = Object.fromEntries(request.headers)
    if (!this.#mayPass(headers['authorization'], body))
      return Response.json({ error: 'Not from Teams' }, { status: 401 })
    const answer = await handler({ body, headers })
    return answer.body === undefined
      ? new Response(null, { status: answer.status })
      : Response.json(answer.body, answer)
  }

  /**
   * The SDK also takes tokens that Entra issued to any tenant's app for ours, and does not bind those to a service
   * address: whoever holds one could have our own token sent to a server of theirs. Only the Bot Framework's issuer
   * may pass, and only with an address for the SDK to compare with the token's.
   */
  #mayPass(authorization: string | undefined, body: unknown): boolean {
    if (authorization === undefined) return true
    const claims = parse(Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString('utf8'))
    return member(claims, 'iss') === this.#issuer && typeof member(body, 'serviceUrl') === 'string'
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}
