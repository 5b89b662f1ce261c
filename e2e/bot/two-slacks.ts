import { once } from 'node:events'
import { createServer } from 'node:http'

/**
 * One address for several local workspaces, as Slack has one for all: a request goes to the workspace of its token.
 * @param workspaces API addresses by bot token
 */
export async function startSlackFront(
  workspaces: ReadonlyMap<string, string>,
): Promise<{ url: string; stop(): Promise<void> }> {
  async function pass(method: string, headers: Record<string, string>, body: Buffer): Promise<string> {
    const { authorization = '' } = headers
    const form = new URLSearchParams(body.toString())
    const token = authorization.replace('Bearer ', '') || (form.get('token') ?? '')
    const target = workspaces.get(token)
    if (target === undefined) return '{"ok":false,"error":"invalid_auth"}'
    return (await fetch(target + method, { method: 'POST', headers, body: new Uint8Array(body) })).text()
  }

  const server = createServer((request, answer) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { authorization, 'content-type': type } = request.headers
      const headers = {
        ...(authorization !== undefined && { authorization }),
        ...(type !== undefined && { 'content-type': type }),
      }
      pass(request.url?.replace('/api/', '') ?? '', headers, Buffer.concat(chunks)).then(
        (text) => answer.writeHead(200, { 'content-type': 'application/json' }).end(text),
        () => answer.writeHead(502).end(),
      )
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/api/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
