import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { appRole, connect, schemaName, type Sql } from './connection.ts'

const folder = new URL('migrations/', import.meta.url)
const lockKey = 7246800

/**
 * Brings the database to this version's schema: every file that is not in yet runs once, in its own transaction.
 * Order-independent: a file that arrives late still runs. A file that changed after it ran stops the server.
 * @param before leaves this file and all behind it out: how a test comes by the database of an older version.
 * @returns the names of the files that ran now.
 */
export async function migrate(url: string, { before = '~' } = {}): Promise<string[]> {
  const sql = connect({ url, as: 'owner', max: 1 })
  try {
    await sql`select pg_advisory_lock(${lockKey})`
    await prepare(sql)
    return await runMissing(sql, before)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

async function prepare(sql: Sql): Promise<void> {
  const [role] = await sql`select 1 from pg_roles where rolname = ${appRole}`
  if (!role) await createRole(sql)
  await sql.unsafe(`create schema if not exists ${schemaName}`)
  await sql`create table if not exists migrations (
    name text primary key, hash text not null, ran_at timestamptz not null default now()
  )`
}

async function createRole(sql: Sql): Promise<void> {
  try {
    await sql.unsafe(`create role ${appRole} nologin nosuperuser nobypassrls`)
    await sql.unsafe(`grant ${appRole} to current_user`)
  } catch (cause) {
    // Roles are shared by all databases of a cluster: another server may just have made it.
    const [now] = await sql`select 1 from pg_roles where rolname = ${appRole}`
    if (now) return
    throw new Error(
      `The database user may not create roles. Ask its owner to run: create role ${appRole} nologin; grant ${appRole} to <your user>;`,
      { cause },
    )
  }
}

const names = async (): Promise<string[]> =>
  (await readdir(folder)).filter((file) => file.endsWith('.sql')).toSorted()

/** Names of the files that are to run. */
export async function pending(sql: Sql): Promise<string[]> {
  const [table] = await sql`select to_regclass('prm.migrations') as found`
  const rows = table?.['found'] === null ? [] : await sql`select name from migrations`
  const done = new Set(rows.map((row) => String(row['name'])))
  return (await names()).filter((name) => !done.has(name))
}

async function runMissing(sql: Sql, before: string): Promise<string[]> {
  const done = new Map(
    (await sql`select name, hash from migrations`).map((row) => [row['name'], row['hash']]),
  )
  const ran: string[] = []
  for (const name of (await names()).filter((file) => file < before)) {
    const text = await readFile(new URL(name, folder), 'utf8')
    const hash = createHash('sha256').update(text).digest('hex')
    if (done.has(name)) {
      if (done.get(name) === hash) continue
      throw new Error(
        `Migration ${name} was changed after it had run. Restore it and add a new file instead.`,
      )
    }
    await sql.begin(async (tx) => {
      await tx.unsafe(text)
      await tx`insert into migrations (name, hash) values (${name}, ${hash})`
    })
    ran.push(name)
  }
  return ran
}
