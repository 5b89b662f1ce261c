import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export interface Received {
  id: string
  timestamp: number
  signatures: string[]
  headers: Record<string, string>
  body: string
}

type Answer = (response: ServerResponse, received: Received, request: IncomingMessage) => void

export interface Receiver {
  url: string
  port: number
  received: Received[]
  /** TCP connections that were opened, whatever came over them. */
  connections: number
  /** What it answers from now on: a status, or anything. */
  answer: number | Answer
  stop(): Promise<void>
}

/** A real HTTP receiver on 127.0.0.1 that keeps what it was sent. */
export async function startReceiver(answer: number | Answer = 204): Promise<Receiver> {
  const server = createServer((request, response) => {
    void text(request)
      .then((body) => {
        const headers = request.headers as Record<string, string>
        const one: Received = {
          id: headers['webhook-id'] ?? '',
          timestamp: Number(headers['webhook-timestamp']),
          signatures: (headers['webhook-signature'] ?? '').split(' '),
          headers,
          body,
        }
        receiver.received.push(one)
        if (typeof receiver.answer === 'number') response.writeHead(receiver.answer).end()
        else receiver.answer(response, one, request)
      })
      .catch(() => response.destroy())
  }).listen(0, '127.0.0.1')
  server.on('connection', () => (receiver.connections += 1))
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}/hook`,
    port,
    received: [],
    connections: 0,
    answer,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return receiver
}
