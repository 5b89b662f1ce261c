import { performance } from 'node:perf_hooks'
import type { Context } from 'hono'
import type { Authenticate } from '../auth/authenticate.ts'
import type { Principal } from '../auth/principal.ts'
import { causedBy, type Tenancy, type Tx } from '../db/tenant.ts'
import type { Hub } from '../events/hub.ts'
import type { Logger } from '../log.ts'
import type { Outbound } from '../outbound/target.ts'
import { newId } from '../ids.ts'
import { allowOrigin } from './cors.ts'
import { etag, isFresh, parseIfMatch } from './etag.ts'
import { idempotentRequest, remember, replay, type StoredAnswer } from './idempotency.ts'
import { readInput } from './input.ts'
import { ApiError, problemBody } from './problem.ts'
import { policies, type RateLimiter } from './rate-limit.ts'
import type { AnyRoute } from './route.ts'
import { toApiError } from './to-api-error.ts'

export interface Serving {
  authenticate: Authenticate
  tenancy: Tenancy
  hub: Hub
  limiter: RateLimiter
  outbound: Outbound
  log: Logger
  /** Parse every answer against its schema: on in tests, where a wrong answer must fail. */
  checkResponses: boolean
}

type Work = (c: Context, principal: Principal, requestId: string) => Promise<Response>

interface Manner {
  /** Where the credential is; in the `Authorization` header unless told. */
  credential?: (c: Context) => string | undefined
  /** How a refusal is shown; as a problem document unless told. */
  refuse?: (error: ApiError, requestId: string) => Response
}

/** Everything around the work of one request: who, limits, CORS, request id, problems and the log line. */
export function guarded(
  serving: Serving,
  rule: Pick<AnyRoute, 'id' | 'allow' | 'scope' | 'limit'>,
  work: Work,
  { credential = bearer, refuse = asProblem }: Manner = {},
) {
  return async (c: Context): Promise<Response> => {
    const started = performance.now()
    const requestId = newId('req')
    const limits: Record<string, string> = {}
    let corsOrigin: string | null | undefined
    let principal: Principal | undefined
    let response: Response
    try {
      const caller = await serving.authenticate(credential(c), c.req.header('origin'))
      principal = caller.principal
      corsOrigin = caller.corsOrigin
      Object.assign(limits, takeQuota(serving.limiter, principal, c))
      admit(principal, rule)
      if (rule.limit) Object.assign(limits, serving.limiter.take(policies[rule.limit], who(principal, c)))
      response = await work(c, principal, requestId)
    } catch (thrown) {
      const error = toApiError(thrown)
      if (error.status >= 500)
        serving.log.warn('request_failed', { requestId, route: rule.id, error: thrown })
      // A refusal holds no data; without it a page could not say what its developer has to change.
      if (error.status === 401 || error.status === 403) corsOrigin ??= c.req.header('origin')
      response = refuse(error, requestId)
    }
    for (const [name, value] of Object.entries(limits)) response.headers.set(name, value)
    response.headers.set('Request-Id', requestId)
    allowOrigin(response.headers, corsOrigin)
    serving.log.info('request', {
      requestId,
      route: rule.id,
      status: response.status,
      vendorId: principal?.vendorId,
      principal: principal?.kind,
      ms: Math.round(performance.now() - started),
    })
    return response
  }
}

/** The same around work that anyone may ask for: without a credential, limited for each address. */
export function unguarded(
  { limiter, log }: Pick<Serving, 'limiter' | 'log'>,
  id: string,
  work: (c: Context) => Promise<Response>,
  refuse: (error: ApiError, requestId: string, c: Context) => Response | Promise<Response> = asProblem,
) {
  return async (c: Context): Promise<Response> => {
    const requestId = newId('req')
    let limits: Record<string, string> = {}
    let response: Response
    try {
      limits = limiter.take(policies.verification, addressOf(c))
      response = await work(c)
    } catch (thrown) {
      const error = toApiError(thrown)
      if (error.status >= 500) log.warn('request_failed', { requestId, route: id, error: thrown })
      response = await refuse(error, requestId, c)
    }
    for (const [name, value] of Object.entries(limits)) response.headers.set(name, value)
    response.headers.set('Request-Id', requestId)
    log.info('request', { requestId, route: id, status: response.status })
    return response
  }
}

const bearer = (c: Context): string | undefined => c.req.header('authorization')

function asProblem(error: ApiError, requestId: string): Response {
  return new Response(JSON.stringify(problemBody(error, requestId)), {
    status: error.status,
    headers: { 'Content-Type': 'application/problem+json', ...error.headers },
  })
}

/** One person, or one backend; behind a publishable key it is one address. */
function who(principal: Principal, c: Context): string {
  if (principal.kind !== 'publishable') return principal.userId ?? principal.id ?? ''
  return `${principal.id} ${addressOf(c)}`
}

function addressOf(c: Context): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
  return incoming?.socket?.remoteAddress ?? ''
}

function takeQuota(limiter: RateLimiter, principal: Principal, c: Context): Record<string, string> {
  return limiter.take(
    policies[principal.kind === 'publishable' ? 'visitor' : 'credential'],
    who(principal, c),
  )
}

function admit(principal: Principal, { id, allow, scope }: Pick<AnyRoute, 'id' | 'allow' | 'scope'>): void {
  if (principal.kind === 'system' || !allow.includes(principal.kind)) {
    throw new ApiError(
      'forbidden',
      `${id} is for ${allow.join(', ')} credentials; this is a ${principal.kind} one.`,
    )
  }
  if (scope !== null && !principal.scopes.has(scope)) {
    throw new ApiError('missing_scope', `${id} needs the scope ${scope}.`)
  }
}

/** The work of a declared route: input, one transaction, idempotency, ETag, answer. */
export function routeWork(serving: Serving, route: AnyRoute): Work {
  return async (c, principal, requestId) => {
    const input = await readInput(c, route)
    const cause = { requestId, operation: route.id }
    if (route.handleStream) {
      const { hub } = serving
      const tenancy = causedBy(serving.tenancy, cause)
      const result = await route.handleStream({ tenancy, hub, principal, ...input, http: c })
      return result instanceof Response ? result : send(toAnswer(route, result))
    }
    const { handle } = route
    const ifMatch = parseIfMatch(c.req.header('if-match'))
    const repeatable =
      route.method === 'get'
        ? undefined
        : idempotentRequest(c.req.header('idempotency-key'), [
            route.id,
            input.params,
            input.query,
            withoutRenewable(input.body, route.renewable),
            ifMatch,
          ])
    const work = async (tx: Tx): Promise<StoredAnswer & { replayed: boolean }> => {
      const earlier = repeatable && (await replay(tx, repeatable))
      if (earlier) return { ...earlier, replayed: true }
      const result = await handle({ tx, principal, ...input, ifMatch, outbound: serving.outbound, http: c })
      if (serving.checkResponses) route.response.parse(result)
      const fresh = toAnswer(route, result)
      if (repeatable) await remember(tx, repeatable, fresh)
      return { ...fresh, replayed: false }
    }
    const { readOnly = route.method === 'get' } = route
    const answer = await serving.tenancy.withTenant(principal, work, { readOnly, cause })
    const known = route.method === 'get' && isFresh(c.req.header('if-none-match'), answer.headers['ETag'])
    if (known) return new Response(null, { status: 304, headers: answer.headers })
    const response = send(answer)
    if (answer.replayed) response.headers.set('Idempotency-Replayed', 'true')
    return response
  }
}

function send({ body, status, headers }: StoredAnswer): Response {
  return new Response(body, { status, headers })
}

function toAnswer(route: AnyRoute, result: unknown): StoredAnswer {
  const version = (result as { version?: unknown }).version
  return {
    status: route.status ?? 200,
    headers: {
      'Content-Type': 'application/json',
      // One address answers each credential with its own data: a browser that kept an answer would ask "still v1?" with
      // the next vendor's key, and show the first vendor's form.
      'Cache-Control': 'no-store',
      ...(typeof version === 'number' && { ETag: etag(version) }),
    },
    body: JSON.stringify(result),
  }
}

function withoutRenewable(body: unknown, names: readonly string[] = []): unknown {
  if (names.length === 0) return body
  return Object.fromEntries(Object.entries(body as object).filter(([name]) => !names.includes(name)))
}
