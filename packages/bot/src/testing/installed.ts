import { connect } from '../delivery/database.ts'
import { createInstallations } from '../delivery/installations.ts'
import { sealTokens } from '../slack/install/access.ts'
import { createSealing } from '../slack/install/sealing.ts'

export interface InstalledWorkspace {
  tenant: string
  partnerId: string
  botToken: string
  botUserId: string
}

/** Takes a partner's workspace in as if it had installed the app; the bot must have made its tables before. */
export async function installed(
  databaseUrl: string,
  vendorId: string,
  tokenKeys: string,
  { tenant, partnerId, botToken, botUserId }: InstalledWorkspace,
): Promise<void> {
  const sql = connect(databaseUrl)
  await createInstallations(sql, vendorId, () => {}).put({
    ...sealTokens(createSealing(tokenKeys), tenant, { access_token: botToken }),
    tenant,
    name: tenant,
    partnerId,
    botUserId,
    botId: null,
    scopes: '',
    installedBy: null,
  })
  await sql.end()
}
