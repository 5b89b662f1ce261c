import type { Context } from 'hono'

const exposed = 'Request-Id, ETag, Retry-After, RateLimit, RateLimit-Policy, Idempotency-Replayed'

/**
 * Answers a browser's question before the real request. It carries no credential, so it promises nothing:
 * the request itself is refused unless the credential allows the page's origin.
 */
export function preflight(c: Context): Response {
  const headers = new Headers({
    'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
    'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key, If-Match, Last-Event-ID',
    'Access-Control-Max-Age': '7200',
    Vary: 'Origin',
  })
  const origin = c.req.header('origin')
  if (origin !== undefined) headers.set('Access-Control-Allow-Origin', origin)
  return new Response(null, { status: 204, headers })
}

/** Lets one origin read the answer; never with cookies. */
export function corsHeaders(origin: string | null | undefined): Record<string, string> {
  if (!origin) return { Vary: 'Origin' }
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': exposed,
  }
}
