import type { Sql } from './database.ts'

export interface Conversation {
  id: string
  tenant: string
  serviceUrl: string
}

/** Where Teams conversations are served. Learnt from each activity, whose token vouches for the address. */
export interface Conversations {
  remember(conversation: Conversation): Promise<void>
  serviceUrl(id: string): Promise<string | undefined>
  /** Where the organisation's conversations are, as the last that was heard of says. */
  serviceUrlIn(tenant: string): Promise<string | undefined>
}

export function createConversations(sql: Sql, vendorId: string): Conversations {
  return {
    async remember({ id, tenant, serviceUrl }) {
      await sql`
        insert into chat.conversation (vendor_id, platform, conversation, tenant, service_url)
        values (${vendorId}, 'teams', ${id}, ${tenant}, ${serviceUrl})
        on conflict (vendor_id, platform, conversation) do update
        set service_url = excluded.service_url, tenant = excluded.tenant, seen_at = now()`
    },
    async serviceUrl(id) {
      const [row] = await sql<Array<{ service_url: string }>>`
        select service_url from chat.conversation
        where vendor_id = ${vendorId} and platform = 'teams' and conversation = ${id}`
      return row?.service_url
    },
    async serviceUrlIn(tenant) {
      const [row] = await sql<Array<{ service_url: string }>>`
        select service_url from chat.conversation
        where vendor_id = ${vendorId} and platform = 'teams' and tenant = ${tenant}
        order by seen_at desc limit 1`
      return row?.service_url
    },
  }
}
