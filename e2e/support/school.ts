import { randomBytes } from 'node:crypto'
import { createTestDatabase, createVendor, freePort, startApi } from '@openprm/api/testing'
import { startSite } from '@openprm/example-partner-site'
import { OpenPRM } from '@openprm/sdk'
import { buildWidgets } from '@openprm/widgets/build'

/** A programme with nothing in it but two people to learn, in a sandbox, and the partner site for the first of them. */
export interface School {
  apiUrl: string
  siteUrl: string
  secretKey: string
  prm: OpenPRM
  partnerId: string
  /** Who the site takes its visitor for. */
  learnerId: string
  colleagueId: string
  stop(): Promise<void>
}

export async function startSchool(): Promise<School> {
  const secret = randomBytes(32)
  const [{ directory }, databaseUrl, sitePort] = [
    await buildWidgets(),
    await createTestDatabase(),
    await freePort(),
  ]
  const api = await startApi({
    databaseUrl,
    secret,
    host: '127.0.0.1',
    port: 0,
    widgetsDirectory: directory,
    quotaScale: 1000,
    log: { info: () => {}, warn: (event, fields) => console.warn(event, fields) },
  })
  const origins = [`http://localhost:${sitePort}`]
  const vendor = await createVendor(api.tenancy, secret, { origins, sandbox: true })
  const prm = new OpenPRM({ apiKey: vendor.secretKey, baseUrl: api.url })
  const { id: partnerId } = await prm.partners.create({ name: 'Alpine Systems', externalId: 'alpine' })
  const join = async (name: string): Promise<string> => {
    const email = `${name.replace(' ', '.').toLowerCase()}@alpine.example`
    return (await prm.users.create({ name, email, partnerId })).id
  }
  const learnerId = await join('Giulia Ferri')
  const site = await startSite({
    ...vendor,
    apiUrl: api.url,
    contentOrigin: api.contentOrigin,
    port: sitePort,
    users: {
      partner: { user: { id: learnerId }, partner: { id: partnerId } },
      staff: {
        user: { email: 'mara.okafor@northwind.example', name: 'Mara Okafor', role: 'channel_manager' },
      },
    },
  })
  return {
    apiUrl: api.url,
    siteUrl: site.url,
    secretKey: vendor.secretKey,
    prm,
    partnerId,
    learnerId,
    colleagueId: await join('Tomas Huber'),
    async stop() {
      await site.stop()
      await api.stop()
    },
  }
}
