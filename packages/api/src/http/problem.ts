/**
 * Every error a caller may meet: its stable code, its HTTP status and its title.
 * The code is part of the API: it is never renamed, and `/docs#<code>` explains it.
 */
export const problems = {
  invalid_request: [400, 'The request is not valid'],
  cursor_invalid: [400, 'The cursor does not belong to this list'],
  unauthenticated: [401, 'No valid credential was sent'],
  token_expired: [401, 'The embed token has expired'],
  forbidden: [403, 'This credential may not do that'],
  missing_scope: [403, 'The credential lacks a scope'],
  origin_not_allowed: [403, 'This origin may not use the credential'],
  requirements_missing: [403, 'The programme asks for something that is missing'],
  not_found: [404, 'There is no such resource'],
  method_not_allowed: [405, 'The resource has no such method'],
  conflict: [409, 'The change conflicts with what is stored'],
  deal_conflict: [409, 'Another partner has a claim on the account'],
  idempotency_in_flight: [409, 'A request with this idempotency key is still running'],
  stage_in_use: [409, 'Deals are in a stage that is to go'],
  invalid_transition: [409, 'The state does not allow this step'],
  partner_not_admitted: [409, "The partner's people may not come in now"],
  user_deactivated: [409, 'The user is deactivated'],
  last_admin: [409, 'The last admin cannot be removed'],
  precondition_failed: [412, 'The resource has changed since it was read'],
  payload_too_large: [413, 'The body is too large'],
  unsupported_media_type: [415, 'The body has the wrong content type'],
  form_ticket_invalid: [422, 'The form ticket is missing, used or too old'],
  idempotency_key_reused: [422, 'The idempotency key was used for another request'],
  validation_failed: [422, 'Some values are not valid'],
  precondition_required: [428, 'Say which version you have read'],
  rate_limited: [429, 'Too many requests'],
  internal_error: [500, 'The server failed'],
  unavailable: [503, 'The server is not ready'],
} as const satisfies Record<string, readonly [status: number, title: string]>

export type ProblemCode = keyof typeof problems
export const problemCodes = Object.keys(problems) as [ProblemCode, ...ProblemCode[]]

/** One rejected value. `pointer` is a JSON Pointer into the request body, `detail` a sentence for a person. */
export interface FieldError {
  pointer: string
  code: string
  detail: string
}

/** The only error that services throw; it becomes an RFC 9457 problem document. */
export class ApiError extends Error {
  readonly code: ProblemCode
  readonly fields: FieldError[]
  readonly headers: Record<string, string>
  /** More members of the problem document, for programs to act on. */
  readonly members: Record<string, unknown>

  constructor(
    code: ProblemCode,
    detail: string,
    more: {
      fields?: FieldError[]
      headers?: Record<string, string>
      members?: Record<string, unknown>
      cause?: unknown
    } = {},
  ) {
    super(detail, { cause: more.cause })
    this.code = code
    this.fields = more.fields ?? []
    this.headers = more.headers ?? {}
    this.members = more.members ?? {}
  }

  get status(): number {
    return problems[this.code][0]
  }
}

/** Builds the `application/problem+json` body. `requestId` lets a user and our log speak of the same request. */
export function problemBody(error: ApiError, requestId: string): Record<string, unknown> {
  const [status, title] = problems[error.code]
  return {
    type: `/docs#${error.code}`,
    title,
    status,
    detail: error.message,
    code: error.code,
    requestId,
    ...error.members,
    ...(error.fields.length > 0 && { errors: error.fields }),
  }
}

/** The same answer whether the object is absent or another tenant's: the two must not be told apart. */
export function notFound(noun: string): ApiError {
  return new ApiError('not_found', `There is no such ${noun}, or you may not see it.`)
}
