import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer, type DemoFile } from '@openprm/api'
import { createTestDatabase, freePort } from '@openprm/api/testing'
import { demoUsers, startSite } from '@openprm/example-partner-site'
import { OpenPRM } from '@openprm/sdk'
import { buildWidgets } from '@openprm/widgets/build'

export interface World {
  apiUrl: string
  siteUrl: string
  databaseUrl: string
  demo: DemoFile
  prm: OpenPRM
  /** Leaves the site's origin to somebody else. */
  stopSite(): Promise<void>
  stop(): Promise<void>
}

/** The demo programme as `pnpm start` gives it: API with widgets, and the partner site on another origin. */
export async function startWorld(): Promise<World> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'openprm-e2e-'))
  const sitePort = await freePort()
  const { directory } = await buildWidgets()
  const server = await startServer({
    dataDirectory,
    databaseUrl: await createTestDatabase(),
    port: 0,
    widgetsDirectory: directory,
    demo: { siteUrl: `http://localhost:${sitePort}` },
    log: { info: () => {}, warn: (event, fields) => console.warn(event, fields) },
  })
  const demo = server.demo!
  const site = await startSite({
    ...demo,
    contentOrigin: server.contentOrigin,
    port: sitePort,
    users: demoUsers(demo),
  })
  return {
    apiUrl: server.url,
    siteUrl: site.url,
    databaseUrl: server.databaseUrl,
    demo,
    prm: new OpenPRM({ apiKey: demo.secretKey, baseUrl: server.url }),
    stopSite: () => site.stop(),
    async stop() {
      await site.stop()
      await server.stop()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}
