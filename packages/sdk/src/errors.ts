import type { components } from './generated/types.ts'

type Schemas = components['schemas']
/** Stable codes of the API; compare with these, never with messages. */
export type ProblemCode = Schemas['Problem']['code']
/** One rejected value: where it is in the body, and a sentence for the person. */
export type FieldProblem = NonNullable<Schemas['Problem']['errors']>[number]
export type PrmErrorCode = ProblemCode | 'connection_failed' | 'timeout' | 'session_unavailable' | 'not_for_browsers'

/** Everything this SDK throws, save the platform's own AbortError. `code` says what happened. */
export class PrmError extends Error {
  readonly code: PrmErrorCode

  constructor(code: PrmErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'PrmError'
    this.code = code
  }

  /** Tests an error by its code, so that it also works when two copies of the SDK are on one page. */
  static is(error: unknown, code?: PrmErrorCode): error is PrmError {
    if (!(error instanceof Error) || typeof (error as PrmError).code !== 'string') return false
    return code === undefined ? error.name === 'PrmError' : (error as PrmError).code === code
  }
}

/** The API answered with a problem. */
export class ApiError extends PrmError {
  readonly status: number
  readonly requestId: string | null
  readonly problem: Schemas['Problem'] | null
  /** The rejected values of a `validation_failed`. */
  readonly errors: FieldProblem[]
  readonly headers: Headers

  constructor(response: Response, problem: Schemas['Problem'] | null) {
    super(problem?.code ?? (response.status >= 500 ? 'internal_error' : 'invalid_request'), problem?.detail ?? `HTTP ${response.status}`)
    this.status = response.status
    this.requestId = response.headers.get('request-id')
    this.problem = problem
    this.errors = problem?.errors ?? []
    this.headers = response.headers
  }
}
