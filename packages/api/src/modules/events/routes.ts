import { ApiError } from '../../http/problem.ts'
import { route, streamRoute } from '../../http/route.ts'
import { eventStream } from '../../events/stream.ts'
import { Event, EventPage, EventQuery, StreamQuery } from './schema.ts'
import * as events from './service.ts'

export const eventRoutes = [
  route({
    id: 'events.list',
    method: 'get',
    path: '/v1/events',
    summary: 'Read the event log',
    description:
      'In order of sequence. Continue with `after` set to the last sequence you have, which is `nextCursor`.',
    allow: ['key', 'staff', 'partner'],
    scope: 'events:read',
    query: EventQuery,
    response: EventPage,
    errors: [],
    handle: async ({ tx, query }) => {
      const data = await events.list(tx, query)
      const full = data.length === query.limit
      return { data, nextCursor: full ? String(data.at(-1)?.sequence ?? 0) : null }
    },
  }),
  streamRoute({
    id: 'events.stream',
    method: 'get',
    path: '/v1/events/stream',
    summary: 'Follow the event log live',
    description:
      'Server-Sent Events: `id` is the sequence, `event` the type, `data` the event as JSON. Resumes behind `Last-Event-ID` or `after`; without either it starts with what happens next. An event `reset` says that the resume point is too old: read the state again.',
    allow: ['key', 'staff', 'partner'],
    scope: 'events:read',
    query: StreamQuery,
    produces: 'text/event-stream',
    response: Event,
    errors: [],
    handle: async ({ tenancy, hub, principal, query, http }) => {
      const resume = http.req.header('last-event-id')
      if (resume !== undefined && !/^\d{1,15}$/.test(resume)) {
        throw new ApiError('invalid_request', 'Last-Event-ID must be the sequence of an event.')
      }
      const resumeAfter = resume === undefined ? undefined : Number(resume)
      const body = await eventStream({
        tenancy,
        hub,
        principal,
        query,
        resumeAfter,
        signal: http.req.raw.signal,
      })
      return new Response(body, {
        headers: {
          'Content-Type': 'text/event-stream',
          'Cache-Control': 'no-store',
          'X-Accel-Buffering': 'no',
        },
      })
    },
  }),
]
