import { once } from 'node:events'
import { get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'

/** Fetches an address of the content origin as a browser does, which finds every name under `localhost` on this machine. */
export async function download(
  url: string,
  more: Record<string, string> = {},
): Promise<{ status: number; headers: IncomingHttpHeaders; text: string }> {
  const { host, port, pathname } = new URL(url)
  const request = get({ port, path: pathname, headers: { host, ...more } })
  const [answer] = (await once(request, 'response')) as [IncomingMessage]
  return { status: answer.statusCode!, headers: answer.headers, text: (await answer.toArray()).join('') }
}
