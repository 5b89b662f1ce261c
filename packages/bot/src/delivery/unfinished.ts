import type { ChatName } from '../core/identity/people.ts'
import type { Act, Unfinished } from '../core/identity/unfinished.ts'
import { json, type Sql } from './database.ts'

export function createUnfinished(sql: Sql, vendorId: string): Unfinished {
  const named = ({ platform, tenant, userId }: ChatName) =>
    sql`vendor_id = ${vendorId} and platform = ${platform} and tenant = ${tenant} and chat_user = ${userId}`
  return {
    async keep({ platform, tenant, userId }, act) {
      await sql`
        insert into chat.unfinished (vendor_id, platform, tenant, chat_user, dedupe_key, act)
        values (${vendorId}, ${platform}, ${tenant}, ${userId}, ${act.id}, ${json(sql, act)})
        on conflict do nothing`
    },
    async of(chat) {
      const rows = await sql<Array<{ act: Act }>>`
        select act from chat.unfinished where ${named(chat)} order by id`
      return rows.map(({ act }) => act)
    },
    async done(chat, { id }) {
      await sql`delete from chat.unfinished where ${named(chat)} and dedupe_key = ${id}`
    },
  }
}
