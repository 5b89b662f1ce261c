import { createHmac, timingSafeEqual } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { devNull } from 'node:os'
import { sql } from 'drizzle-orm'
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type { Context, MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { TypeID, typeid } from 'typeid-js'

type Db = PostgresJsDatabase
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]

export interface Env {
  Variables: { db: Db; secret: Buffer; requestId: string; vendorId: string; keyId: string; scopes: string[] }
}
export type Call = Context<Env>

const log = createWriteStream(devNull)
const quota = { limit: 1_000_000_000, windowMs: 60_000 }

/** Request id and log line, credential, rate limit. */
export function around(
  db: Db,
  secret: Buffer,
): [MiddlewareHandler<Env>, MiddlewareHandler<Env>, MiddlewareHandler<Env>] {
  const windows = new Map<string, { left: number; endsAt: number }>()
  return [
    async (c, next) => {
      const started = performance.now()
      const requestId = typeid('req').toString()
      c.set('db', db)
      c.set('secret', secret)
      c.set('requestId', requestId)
      c.header('Request-Id', requestId)
      c.header('Cache-Control', 'no-store')
      c.header('Vary', 'Origin')
      await next()
      const ms = Math.round(performance.now() - started)
      const line = {
        time: new Date().toISOString(),
        level: 'info',
        event: 'request',
        requestId,
        route: c.req.path,
      }
      log.write(`${JSON.stringify({ ...line, status: c.res.status, vendorId: c.var.vendorId, ms })}\n`)
    },
    async (c, next) => {
      const token = /^Bearer prm_sk_(\w{26})\w+$/.exec(c.req.header('authorization') ?? '')
      if (!token) throw new HTTPException(401)
      const keyId = TypeID.fromString(`key_${token[1]}`).toUUID()
      const [key] = await db.execute<{ vendor_id: string; hash: string; scopes: string[] }>(
        sql`select * from prm.find_api_key(${keyId}, ${new Date().toISOString()})`,
      )
      const hash = createHmac('sha256', secret).update(token[0].slice('Bearer '.length)).digest('base64url')
      if (!key || !timingSafeEqual(Buffer.from(key.hash), Buffer.from(hash))) throw new HTTPException(401)
      c.set('vendorId', key.vendor_id)
      c.set('keyId', keyId)
      c.set('scopes', key.scopes)
      await next()
    },
    async (c, next) => {
      const now = Date.now()
      let window = windows.get(c.var.keyId)
      if (!window || window.endsAt <= now) {
        window = { left: quota.limit, endsAt: now + quota.windowMs }
        windows.set(c.var.keyId, window)
      }
      window.left -= 1
      const reset = Math.ceil((window.endsAt - now) / 1000)
      c.header('RateLimit-Policy', `"credential";q=${quota.limit};w=${quota.windowMs / 1000}`)
      c.header('RateLimit', `"credential";r=${window.left};t=${reset}`)
      if (window.left < 0) throw new HTTPException(429)
      await next()
    },
  ]
}

/** One transaction in the caller's tenant. */
export function inTenant<T>(c: Call, scope: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (!c.var.scopes.includes(scope)) throw new HTTPException(403)
  return c.var.db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('prm.vendor_id', ${c.var.vendorId}, true)`)
    return work(tx)
  })
}
