import { createPublishableKey, createSecretKey, setOrigins } from '../auth/keys.ts'
import { systemPrincipal } from '../auth/principal.ts'
import { serverSecret } from '../auth/secret.ts'
import { hashToken, keyId, parseToken } from '../auth/tokens.ts'
import type { Sql } from '../db/connection.ts'
import type { Tenancy, Tx } from '../db/tenant.ts'
import { newId } from '../ids.ts'
import { FormPut } from '../modules/forms/schema.ts'
import * as forms from '../modules/forms/service.ts'
import * as leads from '../modules/leads/service.ts'
import * as partners from '../modules/partners/service.ts'
import * as users from '../modules/users/service.ts'
import * as vendor from '../modules/vendor/service.ts'
import type { DemoFile } from './file.ts'
import * as programme from './programme.ts'

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
  return tenancy.withTenant(systemPrincipal(vendorId), async (tx) => ({
    apiUrl,
    siteUrl,
    vendorId,
    ...(await createProgramme(tx, origins)),
  }))
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
  await vendor.create(tx, programme.vendor)
  await forms.put(tx, 'lead', FormPut.parse(programme.leadForm), undefined)
  const staff: DemoFile['staff'] = []
  for (const person of programme.staff) {
    const { id, email } = await users.create(tx, person)
    staff.push({ id, email })
  }
  const companies: DemoFile['partners'] = []
  for (const { partner, users: people } of programme.partners) {
    const { id, name } = await partners.create(tx, partner)
    const list = []
    for (const person of people) {
      const user = await users.create(tx, { ...person, partnerId: id })
      list.push({ id: user.id, email: user.email })
    }
    companies.push({ id, name, users: list })
  }
  for (const lead of programme.leads) await leads.create(tx, { values: { ...lead, consent: true } })
  const secret = await createSecretKey(tx, serverSecret(), 'Demo backend')
  const publishable = await createPublishableKey(tx, serverSecret(), 'Demo site', origins)
  return { secretKey: secret.token, publishableKey: publishable.token, partners: companies, staff }
}
