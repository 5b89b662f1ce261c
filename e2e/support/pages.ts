import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import {
  createTestDatabase,
  createVendor,
  freePort,
  startApi,
  type Api,
  type TestVendor,
} from '@openprm/api/testing'
import { OpenPRM } from '@openprm/sdk'
import { buildWidgets } from '@openprm/widgets/build'

/** What a vendor with pages of its own has: an API with widgets, a programme, and an origin that may use its key. */
export interface Pages extends TestVendor {
  apiUrl: string
  siteUrl: string
  prm: OpenPRM
  /** What the vendor's site answers from now on: at a path, or wherever nothing else is shown. */
  show(html: string, headers: Record<string, string>, path?: string): void
  /** Stops the server and starts it again, with the same data and address. */
  restart(whileDown?: () => Promise<void>): Promise<void>
  stop(): Promise<void>
}

/** @param origins more origins of the vendor's */
export async function startPages({ origins = [] }: { origins?: string[] } = {}): Promise<Pages> {
  const { directory } = await buildWidgets()
  const secret = randomBytes(32)
  const databaseUrl = await createTestDatabase()
  const [port, sitePort] = [await freePort(), await freePort()]
  const siteUrl = `http://localhost:${sitePort}`
  const start = (): Promise<Api> =>
    startApi({
      databaseUrl,
      secret,
      host: '127.0.0.1',
      port,
      widgetsDirectory: directory,
      quotaScale: 1000,
      log: { info: () => {}, warn: (event, fields) => console.warn(event, fields) },
    })
  let api = await start()
  const shown = new Map<string, [html: string, headers: Record<string, string>]>()
  const site = createServer(({ url = '' }, response) => {
    const [html, headers] = shown.get(url) ?? shown.get('') ?? ['', {}]
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html)
  })
  await new Promise<void>((resolve) => site.listen(sitePort, '127.0.0.1', resolve))
  const vendor = await createVendor(api.tenancy, secret, { origins: [siteUrl, ...origins] })
  return {
    ...vendor,
    apiUrl: api.url,
    siteUrl,
    prm: new OpenPRM({ apiKey: vendor.secretKey, baseUrl: api.url }),
    show: (html, headers, path = '') => void shown.set(path, [html, headers]),
    async restart(whileDown) {
      await api.stop()
      await whileDown?.()
      api = await start()
    },
    async stop() {
      site.close()
      site.closeAllConnections()
      await api.stop()
    },
  }
}
