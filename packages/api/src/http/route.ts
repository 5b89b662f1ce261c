import type { Context } from 'hono'
import type { z } from 'zod'
import type { Principal, PrincipalKind, Scope } from '../auth/principal.ts'
import type { Tenancy, Tx } from '../db/tenant.ts'
import type { Hub } from '../events/hub.ts'
import type { Content } from '../content/content.ts'
import type { Outbound } from '../outbound/target.ts'
import type { ProblemCode } from './problem.ts'
import type { policies } from './rate-limit.ts'

type Shape<S> = S extends z.ZodType ? z.output<S> : undefined
type Input<S> = S extends z.ZodType ? z.input<S> : undefined

/** What a handler is given: everything already checked, inside one transaction of the caller's tenant. */
export interface Call<P, Q, B> {
  tx: Tx
  principal: Principal
  params: Shape<P>
  query: Shape<Q>
  body: Shape<B>
  /** Version named by `If-Match`, or undefined when the caller did not ask for a check. */
  ifMatch: number | undefined
  /** Says which addresses the server may call. */
  outbound: Outbound
  /** Where uploaded files are. */
  content: Content
  http: Context
}

export type HttpMethod = 'get' | 'post' | 'put' | 'patch' | 'delete'
type ObjectSchema = z.ZodObject | undefined
type BodySchema = z.ZodType | undefined

/** One operation of the API: who may call it, with which scope and shapes. Nothing here is optional by accident. */
export interface Route<
  P extends ObjectSchema = ObjectSchema,
  Q extends ObjectSchema = ObjectSchema,
  B extends BodySchema = BodySchema,
  R extends z.ZodType = z.ZodType,
> {
  /** `noun.verb`: the name of the SDK method. */
  id: `${string}.${string}`
  method: HttpMethod
  path: `/v1/${string}`
  summary: string
  description?: string
  allow: readonly PrincipalKind[]
  /** The scope the credential must hold; null only where any credential will do. */
  scope: Scope | null
  /** A rate limit of its own, on top of the credential's. */
  limit?: keyof typeof policies
  params?: P
  query?: Q
  body?: B
  status?: 200 | 201
  /** Where money or a contract is at stake: the caller must say by `If-Match` which version it has read. */
  ifMatch?: 'required'
  /** Whether its transaction can change anything. @default true for GET */
  readOnly?: boolean
  /** Body fields that may differ when the same request is sent again, such as a renewed ticket. */
  renewable?: readonly string[]
  response: R
  errors: readonly ProblemCode[]
  handle: (call: Call<P, Q, B>) => Promise<Input<R>>
}

/** Declares a route. The types of its schemas flow into its handler and nowhere else, which keeps type-checking fast. */
export function route<
  P extends ObjectSchema = undefined,
  Q extends ObjectSchema = undefined,
  B extends BodySchema = undefined,
  R extends z.ZodType = z.ZodType,
>(spec: Route<P, Q, B, R>): AnyRoute {
  return spec
}

/** What the handler of a long-lived route is given: it opens short transactions as it goes. */
export interface StreamCall<P, Q> {
  tenancy: Tenancy
  hub: Hub
  principal: Principal
  params: Shape<P>
  query: Shape<Q>
  content: Content
  http: Context
}

interface StreamRoute<P extends ObjectSchema, Q extends ObjectSchema, R extends z.ZodType> extends Omit<
  Route<P, Q, undefined, R>,
  'handle' | 'body'
> {
  /** Media type of the streamed request body, if it has one. */
  consumes?: string
  /** Media type of the streamed answer; the handler then returns the Response itself. */
  produces?: string
  handle: (call: StreamCall<P, Q>) => Promise<Input<R> | Response>
}

/** Declares a route that takes in or sends out a stream. */
export function streamRoute<
  P extends ObjectSchema = undefined,
  Q extends ObjectSchema = undefined,
  R extends z.ZodType = z.ZodType,
>({ handle, ...spec }: StreamRoute<P, Q, R>): AnyRoute {
  return { ...spec, handleStream: handle }
}

/** A route whose schemas are no longer known to the compiler, as the registry holds it: one handler or the other. */
export type AnyRoute = Omit<Route, 'handle'> & { consumes?: string; produces?: string } & (
    | { handle: (call: Call<never, never, never>) => Promise<unknown>; handleStream?: never }
    | { handleStream: (call: StreamCall<never, never>) => Promise<unknown>; handle?: never }
  )
