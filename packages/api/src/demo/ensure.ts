import { createPublishableKey, createSecretKey, setOrigins } from '../auth/keys.ts'
import { systemPrincipal } from '../auth/principal.ts'
import { serverSecret } from '../auth/secret.ts'
import { hashToken, keyId, parseToken } from '../auth/tokens.ts'
import type { Sql } from '../db/connection.ts'
import type { Tenancy, Tx } from '../db/tenant.ts'
import { newId } from '../ids.ts'
import type { DemoFile } from './file.ts'
import { populate } from './populate.ts'

interface EnsureOptions {
  tenancy: Tenancy
  sql: Sql
  apiUrl: string
  siteUrl: string | null
  /** What the last start left; its keys stay valid as long as the database knows them. */
  previous: DemoFile | undefined
}

/**
 * Makes sure that a demo programme is there, and that its keys work from the sites of this start.
 * Null on a database of somebody else's: one that has vendors already, and no file that names one.
 */
export async function ensureDemo({
  tenancy,
  sql,
  previous,
  apiUrl,
  siteUrl,
}: EnsureOptions): Promise<DemoFile | null> {
  const origins = [new URL(apiUrl).origin, ...(siteUrl === null ? [] : [new URL(siteUrl).origin])]
  if (
    previous &&
    (await keyWorks(sql, previous.secretKey)) &&
    (await keyWorks(sql, previous.publishableKey))
  ) {
    const key = keyId(parseToken(previous.publishableKey)!)
    await tenancy.withTenant(systemPrincipal(previous.vendorId), (tx) => setOrigins(tx, key, origins))
    return { ...previous, apiUrl, siteUrl }
  }
  const [empty] = await sql`select no_vendors() as yes`
  if (empty?.['yes'] !== true) return null
  const vendorId = newId('vendor')
  const made = await tenancy.withTenant(systemPrincipal(vendorId), (tx) => createProgramme(tx, origins))
  await numberEvents(sql)
  return { apiUrl, siteUrl, vendorId, ...made }
}

/** What a newcomer does first is to be seen at once, not behind eighteen months of events. */
async function numberEvents(sql: Sql): Promise<void> {
  for (let full = true; full;) full = (await sql`select vendor_id from relay_outbox(5000)`).length > 0
}

async function keyWorks(sql: Sql, token: string): Promise<boolean> {
  const parsed = parseToken(token)
  const [row] = parsed ? await sql`select hash from find_api_key(${parsed.uuid})` : []
  return row?.['hash'] === hashToken(serverSecret(), token)
}

async function createProgramme(
  tx: Tx,
  origins: string[],
): Promise<Pick<DemoFile, 'secretKey' | 'publishableKey' | 'partners' | 'staff'>> {
  const cast = await populate(tx, origins.at(-1) ?? '')
  const secret = await createSecretKey(tx, serverSecret(), 'Demo backend')
  const publishable = await createPublishableKey(tx, serverSecret(), 'Demo site', origins)
  return { secretKey: secret.token, publishableKey: publishable.token, ...cast }
}
