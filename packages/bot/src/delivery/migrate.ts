import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import type { Sql } from './database.ts'

const folder = new URL('migrations/', import.meta.url)
const lockKey = 7246801

/**
 * Brings schema `chat` to this version: a file that is not in yet runs once, in its own transaction, whatever its
 * place in the order; a file that changed after it ran stops the bot. Bots that start together wait for each other.
 */
export async function migrate(sql: Sql): Promise<string[]> {
  const own = await sql.reserve()
  try {
    await own`select pg_advisory_lock(${lockKey})`
    await own`create schema if not exists chat`
    await own`create table if not exists chat.migrations (
      name text primary key, hash text not null, ran_at timestamptz not null default now()
    )`
    return await runMissing(sql)
  } finally {
    await own`select pg_advisory_unlock(${lockKey})`
    own.release()
  }
}

async function runMissing(sql: Sql): Promise<string[]> {
  const done = new Map(
    (await sql`select name, hash from chat.migrations`).map((row) => [row['name'], row['hash']]),
  )
  const ran: string[] = []
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.sql')).toSorted()) {
    const text = await readFile(new URL(name, folder), 'utf8')
    const hash = createHash('sha256').update(text).digest('hex')
    if (done.get(name) === hash) continue
    if (done.has(name))
      throw new Error(`Migration ${name} was changed after it had run. Restore it and add a new file.`)
    await sql.begin(async (tx) => {
      await tx.unsafe(text)
      await tx`insert into chat.migrations (name, hash) values (${name}, ${hash})`
    })
    ran.push(name)
  }
  return ran
}
