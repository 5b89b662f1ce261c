import { route } from '../../http/route.ts'
import { page } from '../../http/schemas.ts'
import { ticketCommandRoutes } from './command-routes.ts'
import { report } from './report.ts'
import { TicketReport, TicketReportQuery } from './report.schema.ts'
import { Ticket, TicketCreate, TicketParams, TicketQuery, TicketUpdate } from './schema.ts'
import * as tickets from './service.ts'

export const ticketRoutes = [
  route({
    id: 'tickets.list',
    method: 'get',
    path: '/v1/tickets',
    summary: 'List tickets',
    description: "A partner user sees the own partner's. Newest first unless sorted.",
    allow: ['key', 'staff', 'partner'],
    scope: 'tickets:read',
    query: TicketQuery,
    response: page(Ticket),
    errors: ['cursor_invalid'],
    handle: ({ tx, query }) => tickets.list(tx, query),
  }),
  route({
    id: 'tickets.create',
    method: 'post',
    path: '/v1/tickets',
    summary: 'Raise a ticket',
    description: 'With its first message. What it is about must be of the same partner.',
    allow: ['key', 'staff', 'partner'],
    scope: 'tickets:write',
    body: TicketCreate,
    status: 201,
    response: Ticket,
    errors: ['not_found'],
    handle: ({ tx, body }) => tickets.create(tx, body),
  }),
  route({
    id: 'tickets.report',
    method: 'get',
    path: '/v1/tickets/report',
    summary: 'See how promises are kept and who has how much to do',
    allow: ['key', 'staff'],
    scope: 'tickets:read',
    query: TicketReportQuery,
    response: TicketReport,
    errors: [],
    handle: ({ tx, query }) => report(tx, query),
  }),
  route({
    id: 'tickets.get',
    method: 'get',
    path: '/v1/tickets/{ticketId}',
    summary: 'Read a ticket',
    allow: ['key', 'staff', 'partner'],
    scope: 'tickets:read',
    params: TicketParams,
    response: Ticket,
    errors: ['not_found'],
    handle: ({ tx, params }) => tickets.get(tx, params.ticketId),
  }),
  route({
    id: 'tickets.update',
    method: 'patch',
    path: '/v1/tickets/{ticketId}',
    summary: 'Change what a ticket is about',
    allow: ['key', 'staff', 'partner'],
    scope: 'tickets:write',
    params: TicketParams,
    body: TicketUpdate,
    response: Ticket,
    errors: ['not_found', 'precondition_failed', 'invalid_transition'],
    handle: ({ tx, params, body, ifMatch }) => tickets.update(tx, params.ticketId, body, ifMatch),
  }),
  ...ticketCommandRoutes,
]
