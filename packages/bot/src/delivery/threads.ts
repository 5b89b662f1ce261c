import type { Channel } from '../core/channel.ts'
import type { Shows, Target } from '../core/outgoing.ts'
import { fileSubjects } from '../core/tickets/subjects.ts'
import type { Link, MessagePlace, Thread, Threads } from '../core/threads.ts'
import type { Runner, Sql } from './database.ts'

/** @param onSettled nothing of a message is on its way any more */
export function createThreads(sql: Sql, vendorId: string, onSettled: () => void = () => {}): Threads {
  const threads = async (where: ReturnType<Sql>): Promise<Thread[]> =>
    (
      await sql<Array<Thread & { tenant: string | null }>>`
        select subject, platform, tenant, conversation, root, side from chat.thread
        where vendor_id = ${vendorId} and ${where} order by opened_at desc`
    ).map(({ tenant, ...thread }) => ({ ...thread, ...(tenant !== null && { tenant }) }))

  const links = (where: ReturnType<Sql>): Promise<Link[]> => sql<Link[]>`
    select subject, platform, conversation, message_id as "messageId", origin from chat.link
    where vendor_id = ${vendorId} and ${where}`

  return {
    at: (platform, conversation, root) =>
      threads(
        sql`platform = ${platform} and conversation = ${conversation} and root is not distinct from ${root}`,
      ),
    isSending: async (platform, conversation) =>
      (
        await sql`
          select 1 from chat.outbox
          where vendor_id = ${vendorId} and lane = ${conversation} and platform = ${platform}
            and state in ('waiting', 'working') and attempts > 0 and payload -> 'shows' is not null limit 1`
      ).length > 0,
    of: (subject) => threads(sql`subject = ${subject}`),
    async open(thread, link) {
      await sql.begin(async (tx) => {
        await openThread(tx, vendorId, thread)
        if (link) await storeLink(tx, vendorId, link)
      })
    },
    async link(link) {
      await sql.begin((tx) => storeLink(tx, vendorId, link))
      onSettled()
    },
    linkAt: async ({ platform, conversation, messageId }) =>
      (
        await links(
          sql`platform = ${platform} and conversation = ${conversation} and message_id = ${messageId}`,
        )
      )[0],
    linksOf: (subject) => links(sql`subject = ${subject}`),
    async expect(subject, { platform, conversation, messageId }) {
      await sql`
        insert into chat.pending (vendor_id, subject, platform, conversation, message_id)
        values (${vendorId}, ${subject}, ${platform}, ${conversation}, ${messageId})
        on conflict (vendor_id, platform, conversation, message_id) do update set since = now()`
    },
    async forget(place) {
      await settle(sql, vendorId, place)
      onSettled()
    },
    async react(subject, { platform, conversation }, { person, personName, name }, added) {
      if (added)
        await sql`
          insert into chat.reaction (vendor_id, subject, platform, conversation, person, person_name, name)
          values (${vendorId}, ${subject}, ${platform}, ${conversation}, ${person}, ${personName}, ${name})
          on conflict do nothing`
      else
        await sql`
          delete from chat.reaction
          where vendor_id = ${vendorId} and subject = ${subject} and platform = ${platform}
            and conversation = ${conversation} and person = ${person} and name = ${name}`
    },
    reactions: (subject) => sql`
      select platform, conversation, person, person_name as "personName", name from chat.reaction
      where vendor_id = ${vendorId} and subject = ${subject} order by name, person_name`,
  }
}

async function openThread(sql: Runner, vendorId: string, thread: Thread): Promise<void> {
  const { subject, platform, tenant = null, conversation, root, side } = thread
  await sql`
    insert into chat.thread (vendor_id, subject, platform, tenant, conversation, root, side)
    values (${vendorId}, ${subject}, ${platform}, ${tenant}, ${conversation}, ${root}, ${side})
    on conflict (vendor_id, subject, platform, conversation) do nothing`
}

async function storeLink(sql: Runner, vendorId: string, link: Link): Promise<void> {
  const { subject, platform, conversation, messageId, origin } = link
  await sql`
    insert into chat.link (vendor_id, subject, platform, conversation, message_id, origin)
    values (${vendorId}, ${subject}, ${platform}, ${conversation}, ${messageId}, ${origin})
    on conflict do nothing`
  await settle(sql, vendorId, link)
}

async function settle(
  sql: Runner,
  vendorId: string,
  { platform, conversation, messageId }: MessagePlace,
): Promise<void> {
  await sql`
    delete from chat.pending
    where vendor_id = ${vendorId} and platform = ${platform} and conversation = ${conversation}
      and message_id = ${messageId}`
}

/** The target with the ids of the messages it names; those were sent before, as a conversation keeps its order. */
export async function resolveTarget(
  sql: Sql,
  vendorId: string,
  platform: Channel,
  { below, instead, ...target }: Target,
): Promise<Target> {
  const idOf = async (subject: string): Promise<string | undefined> =>
    (
      await sql<Array<{ messageId: string }>>`
        select message_id as "messageId" from chat.link
        where vendor_id = ${vendorId} and subject = ${subject} and platform = ${platform}
          and conversation = ${target.conversation}`
    )[0]?.messageId
  const thread = below === undefined ? target.thread : await idOf(below)
  const replaces = instead === undefined ? target.replaces : await idOf(instead)
  return { ...target, ...(thread !== undefined && { thread }), ...(replaces !== undefined && { replaces }) }
}

/** Remembers what a message that was sent shows, and which thread it opens. */
export async function rememberSent(
  sql: Runner,
  vendorId: string,
  place: MessagePlace & { tenant: string | undefined; threaded: boolean },
  { subject, opens }: Shows,
): Promise<void> {
  const { platform, conversation, messageId, tenant, threaded } = place
  await storeLink(sql, vendorId, { subject, platform, conversation, messageId, origin: false })
  if (!opens) return
  const root = threaded ? messageId : null
  await openThread(sql, vendorId, { ...opens, platform, tenant, conversation, root })
}

/** What shows the files of a message in a conversation. */
export async function shownFiles(
  sql: Sql,
  vendorId: string,
  { platform, conversation }: Pick<MessagePlace, 'platform' | 'conversation'>,
  subject: string,
): Promise<string[]> {
  const rows = await sql<Array<{ messageId: string }>>`
    select message_id as "messageId" from chat.link
    where vendor_id = ${vendorId} and platform = ${platform} and conversation = ${conversation}
      and subject = any(${fileSubjects(subject)})`
  return rows.map(({ messageId }) => messageId)
}
