import type { Context } from 'hono'
import type { z } from 'zod'
import { keyInAddress } from './credential.ts'
import { ApiError, type FieldError, type ProblemCode } from './problem.ts'
import type { AnyRoute } from './route.ts'

const bodyLimit = 1024 * 1024

/** Path, query and body of a request, checked. @throws ApiError */
export async function readInput(
  c: Context,
  route: AnyRoute,
): Promise<{ params: never; query: never; body: never }> {
  const params = route.params && check(route.params, c.req.param(), 'not_found', '')
  const query = readQuery(c, route)
  if (route.consumes !== undefined) requireType(c, route.consumes)
  const body = route.body && check(route.body, await readJson(c), 'validation_failed', '')
  return { params: params as never, query: query as never, body: body as never }
}

function readQuery(c: Context, route: AnyRoute): unknown {
  const given = c.req.query()
  if (keyInAddress(c) !== undefined) delete given['key']
  const twice = Object.entries(c.req.queries()).find(([, values]) => values.length > 1)
  if (twice)
    throw new ApiError(
      'invalid_request',
      `The query parameter "${twice[0]}" is there ${twice[1].length} times; once is enough.`,
    )
  const known = Object.keys(route.query?.shape ?? {})
  const stranger = Object.keys(given).find((name) => !known.includes(name))
  if (stranger !== undefined) {
    throw new ApiError(
      'invalid_request',
      `There is no query parameter "${stranger}". Known: ${known.join(', ') || 'none'}.`,
    )
  }
  return route.query && check(route.query, given, 'invalid_request', '?')
}

async function readJson(c: Context): Promise<unknown> {
  requireType(c, 'application/json')
  const charset = /charset="?([^";\s]+)/i.exec(c.req.header('content-type') ?? '')?.[1] ?? 'utf-8'
  if (!/^utf-?8$/i.test(charset))
    throw new ApiError('unsupported_media_type', `JSON is UTF-8; "charset=${charset}" is not read.`)
  const text = await readText(c)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ApiError('invalid_request', 'The body is not valid JSON.', { cause })
  }
}

export function requireType(c: Context, wanted: string): void {
  const [type = ''] = (c.req.header('content-type') ?? '').split(';')
  if (type.trim().toLowerCase() !== wanted)
    throw new ApiError('unsupported_media_type', `Send the body with "Content-Type: ${wanted}".`)
  const packed = c.req.header('content-encoding') ?? 'identity'
  if (packed.toLowerCase() !== 'identity')
    throw new ApiError(
      'unsupported_media_type',
      `Send the body as it is, without "Content-Encoding: ${packed}".`,
    )
}

/** A body that says how long it is, is held to that by the parser and read at once; another is counted as it comes. */
export async function readText(c: Context): Promise<string> {
  const length = c.req.header('content-length')
  const counted = length === undefined || c.req.header('transfer-encoding') !== undefined
  if (!counted && Number(length) > bodyLimit) throw tooLarge()
  const bytes = counted ? await readCounting(c) : await c.req.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new ApiError('invalid_request', 'The body is not valid UTF-8.', { cause })
  }
}

/** Kept where the request keeps what it read, for whoever reads it again. */
async function readCounting(c: Context): Promise<ArrayBuffer> {
  const known = c.req.bodyCache.arrayBuffer
  if (known) return known
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.byteLength
    if (size > bodyLimit) throw tooLarge()
    chunks.push(chunk)
  }
  return (c.req.bodyCache.arrayBuffer = new Uint8Array(Buffer.concat(chunks)).buffer)
}

function tooLarge(): ApiError {
  return new ApiError('payload_too_large', 'The body may have at most 1 MiB. Use an import for large data.')
}

function check(schema: z.ZodType, value: unknown, code: ProblemCode, prefix: string): unknown {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  // An id of the wrong shape cannot exist, so it is as absent as one that was never given out.
  if (code === 'not_found')
    throw new ApiError('not_found', 'There is no such resource, or you may not see it.')
  const fields = result.error.issues.flatMap((issue) => toFieldErrors(issue, prefix))
  throw new ApiError(
    code,
    fields[0] ? `${fields[0].pointer || 'The body'}: ${fields[0].detail}` : 'Not valid.',
    { fields },
  )
}

function toFieldErrors(issue: z.core.$ZodIssue, prefix: string): FieldError[] {
  const names = issue.code === 'unrecognized_keys' ? issue.keys : [undefined]
  return names.map((name) => {
    const path = name === undefined ? issue.path : [...issue.path, name]
    const pointer =
      prefix === '?' ? `?${path.join('.')}` : path.map((part) => `/${escapePointer(part)}`).join('')
    return {
      pointer,
      code: issue.code,
      detail: name === undefined ? issue.message : `There is no field "${name}".`,
    }
  })
}

function escapePointer(part: PropertyKey): string {
  return String(part).replaceAll('~', '~0').replaceAll('/', '~1')
}
