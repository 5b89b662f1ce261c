import { ApiError } from './problem.ts'

/** What Postgres reports by its own codes, in the words of this API. */
const postgresErrors: Record<string, () => ApiError> = {
  '23505': () =>
    new ApiError('conflict', 'Another request has just stored the same thing. Read it and try again.'),
  '23503': () => new ApiError('conflict', 'Something that it names has just gone. Read it and try again.'),
  '22008': () => new ApiError('invalid_request', 'A date or time is out of range.'),
  '22021': badText,
  '22P02': badText,
  '22P05': badText,
  '25P03': busy,
  '40001': busy,
  '40P01': busy,
  '53300': busy,
  '57014': busy,
  '57P01': busy,
  '57P02': busy,
  '57P03': busy,
  CONNECTION_CLOSED: busy,
  CONNECTION_ENDED: busy,
  CONNECTION_DESTROYED: busy,
  CONNECT_TIMEOUT: busy,
  ECONNREFUSED: busy,
  ECONNRESET: busy,
  EPIPE: busy,
  ETIMEDOUT: busy,
}

/** Half of a surrogate pair, or NUL: JSON can spell them, Postgres cannot store them. */
function badText(): ApiError {
  return new ApiError('invalid_request', 'Text must be valid Unicode without NUL characters.')
}

function busy(): ApiError {
  return new ApiError('unavailable', 'The database is busy or restarting. Try again in a moment.', {
    headers: { 'Retry-After': '1' },
  })
}

/** The problem behind anything that was thrown; what is not ours to explain becomes `internal_error`. */
export function toApiError(thrown: unknown): ApiError {
  for (let error = thrown, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth++) {
    if (error instanceof ApiError) return error
    const code = (error as { code?: unknown }).code
    const known = typeof code === 'string' ? postgresErrors[code] : undefined
    if (known) return known()
  }
  return new ApiError('internal_error', 'This is our fault. Tell us the request id and try again later.')
}
