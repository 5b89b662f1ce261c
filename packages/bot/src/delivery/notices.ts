import type { Held, NoticeStore } from '../core/notices/store.ts'
import type { Preference } from '../core/notices/preference.ts'
import { json, type Sql } from './database.ts'
import { enqueue } from './outbox.ts'

export function createNotices(sql: Sql, vendorId: string): NoticeStore {
  return {
    async preference(userId) {
      const [row] = await sql<Preference[]>`
        select deals, tickets, training, quiet_from as "quietFrom", quiet_to as "quietTo", time_zone as "timeZone"
        from chat.preference where vendor_id = ${vendorId} and user_id = ${userId}`
      return row
    },
    async prefer(userId, { deals, tickets, training, quietFrom, quietTo, timeZone }) {
      await sql`
        insert into chat.preference
          (vendor_id, user_id, deals, tickets, training, quiet_from, quiet_to, time_zone)
        values (${vendorId}, ${userId}, ${deals}, ${tickets}, ${training}, ${quietFrom}, ${quietTo}, ${timeZone})
        on conflict (vendor_id, user_id) do update set
          deals = excluded.deals, tickets = excluded.tickets, training = excluded.training,
          quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, time_zone = excluded.time_zone`
    },
    async rememberChat({ platform, tenant, userId }, conversation) {
      await sql`
        insert into chat.own_chat (vendor_id, platform, tenant, chat_user, conversation)
        values (${vendorId}, ${platform}, ${tenant}, ${userId}, ${conversation})
        on conflict (vendor_id, platform, tenant, chat_user) do update set conversation = excluded.conversation`
    },
    async chatOf({ platform, tenant, userId }) {
      const [row] = await sql<Array<{ conversation: string }>>`
        select conversation from chat.own_chat
        where vendor_id = ${vendorId} and platform = ${platform} and tenant = ${tenant} and chat_user = ${userId}`
      return row?.conversation
    },
    async hold({ userId, key, dueAt, view }) {
      await sql`
        insert into chat.held_notice (vendor_id, user_id, dedupe_key, due_at, view)
        values (${vendorId}, ${userId}, ${key}, ${dueAt}, ${json(sql, view)}) on conflict do nothing`
    },
    release: (now, make) =>
      sql.begin(async (tx) => {
        // Several bots beside each other: one of them has a person's digest.
        const held = await tx<Held[]>`
          delete from chat.held_notice where vendor_id = ${vendorId} and id in (
            select id from chat.held_notice
            where vendor_id = ${vendorId} and due_at <= ${now} and user_id = (
              select user_id from chat.held_notice
              where vendor_id = ${vendorId} and due_at <= ${now} order by due_at limit 1)
            order by id for update skip locked)
          returning user_id as "userId", dedupe_key as key, due_at as "dueAt", view`
        const [first] = held
        if (!first) return false
        await enqueue(tx, vendorId, await make(first.userId, [...held]))
        return true
      }),
  }
}
