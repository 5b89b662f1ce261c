// oxlint-disable no-restricted-imports -- as in peer.ts
import type { ServerResponse } from 'node:http'

/** Opens an event stream as the API does: it says where the reader is before anything happens. */
export function openStream(response: ServerResponse, position?: number): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.write(position === undefined ? 'retry: 1\n\n' : `retry: 1\nid: ${position}\n\n`)
}

export function frame(sequence: number, type = 'deal.moved'): string {
  return `id: ${sequence}\nevent: ${type}\ndata: ${JSON.stringify({ sequence, type })}\n\n`
}
