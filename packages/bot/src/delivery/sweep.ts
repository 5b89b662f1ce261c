import type { Sql } from './database.ts'

/**
 * Forgets what is not needed any more: inline answers after ten minutes (a repetition comes within five), handled
 * requests after a week, what waits for who somebody is after a day, sent messages after a quarter of a year. What failed stays for a person to look at.
 */
export async function sweep(sql: Sql, vendorId: string): Promise<void> {
  await sql`
    update chat.inbox set answer = null
    where vendor_id = ${vendorId} and answer is not null and finished_at < now() - interval '10 minutes'`
  await sql`
    delete from chat.inbox
    where vendor_id = ${vendorId} and state = 'done' and created_at < now() - interval '7 days'`
  await sql`
    delete from chat.unfinished where vendor_id = ${vendorId} and kept_at < now() - interval '1 day'`
  await sql.begin(async (tx) => {
    await tx`delete from chat.sent_message where vendor_id = ${vendorId} and sent_at < now() - interval '90 days'`
    await tx`
      delete from chat.outbox as message
      where vendor_id = ${vendorId} and state = 'done' and finished_at < now() - interval '90 days'
        and not exists (
          select 1 from chat.sent_message as sent
          where sent.vendor_id = message.vendor_id and sent.outbox_id = message.id)`
  })
}
