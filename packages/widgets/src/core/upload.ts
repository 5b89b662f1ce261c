import { PrmClient } from './client.ts'

/** A film on a slow line takes its time. */
const LONGEST = 600_000

export interface Sending {
  file: File
  signal: AbortSignal
  /** How much of it is there, from 0 to 1. */
  told(share: number): void
}

/** Sends files, one after the other, with the credentials and the second tries of any other call. */
export class Uploader {
  readonly #client: PrmClient
  #now!: Sending
  #before: Promise<unknown> = Promise.resolve()

  constructor(client: PrmClient) {
    // `fetch` does not tell how far it is; a page that has set its own gets no progress, but its way.
    const { fetch: own, ...options } = client.options
    const fetch: typeof own = (url, init) => {
      const headers = new Headers(init!.headers)
      headers.set('content-type', 'application/octet-stream')
      const request = { ...init, headers, body: this.#now.file }
      return own ? own(url, request) : send(url as string, request, this.#now)
    }
    this.#client = new PrmClient({ ...options, fetch })
  }

  /** @throws Failure, or AbortError */
  send<T>(path: string, sending: Sending): Promise<T> {
    const query = { name: sending.file.name }
    const sent = this.#before.then(() => {
      this.#now = sending
      const { signal } = sending
      signal.throwIfAborted()
      return this.#client.request<T>(path, { method: 'POST', query, signal, timeoutMs: LONGEST })
    })
    this.#before = sent.catch(() => {})
    return sent
  }
}

function send(
  url: string,
  { method, headers, signal }: RequestInit,
  { file, told }: Sending,
): Promise<Response> {
  const request = new XMLHttpRequest()
  request.open(method!, url)
  ;(headers as Headers).forEach((value, name) => request.setRequestHeader(name, value))
  signal!.addEventListener('abort', () => request.abort())
  request.upload.addEventListener('progress', ({ loaded, total }) => told(loaded / total))
  request.send(file)
  return new Promise((resolve, reject) => {
    request.addEventListener('loadend', () => {
      const { status, response } = request
      if (status === 0) return reject(new TypeError('The upload broke off.'))
      const retryAfter = request.getResponseHeader('retry-after')
      resolve(new Response(response, { status, headers: retryAfter ? { 'retry-after': retryAfter } : {} }))
    })
  })
}
