import { ApiError } from './problem.ts'

export function etag(version: number): string {
  return `"v${version}"`
}

/**
 * The version in an `If-Match` header; `*` and no header ask for no check.
 * @throws ApiError invalid_request | precondition_required
 */
export function parseIfMatch(header: string | undefined, required = false): number | undefined {
  if (header === undefined && required) {
    throw preconditionRequired(
      'Send the ETag that you have read, as in `If-Match: "v7"`; `If-Match: *` takes the thing as it is now.',
    )
  }
  if (header === undefined || header === '*') return undefined
  const match = /^(?:W\/)?"v(\d+)"$/.exec(header)
  if (!match) throw new ApiError('invalid_request', 'If-Match must be an ETag of this API, such as "v7".')
  return Number(match[1])
}

/** Whether the caller has this version already. Proxies that compress turn our tags into weak ones, and that is good enough. */
export function isFresh(ifNoneMatch: string | undefined, tag: string | undefined): boolean {
  if (ifNoneMatch === undefined || tag === undefined) return false
  return ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
}

/** @throws ApiError precondition_failed when the row has moved on since the caller read it */
export function checkVersion(row: { version: number }, ifMatch: number | undefined): void {
  if (ifMatch === undefined || ifMatch === row.version) return
  throw new ApiError(
    'precondition_failed',
    `You read version ${ifMatch}; it is now version ${row.version}. Read it again.`,
    {
      headers: { ETag: etag(row.version) },
    },
  )
}

/** Where money or a contract is at stake, one decides on what one has seen. */
export function preconditionRequired(remedy: string): ApiError {
  return new ApiError('precondition_required', remedy)
}
