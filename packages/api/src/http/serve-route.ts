import { performance } from 'node:perf_hooks'
import type { Context } from 'hono'
import type { Authenticate, Caller } from '../auth/authenticate.ts'
import { credentialChanged } from '../auth/memory.ts'
import type { Principal } from '../auth/principal.ts'
import { causedBy, type Tenancy, type Tx } from '../db/tenant.ts'
import type { Hub } from '../events/hub.ts'
import type { Logger } from '../log.ts'
import type { Outbound } from '../outbound/target.ts'
import type { Content } from '../content/content.ts'
import { newId } from '../ids.ts'
import { corsHeaders } from './cors.ts'
import { credentialOf } from './credential.ts'
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
import { squeeze } from './squeeze.ts'
import { toApiError } from './to-api-error.ts'

export interface Serving {
  authenticate: Authenticate
  tenancy: Tenancy
  hub: Hub
  limiter: RateLimiter
  outbound: Outbound
  content: Content
  log: Logger
  /** Parse every answer against its schema: on in tests, where a wrong answer must fail. */
  checkResponses: boolean
}

type Answer = Omit<StoredAnswer, 'body'> & { body: string | null }
/** Streams and pages answer with a Response of their own. */
type Work = (c: Context, principal: Principal, requestId: string) => Promise<Answer | Response>

interface Manner {
  /** Where the credential is; in the `Authorization` header, or a publishable key in the address, unless told. */
  credential?: (c: Context) => string | undefined
  /** How a refusal is shown; as a problem document unless told. */
  refuse?: (error: ApiError, requestId: string) => Answer | Response
}

type Rule = Pick<AnyRoute, 'id' | 'allow' | 'scope' | 'limit' | 'handleStream'>

/** Everything around the work of one request: who, limits, CORS, request id, problems and the log line. */
export function guarded(
  serving: Serving,
  rule: Rule,
  work: Work,
  { credential = credentialOf, refuse = asProblem }: Manner = {},
) {
  const { authenticate, limiter, log } = serving
  return async (c: Context): Promise<Response> => {
    const started = performance.now()
    const requestId = newId('req')
    const around: Record<string, string> = { 'Request-Id': requestId }
    const origin = c.req.header('origin')
    let caller: Caller | undefined
    let refusedOrigin: string | undefined
    const identify = async (fresh: boolean): Promise<Principal> => {
      caller = await authenticate(credential(c), origin, { fresh })
      return caller.principal
    }

    async function answer(): Promise<Answer | Response> {
      // A stream lives through many transactions, and looks after its credential by itself.
      let principal = await identify(rule.handleStream !== undefined)
      Object.assign(around, takeQuota(limiter, principal, c))
      // What is remembered turns nobody away: the credential may have come to allow more.
      if (principal.remembered && refusal(principal, rule)) principal = await identify(true)
      admit(principal, rule)
      if (rule.limit) Object.assign(around, limiter.take(policies[rule.limit], who(principal, c)))
      return work(c, principal, requestId).catch(async (thrown: unknown) => {
        if (!credentialChanged(thrown)) throw thrown
        principal = await identify(true)
        admit(principal, rule)
        return work(c, principal, requestId)
      })
    }

    const answered = await answer().catch((thrown: unknown) => {
      const error = toApiError(thrown)
      if (error.status >= 500) log.warn('request_failed', { requestId, route: rule.id, error: thrown })
      // A refusal holds no data; without it a page could not say what its developer has to change.
      if (error.status === 401 || error.status === 403) refusedOrigin = origin
      return refuse(error, requestId)
    })
    Object.assign(around, corsHeaders(caller?.corsOrigin ?? refusedOrigin))
    const small = answered instanceof Response ? undefined : await squeeze(c, answered.body)
    if (small) Object.assign(around, { 'Content-Encoding': 'br', Vary: 'Origin, Accept-Encoding' })
    const response = toResponse(answered, around, small)
    log.info('request', {
      requestId,
      route: rule.id,
      status: response.status,
      vendorId: caller?.principal.vendorId,
      principal: caller?.principal.kind,
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
  refuse: (error: ApiError, requestId: string, c: Context) => Promise<Answer | Response> | Answer = asProblem,
) {
  return async (c: Context): Promise<Response> => {
    const started = performance.now()
    const requestId = newId('req')
    const around: Record<string, string> = { 'Request-Id': requestId }
    const answer = async (): Promise<Answer | Response> => {
      Object.assign(around, limiter.take(policies.verification, addressOf(c)))
      return work(c)
    }
    const answered = await answer().catch((thrown: unknown) => {
      const error = toApiError(thrown)
      if (error.status >= 500) log.warn('request_failed', { requestId, route: id, error: thrown })
      return refuse(error, requestId, c)
    })
    const response = toResponse(answered, around)
    const ms = Math.round(performance.now() - started)
    log.info('request', { requestId, route: id, status: response.status, ms })
    return response
  }
}

function asProblem(error: ApiError, requestId: string): Answer {
  return {
    status: error.status,
    headers: { 'Content-Type': 'application/problem+json', ...error.headers },
    body: JSON.stringify(problemBody(error, requestId)),
  }
}

/** One set of headers made at once: changing those of a finished answer costs more than all the rest. */
function toResponse(
  answer: Answer | Response,
  around: Record<string, string>,
  body?: Buffer<ArrayBuffer>,
): Response {
  if (answer instanceof Response) {
    for (const [name, value] of Object.entries(around)) answer.headers.set(name, value)
    return answer
  }
  return new Response(body ?? answer.body, {
    status: answer.status,
    headers: { ...answer.headers, ...around },
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

/** Why this principal may not call the route. */
function refusal({ kind, scopes }: Principal, { id, allow, scope }: Rule): ApiError | undefined {
  if (kind === 'system' || !allow.includes(kind))
    return new ApiError('forbidden', `${id} is for ${allow.join(', ')} credentials; this is a ${kind} one.`)
  if (scope !== null && !scopes.has(scope))
    return new ApiError('missing_scope', `${id} needs the scope ${scope}.`)
  return undefined
}

function admit(principal: Principal, rule: Rule): void {
  const error = refusal(principal, rule)
  if (error) throw error
}

/** The work of a declared route: input, one transaction, idempotency, ETag, answer. */
export function routeWork(serving: Serving, route: AnyRoute): Work {
  return async (c, principal, requestId) => {
    const input = await readInput(c, route)
    const cause = { requestId, operation: route.id }
    if (route.handleStream) {
      const { hub, content } = serving
      const tenancy = causedBy(serving.tenancy, cause)
      const result = await route.handleStream({ tenancy, hub, principal, ...input, content, http: c })
      return result instanceof Response ? result : toAnswer(route, result)
    }
    const { handle } = route
    const ifMatch = parseIfMatch(c.req.header('if-match'), route.ifMatch === 'required')
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
      const result = await handle({
        tx,
        principal,
        ...input,
        ifMatch,
        outbound: serving.outbound,
        content: serving.content,
        http: c,
      })
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
