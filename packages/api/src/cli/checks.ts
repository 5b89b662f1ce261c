import { once } from 'node:events'
import { access, mkdir, statfs } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { connect, type Sql } from '../db/connection.ts'
import { binaries } from '../db/embedded/binaries.ts'
import { assertGuarded } from '../db/guard.ts'
import { pending } from '../db/migrate.ts'
import { databaseError, embeddedUrl, place } from './database.ts'
import { connection } from './http.ts'

export interface Finding {
  /** `note`: cannot be looked at now, or worth knowing. */
  state: 'ok' | 'note' | 'bad'
  says: string
  advice?: string
}

interface Check {
  name: string
  look(): Promise<Finding>
}

const { env } = process
const oldestNode = 24
const oldestPostgres = 15
const leastDiskGb = 1
const widgets = fileURLToPath(new URL('../../../widgets/dist/cdn/v1.js', import.meta.url))
const stopped: Finding = { state: 'note', says: 'not looked at: the database does not answer' }

const ok = (says: string): Finding => ({ state: 'ok', says })
const bad = (says: string, advice: string): Finding => ({ state: 'bad', says, advice })

/** In the order in which one thing stands on the other. */
export function checks(): Check[] {
  const directory = resolve(env['OPENPRM_DATA_DIR'] ?? '.openprm')
  const port = Number(env['PORT'] ?? 8787)
  let url: string | undefined
  const inDatabase = async (as: 'app' | 'owner', look: (sql: Sql) => Promise<Finding>): Promise<Finding> => {
    if (url === undefined) return stopped
    const sql = connect({ url, as, max: 1 })
    try {
      return await look(sql)
    } finally {
      await sql.end({ timeout: 1 })
    }
  }
  return [
    { name: 'Node', look: () => Promise.resolve(node()) },
    { name: 'Disk', look: () => disk(directory) },
    {
      name: 'Postgres',
      look: async () => {
        const found = await database(directory)
        url = found.url
        return found
      },
    },
    { name: 'Schema', look: () => inDatabase('owner', schema) },
    { name: 'Tenancy', look: () => inDatabase('app', guarded) },
    { name: 'Clock', look: () => inDatabase('owner', clock) },
    { name: 'Port', look: () => portIs(port) },
    { name: 'Widgets', look: widgetsBuilt },
    { name: 'Keys', look: keys },
  ]
}

function node(): Finding {
  const version = process.versions.node
  if (Number.parseInt(version, 10) >= oldestNode) return ok(version)
  return bad(
    `${version} is too old`,
    'Run it through the workspace, which brings its own: npx -y pnpm@12 openprm',
  )
}

async function disk(directory: string): Promise<Finding> {
  await mkdir(dirname(directory), { recursive: true })
  const { bavail, bsize } = await statfs(dirname(directory))
  const free = (bavail * bsize) / 1e9
  const says = `${free.toFixed(1)} GB free for ${directory}`
  return free >= leastDiskGb
    ? ok(says)
    : bad(says, 'Make room, or choose another place with OPENPRM_DATA_DIR.')
}

async function database(directory: string): Promise<Finding & { url?: string }> {
  const own = env['DATABASE_URL'] || undefined
  const url = own ?? (await embeddedUrl(directory))
  if (url === undefined) {
    binaries()
    return { state: 'note', says: 'the embedded one, made at the first start' }
  }
  const sql = connect({ url, as: 'owner', max: 1 })
  try {
    const [row] =
      await sql`select current_setting('server_version') as version, current_setting('server_version_num')::int as number`
    const version = String(row?.['version'])
    if (Number(row?.['number']) < oldestPostgres * 10_000)
      return bad(`${version} at ${place(url)} is too old`, `Use Postgres ${oldestPostgres} or newer.`)
    return { ...ok(`${version} at ${place(url)}${own === undefined ? ', embedded' : ''}`), url }
  } catch (error) {
    if (own === undefined) return { state: 'note', says: 'the embedded one, which runs while OpenPRM does' }
    return bad(
      databaseError(url, error).message,
      'Correct DATABASE_URL: postgres://user:password@host:5432/name',
    )
  } finally {
    await sql.end({ timeout: 1 })
  }
}

async function schema(sql: Sql): Promise<Finding> {
  const missing = await pending(sql)
  if (missing.length === 0) return ok('up to date')
  return {
    state: 'note',
    says: `${missing.length} migrations are to run`,
    advice: 'openprm start or migrate runs them.',
  }
}

async function guarded(sql: Sql): Promise<Finding> {
  try {
    await assertGuarded(sql)
    return ok('row-level security holds for every table')
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (/does not exist/.test(message))
      return { state: 'note', says: 'the role of the server is made at the first start' }
    return bad(
      message,
      'Restore the policy from the migration that made the table; the server refuses to serve like this.',
    )
  }
}

async function clock(sql: Sql): Promise<Finding> {
  const asked = Date.now()
  const [row] = await sql`select (extract(epoch from clock_timestamp()) * 1000)::float8 as now`
  const apart = Math.abs(Number(row?.['now']) - (asked + Date.now()) / 2) / 1000
  const says = `${new Date().toISOString()}, ${apart.toFixed(1)} s from the database`
  return apart <= 2
    ? ok(says)
    : bad(says, 'Keep both machines on time (NTP): tokens, deadlines and webhooks live by it.')
}

async function portIs(port: number): Promise<Finding> {
  const server = createServer()
  try {
    server.listen(port, env['HOST'] ?? '127.0.0.1')
    await once(server, 'listening')
    return ok(`${port} is free`)
  } catch {
    const answer = await fetch(`http://localhost:${port}/readyz`, {
      signal: AbortSignal.timeout(2000),
    }).catch(() => undefined)
    const status = ((await answer?.json().catch(() => ({}))) as { status?: string } | undefined)?.status
    if (status === 'ready') return ok(`OpenPRM answers on ${port}, and is ready`)
    return bad(
      status === undefined
        ? `${port} is used by another program`
        : `OpenPRM answers on ${port}, but is "${status}"`,
      status === undefined
        ? `End what uses it, or choose another with PORT=${port + 10}.`
        : 'Look at server.log in the data folder.',
    )
  } finally {
    server.close()
  }
}

async function widgetsBuilt(): Promise<Finding> {
  try {
    await access(widgets)
    return ok('built')
  } catch {
    return { state: 'note', says: 'not built yet', advice: 'npx -y pnpm@12 build, or start, builds them.' }
  }
}

async function keys(): Promise<Finding> {
  const api = await connection().catch(() => undefined)
  if (!api)
    return {
      state: 'note',
      says: 'none at hand',
      advice: 'Set OPENPRM_URL and OPENPRM_SECRET_KEY to have one tried.',
    }
  const headers = { authorization: `Bearer ${api.key}` }
  const answer = await fetch(`${api.apiUrl}/v1/vendor`, { headers, signal: AbortSignal.timeout(2000) }).catch(
    () => undefined,
  )
  if (!answer) return { state: 'note', says: `not tried: nothing answers at ${api.apiUrl}` }
  if (answer.ok) return ok(`the key opens ${((await answer.json()) as { name: string }).name}`)
  return bad(
    `${api.apiUrl} refuses the key (${answer.status})`,
    'It was revoked, or belongs to another server. Make one: openprm keys create',
  )
}
