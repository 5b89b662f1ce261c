import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sql } from '../../delivery/database.ts'
import { createNotices } from '../../delivery/notices.ts'
import { createPeople } from '../../delivery/people.ts'
import { chatDatabase } from '../../testing/database.ts'
import { notice } from '../../view/notice-view.ts'
import type { Chat } from '../chat.ts'
import { digestOf } from './notify.ts'
import { dueAt, type Preference, usualPreference } from './preference.ts'

let sql: Sql

beforeAll(async () => {
  ;({ sql } = await chatDatabase())
})
afterAll(() => sql.end())

const berlin: Preference = {
  ...usualPreference,
  deals: 'now',
  quietFrom: 20,
  quietTo: 7,
  timeZone: 'Europe/Berlin',
}

test.each<[string, Partial<Preference>, string, string]>([
  ['in the day', {}, '2026-11-30T10:00:00Z', 'now'],
  ['in the evening, until the morning', {}, '2026-11-30T19:30:00Z', '2026-12-01T06:00:00.000Z'],
  ['in the small hours', {}, '2026-11-30T03:00:00Z', '2026-11-30T06:00:00.000Z'],
  ['in the night that clocks go back', {}, '2026-10-24T22:30:00Z', '2026-10-25T06:00:00.000Z'],
  ['in the night that clocks go forward', {}, '2027-03-27T22:30:00Z', '2027-03-28T05:00:00.000Z'],
  [
    'in a zone that is three quarters off',
    { timeZone: 'Asia/Kathmandu' },
    '2026-11-30T16:00:00Z',
    '2026-12-01T01:15:00.000Z',
  ],
  ['by somebody who is never quiet', { quietFrom: 3, quietTo: 3 }, '2026-11-30T02:30:00Z', 'now'],
  ['for the digest', { deals: 'digest' }, '2026-11-30T10:00:00Z', '2026-12-01T08:00:00.000Z'],
  ['by somebody who wants none', { deals: 'off' }, '2026-11-30T10:00:00Z', 'never'],
])('a notice %s', (_, rest, now, expected) => {
  const due = dueAt({ ...berlin, ...rest }, 'deals', new Date(now))
  expect(due instanceof Date ? due.toISOString() : due).toBe(expected)
})

test('digest: what waited comes in one message, to each person their own, and once however many bots there are', async () => {
  const people = createPeople(sql, 'vendor')
  const notices = createNotices(sql, 'vendor')
  await people.link({ platform: 'slack', tenant: 'T1', userId: 'UMARA' }, 'mara', 'code')
  await people.link({ platform: 'teams', tenant: 'tenant', userId: 'aad' }, 'frida', 'code')
  await notices.rememberChat({ platform: 'teams', tenant: 'tenant', userId: 'aad' }, 'a:frida')
  const past = new Date('2026-11-30T08:00:00Z')
  const hold = (userId: string, key: string, dueAt = past) =>
    notices.hold({ userId, key, dueAt, view: notice(`About ${userId}: ${key}`) })
  await hold('mara', 'one')
  await hold('mara', 'one')
  await hold('mara', 'two')
  await hold('frida', 'three')
  await hold('mara', 'later', new Date('2027-01-01T00:00:00Z'))

  const chat = { people, notices } as unknown as Chat
  const now = new Date('2026-12-01T00:00:00Z')
  const one = (): Promise<boolean> => notices.release(now, (userId, held) => digestOf(chat, userId, held))
  await Promise.all([one(), one(), one(), one()])
  while (await one());
  const sent = await sql`select platform, lane, payload from chat.outbox order by platform`
  expect(sent.map(({ platform, lane }) => [platform, lane])).toEqual([
    ['slack', 'UMARA'],
    ['teams', 'a:frida'],
  ])
  const [maras, fridas] = sent.map(({ payload }) => JSON.stringify(payload))
  expect(maras).toContain('2 things')
  expect(maras).not.toContain('frida')
  expect(fridas).toContain('About frida: three')
  expect(fridas).not.toContain('mara')
})
