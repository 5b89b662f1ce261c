import type { ChatName, How, KnownPerson, People } from '../core/identity/people.ts'
import type { Runner, Sql } from './database.ts'

export function createPeople(sql: Sql, vendorId: string): People {
  type Fragment = ReturnType<typeof named>
  const named = ({ platform, tenant, userId }: ChatName) =>
    sql`vendor_id = ${vendorId} and platform = ${platform} and tenant = ${tenant} and chat_user = ${userId}`

  const log = (tx: Runner, chat: ChatName, act: string, how: How | null, userId: string | null) => tx`
    insert into chat.person_log (vendor_id, platform, tenant, chat_user, act, how, user_id)
    values (${vendorId}, ${chat.platform}, ${chat.tenant}, ${chat.userId}, ${act}, ${how}, ${userId})`

  const put = (
    tx: Runner,
    chat: ChatName,
    userId: string,
    state: KnownPerson['state'],
    how: How,
    where?: Fragment,
  ) => tx`
    insert into chat.person as known (vendor_id, platform, tenant, chat_user, user_id, state, how)
    values (${vendorId}, ${chat.platform}, ${chat.tenant}, ${chat.userId}, ${userId}, ${state}, ${how})
    on conflict (vendor_id, platform, tenant, chat_user) do update
    set user_id = excluded.user_id, state = excluded.state, how = excluded.how, changed_at = now()
    ${where ?? sql``} returning user_id`

  return {
    async find(chat) {
      const [row] = await sql<KnownPerson[]>`
        select user_id as "userId", state from chat.person where ${named(chat)}`
      return row
    },
    async ask(chat, userId) {
      await sql.begin(async (tx) => {
        // Asked twice is one question; and a link that came about meanwhile stays.
        const asked = await put(
          tx,
          chat,
          userId,
          'asked',
          'email',
          sql`
          where known.state = 'asked' and known.user_id <> excluded.user_id`,
        )
        if (asked.length > 0) await log(tx, chat, 'asked', 'email', userId)
      })
    },
    confirm: (chat, userId) =>
      sql.begin(async (tx) => {
        const linked = await tx`
          update chat.person set state = 'linked', changed_at = now()
          where ${named(chat)} and user_id = ${userId} and state = 'asked' returning user_id`
        if (linked.length > 0) await log(tx, chat, 'linked', 'email', userId)
        return linked.length > 0
      }),
    async link(chat, userId, how) {
      await sql.begin(async (tx) => {
        await put(tx, chat, userId, 'linked', how)
        await log(tx, chat, 'linked', how, userId)
      })
    },
    unlink: (chat) =>
      sql.begin(async (tx) => {
        const [gone] = await tx<Array<{ user_id: string; state: string }>>`
          delete from chat.person where ${named(chat)} returning user_id, state`
        if (gone?.state !== 'linked') return false
        await log(tx, chat, 'unlinked', null, gone.user_id)
        return true
      }),
    async wrongCode(chat) {
      await log(sql, chat, 'wrong_code', 'code', null)
    },
    async wrongCodes(chat) {
      const [row] = await sql<Array<{ count: number }>>`
        select count(*)::int as count from chat.person_log
        where ${named(chat)} and act = 'wrong_code' and at > now() - interval '10 minutes'`
      return row?.count ?? 0
    },
    of: (userId) => sql<ChatName[]>`
      select platform, tenant, chat_user as "userId" from chat.person
      where vendor_id = ${vendorId} and user_id = ${userId} and state = 'linked' order by changed_at desc`,
  }
}
