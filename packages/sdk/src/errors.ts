import type { Problem } from './generated/models.ts'

/** Codes the API answers with, as listed in its document. */
export type ProblemCode = Problem['code']

/** Codes of failures on this side, or on the way. */
export type ClientErrorCode =
  | 'connection_failed'
  | 'timeout'
  | 'invalid_response'
  | 'session_unavailable'
  | 'not_for_browsers'
  | 'webhook_secret_invalid'
  | 'webhook_headers_invalid'
  | 'webhook_too_old'
  | 'webhook_signature_invalid'
  | 'unknown_error'

export type ErrorCode = ProblemCode | ClientErrorCode

/** One member of the request that did not pass: where, why, and a sentence for the person who typed it. */
export type FieldProblem = NonNullable<Problem['errors']>[number]

/** The error that comes with a code. */
export type ErrorWithCode<Code extends ErrorCode> = (Code extends ProblemCode | 'unknown_error'
  ? ApiError
  : PrmError) & {
  readonly code: Code
}

const brand = Symbol.for('openprm.error')

/** Everything this client throws by itself. An abort stays the platform's `AbortError` (or your own reason). */
export class PrmError extends Error {
  override readonly name: string = 'PrmError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }

  get [brand](): true {
    return true
  }

  /** Tells by brand and code, so that it also holds when a page carries two copies of the SDK. */
  static is<Code extends ErrorCode>(error: unknown, code: Code): error is ErrorWithCode<Code>
  static is(error: unknown): error is PrmError
  static is(error: unknown, code?: ErrorCode): boolean {
    if (typeof error !== 'object' || error === null || !(brand in error)) return false
    return code === undefined || ('code' in error && error.code === code)
  }
}

/** The API, or something in front of it, answered with an error status. */
export class ApiError extends PrmError {
  override readonly name = 'ApiError'
  readonly status: number
  /** Quote it when you ask for help: it finds the request in the server's log. */
  readonly requestId: string | null
  /** The problem document as sent; null when the answer was none (a proxy's error page). */
  readonly problem: Problem | null
  /** One entry per member that did not pass; empty unless the code is `validation_failed`. */
  readonly errors: readonly FieldProblem[]
  readonly headers: Headers

  constructor(response: Response, problem: Problem | null) {
    super(
      problem?.code ?? 'unknown_error',
      problem?.detail || problem?.title || `The server answered ${response.status} without saying why`,
    )
    this.status = response.status
    this.requestId = problem?.requestId ?? response.headers.get('request-id')
    this.problem = problem
    this.errors = problem?.errors ?? []
    this.headers = response.headers
  }
}

/** No answer: name not resolved, connection refused or cut, blocked by CORS. `cause` has the platform's error. */
export class ConnectionError extends PrmError {
  override readonly name: string = 'ConnectionError'

  constructor(message: string, options?: ErrorOptions, code: ErrorCode = 'connection_failed') {
    super(code, message, options)
  }
}

/** The whole answer, body included, did not arrive in `timeoutMs`. */
export class TimeoutError extends ConnectionError {
  override readonly name = 'TimeoutError'

  constructor(timeoutMs: number) {
    super(`No complete answer within ${timeoutMs} ms`, undefined, 'timeout')
  }
}
