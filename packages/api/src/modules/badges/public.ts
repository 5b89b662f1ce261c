import type { Context } from 'hono'
import { type ApiError, problemBody } from '../../http/problem.ts'
import { refusalPage } from './page.ts'

const pagePolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** What goes with everything that anyone may read: nothing in it is run, kept for long or found by a search engine. */
const headers = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
  'Access-Control-Allow-Origin': '*',
}

export function answer(
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  more: Record<string, string> = {},
  status = 200,
): Response {
  return new Response(body, { status, headers: { ...headers, 'Content-Type': type, ...more } })
}

/** A page with its own styles and pictures, in the reader's language. */
export function answerPage(shown: { toString(): string }, status = 200): Response {
  const more = { 'Content-Security-Policy': pagePolicy, Vary: 'Accept, Accept-Language' }
  return answer(shown.toString(), 'text/html; charset=utf-8', more, status)
}

export const languagesOf = (c: Context): string[] =>
  (c.req.header('accept-language') ?? '').split(',').map((part) => part.trim())

/** A browser says that it wants HTML; a program that says nothing, or JSON, is given JSON. */
export const wantsPage = (c: Context): boolean => (c.req.header('accept') ?? '').includes('text/html')

/** A refusal as the caller reads it. */
export async function refuse(error: ApiError, requestId: string, c: Context): Promise<Response> {
  const response = wantsPage(c)
    ? answerPage(await refusalPage(error.status, languagesOf(c)), error.status)
    : answer(JSON.stringify(problemBody(error, requestId)), 'application/problem+json', {}, error.status)
  for (const [name, value] of Object.entries(error.headers)) response.headers.set(name, value)
  return response
}
