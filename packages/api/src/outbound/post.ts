import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Target } from './target.ts'

export interface Post {
  headers: Record<string, string>
  body: string
  /** Ends the whole exchange, connection included. */
  signal: AbortSignal
}

export interface PostAnswer {
  status: number
  retryAfter: string | undefined
}

/** More of an answer than this is not read. */
const answerLimit = 64 * 1024

/**
 * Sends a POST to a checked target, to the checked addresses only. Redirects are answers like any other.
 * Resolves as soon as the status is known and the body is over, too long or too late: its content is not kept.
 * @throws the error of the connection, or an AbortError when the signal came before any status
 */
export function post({ url, addresses }: Target, { headers, body, signal }: Post): Promise<PostAnswer> {
  return new Promise((resolve, reject) => {
    let answer: PostAnswer | undefined
    const settle = (error: unknown): void => (answer ? resolve(answer) : reject(error))
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      // No pool: every connection is one that was just checked.
      agent: false,
      lookup: pinned(addresses),
      signal,
    })
    request.on('error', settle)
    request.on('response', (response) => {
      answer = { status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] }
      let size = 0
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > answerLimit) request.destroy()
      })
      response.on('error', settle)
      response.on('close', () => settle(undefined))
    })
    request.end(body)
  })
}

/** Answers every look-up with the checked addresses, so that a name cannot change between check and connection. */
function pinned(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIP(address) }))
  return (hostname, options, callback) => {
    const [first] = found
    if (!first) callback(new Error(`${hostname} has no address`), '')
    else if (options.all) callback(null, found)
    else callback(null, first.address, first.family)
  }
}
