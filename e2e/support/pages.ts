import { randomBytes } from 'node:crypto'
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
  /** Stops the server and starts it again, with the same data and address. */
  restart(whileDown?: () => Promise<void>): Promise<void>
  stop(): Promise<void>
}

/** Nothing listens there: each test answers for it with a page of its own. */
const siteUrl = 'http://localhost:9'

export async function startPages(): Promise<Pages> {
  const { directory } = await buildWidgets()
  const secret = randomBytes(32)
  const databaseUrl = await createTestDatabase()
  const port = await freePort()
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
  const vendor = await createVendor(api.tenancy, secret, { origins: [siteUrl] })
  return {
    ...vendor,
    apiUrl: api.url,
    siteUrl,
    prm: new OpenPRM({ apiKey: vendor.secretKey, baseUrl: api.url }),
    async restart(whileDown) {
      await api.stop()
      await whileDown?.()
      api = await start()
    },
    stop: () => api.stop(),
  }
}
