import { performance } from 'node:perf_hooks'
import type { Context } from 'hono'
import type { Authenticate } from '../auth/authenticate.ts'
import { credentialChanged } from '../auth/memory.ts'
import type { Principal } from '../auth/principal.ts'
import { causedBy, type Tenancy, type Tx } from '../db/tenant.ts'
import type { Hub } from '../events/hub.ts'
import type { Logger } from '../log.ts'
import type { Outbound } from '../outbound/target.ts'
import { newId } from '../ids.ts'
import { corsHeaders } from './cors.ts'
import { etag, isFresh, parseIfMatch } from './etag.ts'
import {
  claim,
  idempotentRequest,
  remember,
  replay,
  wasCarriedOut,
  type StoredAnswer,
} from './idempotency.ts'
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

type Answer = Omit<StoredAnswer, 'body'> & { body: string | null }
/** Streams answer with a Response of their own. */
type Work = (c: Context, principal: Principal, requestId: string) => Promise<Answer | Response>

/** Everything around the work of one request: who, limits, CORS, request id, problems and the log line. */
export function guarded(
  serving: Serving,
  rule: Pick<AnyRoute, 'id' | 'allow' | 'scope' | 'limit' | 'handleStream'>,
  work: Work,
) {
  return async (c: Context): Promise<Response> => {
    const started = performance.now()
    const requestId = newId('req')
    const around: Record<string, string> = { 'Request-Id': requestId }
    let corsOrigin: string | null | undefined
    let principal: Principal | undefined

    async function answer(fresh: boolean): Promise<Answer | Response> {
      const { authenticate, limiter } = serving
      const caller = await authenticate(c.req.header('authorization'), c.req.header('origin'), { fresh })
      principal = caller.principal
      corsOrigin = caller.corsOrigin
      Object.assign(around, takeQuota(limiter, principal, c))
      admit(principal, rule)
      if (rule.limit) Object.assign(around, limiter.take(policies[rule.limit], who(principal)))
      return work(c, principal, requestId)
    }
    function refuse(thrown: unknown): Answer {
      const error = toApiError(thrown)
      if (error.status >= 500)
        serving.log.warn('request_failed', { requestId, route: rule.id, error: thrown })
      // A refusal holds no data; without it a page could not say what its developer has to change.
      if (error.status === 401 || error.status === 403) corsOrigin ??= c.req.header('origin')
      const headers = { 'Content-Type': 'application/problem+json', ...error.headers }
      return { status: error.status, headers, body: JSON.stringify(problemBody(error, requestId)) }
    }

    // A stream lives through many transactions, and looks after its credential by itself.
    const fresh = rule.handleStream !== undefined
    const answered = await answer(fresh)
      .catch((thrown: unknown) => {
        if (!fresh && credentialChanged(thrown)) return answer(true)
        throw thrown
      })
      .catch(refuse)
    const response = toResponse(answered, { ...around, ...corsHeaders(corsOrigin) })
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

/** One set of headers made at once: changing those of a finished answer costs more than all the rest. */
function toResponse(answer: Answer | Response, around: Record<string, string>): Response {
  if (answer instanceof Response) {
    for (const [name, value] of Object.entries(around)) answer.headers.append(name, value)
    return answer
  }
  return new Response(answer.body, { status: answer.status, headers: { ...answer.headers, ...around } })
}

const who = (principal: Principal): string => principal.userId ?? principal.id ?? ''

function takeQuota(limiter: RateLimiter, principal: Principal, c: Context): Record<string, string> {
  if (principal.kind !== 'publishable') return limiter.take(policies.credential, who(principal))
  const address = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
    ?.socket
  return limiter.take(policies.visitor, `${principal.id} ${address?.remoteAddress ?? ''}`)
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
      return result instanceof Response ? result : toAnswer(route, result)
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
    const work = async (tx: Tx): Promise<StoredAnswer> => {
      if (repeatable) claim(tx, repeatable)
      const result = await handle({ tx, principal, ...input, ifMatch, outbound: serving.outbound, http: c })
      if (serving.checkResponses) route.response.parse(result)
      const answer = toAnswer(route, result)
      if (repeatable) remember(tx, repeatable, answer)
      return answer
    }
    const { readOnly = route.method === 'get' } = route
    const { withTenant } = serving.tenancy
    const answer: Answer = await withTenant(principal, work, { readOnly, cause }).catch(
      async (error: unknown) => {
        if (!repeatable || !wasCarriedOut(error)) throw error
        const first = await withTenant(principal, (tx) => replay(tx, repeatable), { readOnly: true })
        return { ...first, headers: { ...first.headers, 'Idempotency-Replayed': 'true' } }
      },
    )
    const known = route.method === 'get' && isFresh(c.req.header('if-none-match'), answer.headers['ETag'])
    return known ? { ...answer, status: 304, body: null } : answer
  }
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
