import type { EventRecord } from '@openprm/sdk'
import { expect, test } from 'vitest'
import type { Chat } from '../chat.ts'
import { noticesOf, personalEvents } from './news.ts'

const chat = { fields: new Set<string>() } as unknown as Chat
const certificate = {
  userId: 'user_1',
  certificationTitle: 'Robot seller',
  expiresAt: '2026-12-24T10:00:00.000Z',
}
const handIn = {
  userId: 'user_1',
  lessonTitle: 'Your plan',
  courseTitle: 'Planning',
  feedback: 'Name the buyers.',
}

test.each([
  ['certificate.expiring', { certificate }, 'A certificate ends soon', /^Robot seller, It holds until /],
  ['certificate.reminder', { certificate }, 'A certificate ends soon', /^Robot seller, It holds until /],
  [
    'certificate.expired',
    { certificate },
    'A certificate has ended',
    /^Robot seller, The course that renews/,
  ],
  ['hand_in.returned', { handIn }, 'What you handed in needs your changes', /^Your plan \(Planning\)$/],
  ['hand_in.passed', { handIn }, 'What you handed in has passed', /^Your plan \(Planning\)$/],
])('%s is told to the person it is about', async (type, data, title, text) => {
  expect(personalEvents).toContain(type)
  const [told, ...more] = await noticesOf(chat, { type, data } as unknown as EventRecord)
  expect(more).toEqual([])
  expect(told).toMatchObject({ userId: 'user_1', kind: 'training', view: { title } })
  expect(told!.view.paragraphs.join(', ')).toMatch(text)
})

test('what a reviewer wrote is told only where texts of tickets and people may be', async () => {
  const open = { fields: new Set(['text']) } as unknown as Chat
  const event = { type: 'hand_in.returned', data: { handIn } } as unknown as EventRecord
  expect((await noticesOf(open, event))[0]!.view.paragraphs).toContain('Name the buyers.')
})
