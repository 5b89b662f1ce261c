// oxlint-disable no-restricted-imports -- tests run on Node; only the SDK itself must run anywhere
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

interface Received {
  method: string
  path: string
  query: Record<string, string>
  headers: IncomingHttpHeaders
  body: string
  /** How many requests came before. */
  count: number
}

export interface Peer {
  url: string
  received: Received[]
}

type Script = (request: Received, response: ServerResponse) => void | Promise<void>

/** A real HTTP server that misbehaves as told; stops with the test. */
export async function startPeer(script: Script): Promise<Peer> {
  const received: Received[] = []
  const server = createServer((incoming, response) => {
    void read(incoming, received).then((request) => script(request, response))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The peer has no port')
  return { url: `http://127.0.0.1:${address.port}`, received }
}

async function read(incoming: IncomingMessage, received: Received[]): Promise<Received> {
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://peer')
  const request = {
    method: incoming.method ?? '',
    path: pathname,
    query: Object.fromEntries(searchParams),
    headers: incoming.headers,
    body: '',
    count: received.length,
  }
  received.push(request)
  request.body = await text(incoming)
  return request
}

export function json(response: ServerResponse, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': 'application/json', 'request-id': 'req_1', ...headers })
  response.end(JSON.stringify(body))
}

export function problem(
  response: ServerResponse,
  status: number,
  code: string,
  {
    headers = {},
    ...members
  }: { headers?: Record<string, string>; errors?: unknown[]; detail?: string } = {},
): void {
  response.writeHead(status, {
    'content-type': 'application/problem+json',
    'request-id': 'req_9',
    ...headers,
  })
  response.end(
    JSON.stringify({
      type: 'about:blank',
      title: code,
      status,
      detail: code,
      code,
      requestId: 'req_9',
      ...members,
    }),
  )
}

/** Ends the connection without an answer. */
export function cut(response: ServerResponse): void {
  response.destroy()
}
