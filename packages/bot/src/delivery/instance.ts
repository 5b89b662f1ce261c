import { randomInt } from 'node:crypto'
import postgres from 'postgres'
import type { Sql } from './database.ts'

/** The first half of our advisory locks; the second names an instance. */
const lockClass = 7_246_802

/** One running bot. While it runs it holds a lock that Postgres lets go of when the process is gone, however it went. */
export interface Instance {
  owner: number
  /**
   * Gives back what bots that are gone had in hand, so that nobody waits for a lease to end. A bot counts as gone when
   * two looks in a row find no lock of it: after a restart of Postgres it gets its lock back in between.
   * @returns how many there were.
   */
  reclaim(): Promise<number>
  stop(): Promise<void>
}

export async function startInstance(sql: Sql, databaseUrl: string, vendorId: string): Promise<Instance> {
  const owner = randomInt(2 ** 31 - 1)
  const own = postgres(databaseUrl, {
    max: 1,
    connection: { application_name: 'openprm-bot' },
    onnotice: () => {},
  })
  const hold = () => own`select pg_try_advisory_lock(${lockClass}::int, ${owner}::int)`
  await hold()
  let suspects: number[] = []

  const gone = async (): Promise<number[]> => {
    const rows = await sql<Array<{ owner: number }>>`
      select distinct owner from (
        select owner from chat.inbox where vendor_id = ${vendorId} and state = 'working' and owner is not null
        union all
        select owner from chat.outbox where vendor_id = ${vendorId} and state = 'working' and owner is not null
      ) as held
      where not exists (
        select 1 from pg_locks
        where locktype = 'advisory' and classid = ${lockClass} and objid = held.owner and granted
          and database = (select oid from pg_database where datname = current_database()))`
    return rows.map((row) => row.owner)
  }

  return {
    owner,
    async reclaim() {
      // Held once more each time: a connection that was lost meanwhile came back without it.
      await hold()
      const now = await gone()
      const dead = now.filter((one) => suspects.includes(one))
      suspects = now
      if (dead.length === 0) return 0
      const release = (table: 'inbox' | 'outbox') => sql`
        update ${sql(`chat.${table}`)} set lease_until = now() - interval '1 second', owner = null
        where vendor_id = ${vendorId} and state = 'working' and owner in ${sql(dead)}`
      const [inbox, outbox] = [await release('inbox'), await release('outbox')]
      return inbox.count + outbox.count
    },
    stop: () => own.end({ timeout: 5 }),
  }
}
