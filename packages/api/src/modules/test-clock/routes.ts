import { route } from '../../http/route.ts'
import { TestClock, TestClockAdvance } from './schema.ts'
import * as testClock from './service.ts'

export const testClockRoutes = [
  route({
    id: 'testClock.get',
    method: 'get',
    path: '/v1/test-clock',
    summary: "Read the programme's clock",
    allow: ['key'],
    scope: 'vendor:read',
    response: TestClock,
    errors: [],
    handle: ({ tx }) => testClock.get(tx),
  }),
  route({
    id: 'testClock.advance',
    method: 'post',
    path: '/v1/test-clock/advance',
    summary: "Move a sandbox's clock forward",
    description:
      'Deadlines, reminders and expiries that come due on the way are carried out, each at its own moment, before the answer. Credentials keep to the real clock.',
    allow: ['key'],
    scope: 'test_clock:write',
    body: TestClockAdvance,
    response: TestClock,
    errors: [],
    handle: ({ tx, body }) => testClock.advance(tx, body.seconds),
  }),
]
