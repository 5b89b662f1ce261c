import { afterAll, beforeAll, expect, test } from 'vitest'
import { chatDatabase } from '../testing/database.ts'
import type { Sql } from './database.ts'
import { sweep } from './sweep.ts'

let sql: Sql
beforeAll(async () => {
  ;({ sql } = await chatDatabase())
})
afterAll(() => sql.end())

test('what is not needed any more is forgotten; what failed or waits stays', async () => {
  await sql`
    insert into chat.inbox (vendor_id, platform, tenant, dedupe_key, lane, state, answer, created_at, finished_at) values
      ('v', 'slack', 'T1', 'old', 'C1', 'done', null, now() - interval '8 days', now() - interval '8 days'),
      ('v', 'slack', 'T1', 'answered', 'C1', 'done', '{"a":1}', now() - interval '1 hour', now() - interval '1 hour'),
      ('v', 'slack', 'T1', 'failed', 'C1', 'failed', null, now() - interval '1 year', now() - interval '1 year'),
      ('other', 'slack', 'T1', 'old', 'C1', 'done', null, now() - interval '8 days', now() - interval '8 days')`
  await sql`
    with message as (
      insert into chat.outbox (vendor_id, platform, lane, dedupe_key, state, finished_at)
      values ('v', 'slack', 'C1', 'sent', 'done', now() - interval '91 days'), ('v', 'slack', 'C1', 'new', 'done', now())
      returning id, dedupe_key, finished_at)
    insert into chat.sent_message (vendor_id, outbox_id, platform, conversation, message_id, sent_at)
    select 'v', id, 'slack', 'C1', dedupe_key, finished_at from message`
  await sql`
    insert into chat.unfinished (vendor_id, platform, tenant, chat_user, dedupe_key, act, kept_at) values
      ('v', 'slack', 'T1', 'U1', 'old', '{}', now() - interval '2 days'), ('v', 'slack', 'T1', 'U1', 'new', '{}', now())`
  await sweep(sql, 'v')
  const inbox = await sql`select vendor_id, dedupe_key, answer from chat.inbox order by id`
  expect(inbox.map((row) => [row['vendor_id'], row['dedupe_key'], row['answer']])).toEqual([
    ['v', 'answered', null],
    ['v', 'failed', null],
    ['other', 'old', null],
  ])
  expect((await sql`select dedupe_key from chat.unfinished`).map((row) => row['dedupe_key'])).toEqual(['new'])
  expect((await sql`select dedupe_key from chat.outbox`).map((row) => row['dedupe_key'])).toEqual(['new'])
})
