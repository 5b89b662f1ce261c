import { startTestServer, type TestServer } from '@openprm/api/testing'
import { OpenPRM, type User } from '@openprm/sdk'

export interface Programme {
  server: TestServer
  secretKey: string
  prm: OpenPRM
  /** A seller of partner "Alpine". */
  seller: User
}

/** A vendor with a partner and one of its sellers, on a real API and a real Postgres. */
export async function startProgramme(
  options: Parameters<typeof startTestServer>[0] = {},
): Promise<Programme> {
  const server = await startTestServer(options)
  const { secretKey } = await server.createVendor()
  const prm = new OpenPRM({ apiKey: secretKey, baseUrl: server.url })
  const partner = await prm.partners.create({ name: 'Alpine', type: 'reseller', status: 'active' })
  const seller = await prm.users.create({
    email: 'mara@alpine.example',
    name: 'Mara Keller',
    partnerId: partner.id,
  })
  return { server, secretKey, prm, seller }
}
