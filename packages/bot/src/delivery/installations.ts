import type { Runner, Sql } from './database.ts'

/** A workspace that installed the app; its tokens as they are stored. */
export interface Installation {
  tenant: string
  name: string
  /** Whose workspace it is; null: the vendor's own. */
  partnerId: string | null
  state: 'active' | 'revoked'
  botUserId: string | null
  botId: string | null
  scopes: string
  installedBy: string | null
  token: string | null
  refreshToken: string | null
  expiresAt: Date | null
}

export type Tokens = Pick<Installation, 'token' | 'refreshToken' | 'expiresAt'>

/** How a workspace becomes installed: the vendor's link, and the state of an installation under way. */
export interface Step {
  kind: 'link' | 'state'
  hash: string
  partnerId: string | null
  /** Hash of the link. */
  link?: string
  seconds: number
}

export interface Installations {
  find(tenant: string): Promise<Installation | undefined>
  list(): Promise<Installation[]>
  /** Takes a workspace in, or back: what was parked goes out. @returns false when it belongs to somebody else. */
  put(installation: Omit<Installation, 'state'>): Promise<boolean>
  /** The tokens are gone; everything else stays. @param since an older installation than this @returns false when there was none */
  revoke(tenant: string, since?: Date): Promise<boolean>
  /** Changes tokens while nobody else can: a token that rotates is asked for once. */
  withTokens(
    tenant: string,
    change: (row: Installation, put: (tokens: Tokens) => Promise<void>) => Promise<void>,
  ): Promise<void>
  begin(step: Step): Promise<void>
  /** A step that has not ended. */
  step(kind: Step['kind'], hash: string): Promise<Pick<Step, 'partnerId' | 'link'> | undefined>
  /** Takes a step away. @returns false when it was gone already. */
  end(hash: string): Promise<boolean>
}

export function createInstallations(sql: Sql, vendorId: string, onChange: () => void): Installations {
  const columns = sql`
    tenant, name, partner_id as "partnerId", state, bot_user_id as "botUserId", bot_id as "botId", scopes,
    installed_by as "installedBy", token, refresh_token as "refreshToken", expires_at as "expiresAt"`
  const mine = sql`vendor_id = ${vendorId} and platform = 'slack'`
  const find = async (run: Runner, tenant: string, lock = sql``): Promise<Installation | undefined> => {
    const [row] = await run<Installation[]>`
      select ${columns} from chat.installation where ${mine} and tenant = ${tenant} ${lock}`
    return row
  }

  return {
    find: (tenant) => find(sql, tenant),
    list: () =>
      sql<Installation[]>`select ${columns} from chat.installation where ${mine} order by name, tenant`,
    put: (one) =>
      sql.begin(async (tx) => {
        const stored = await tx`
          insert into chat.installation as known
            (vendor_id, platform, tenant, name, partner_id, state, bot_user_id, bot_id, scopes, installed_by,
             token, refresh_token, expires_at)
          values (${vendorId}, 'slack', ${one.tenant}, ${one.name}, ${one.partnerId}, 'active', ${one.botUserId},
            ${one.botId}, ${one.scopes}, ${one.installedBy}, ${one.token}, ${one.refreshToken}, ${one.expiresAt})
          on conflict (vendor_id, platform, tenant) do update set
            name = excluded.name, state = 'active', bot_user_id = excluded.bot_user_id, bot_id = excluded.bot_id,
            scopes = excluded.scopes, installed_by = excluded.installed_by, token = excluded.token,
            refresh_token = excluded.refresh_token, expires_at = excluded.expires_at, installed_at = now(),
            changed_at = now()
          where known.partner_id is not distinct from excluded.partner_id
          returning tenant`
        if (stored.length === 0) return false
        await tx`
          update chat.outbox set run_at = now()
          where vendor_id = ${vendorId} and platform = 'slack' and tenant in (${one.tenant}, '') and state = 'parked'`
        onChange()
        return true
      }),
    async revoke(tenant, since = new Date()) {
      const gone = await sql`
        update chat.installation
        set state = 'revoked', token = null, refresh_token = null, expires_at = null, changed_at = now()
        where ${mine} and tenant = ${tenant} and state = 'active' and installed_at <= ${since}
        returning tenant`
      return gone.length > 0
    },
    async withTokens(tenant, change) {
      await sql.begin(async (tx) => {
        const row = await find(tx, tenant, sql`for update`)
        if (!row) return
        await change(row, async ({ token, refreshToken, expiresAt }) => {
          await tx`
            update chat.installation
            set token = ${token}, refresh_token = ${refreshToken}, expires_at = ${expiresAt}, changed_at = now()
            where ${mine} and tenant = ${tenant}`
        })
      })
    },
    async begin({ kind, hash, partnerId, link = null, seconds }) {
      await sql`delete from chat.install_step where vendor_id = ${vendorId} and expires_at < now()`
      await sql`
        insert into chat.install_step (vendor_id, hash, kind, partner_id, link, expires_at)
        values (${vendorId}, ${hash}, ${kind}, ${partnerId}, ${link}, now() + ${seconds} * interval '1 second')`
    },
    async step(kind, hash) {
      const [row] = await sql<Array<{ partnerId: string | null; link: string | null }>>`
        select partner_id as "partnerId", link from chat.install_step
        where vendor_id = ${vendorId} and kind = ${kind} and hash = ${hash} and expires_at > now()`
      return row && { partnerId: row.partnerId, ...(row.link !== null && { link: row.link }) }
    },
    async end(hash) {
      const gone = await sql`
        delete from chat.install_step
        where vendor_id = ${vendorId} and hash = ${hash} and expires_at > now() returning hash`
      return gone.length > 0
    },
  }
}
