/** One answer, with its body read. */
export interface Answer<T = Record<string, unknown>> {
  status: number
  headers: Headers
  body: T
  text: string
}

export interface Send {
  method?: string
  body?: unknown
  headers?: Record<string, string>
}

/** A bare HTTP client for tests: no retries and no types to lean on, so that what is asserted is the wire. */
export function client(url: string, token: string | undefined, common: Record<string, string> = {}) {
  return async <T = Record<string, never>>(
    path: string,
    { method, body, headers }: Send = {},
  ): Promise<Answer<T>> => {
    const response = await fetch(url + path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...common,
        ...headers,
      },
      ...(body !== undefined && { body: isRaw(body) ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const json = text !== '' && (response.headers.get('content-type') ?? '').includes('json')
    return {
      status: response.status,
      headers: response.headers,
      body: (json ? JSON.parse(text) : {}) as T,
      text,
    }
  }
}
const isRaw = (body: unknown): body is string | Uint8Array<ArrayBuffer> =>
  typeof body === 'string' || body instanceof Uint8Array

export type Client = ReturnType<typeof client>

/** Changes a thing whatever its version: for tests that are about something else. */
export const asItIs = { 'if-match': '*' }

export const leadValues = {
  name: 'Ada Brandt',
  email: 'ada@kaufgut.example',
  company: 'Kaufgut',
  country: 'DE',
  interest: 'picking',
  consent: true,
}
