import { route, type AnyRoute } from '../../http/route.ts'
import * as blocking from './blocking.ts'
import * as commands from './commands.ts'
import * as followers from './followers.ts'
import { rate } from './rating.ts'
import {
  Ticket,
  TicketAssign,
  TicketFollow,
  TicketMerge,
  TicketParams,
  TicketRate,
  TicketSetPriority,
  TicketSplit,
} from './schema.ts'
import { split } from './split.ts'

interface Plain {
  command: commands.PlainCommand
  summary: string
  description?: string
  forPartners?: true
}

/** Commands that need nothing but the ticket; `lifecycle.ts` says when each is possible. */
const plain: Plain[] = [
  {
    command: 'pend',
    summary: 'Say that a ticket waits for the partner',
    description: 'An answer of the partner brings it back.',
  },
  { command: 'hold', summary: 'Say that a ticket waits for somebody else' },
  {
    command: 'resume',
    summary: 'Take up a ticket that waited',
    description: 'An answer of the partner does so by itself.',
    forPartners: true,
  },
  { command: 'resolve', summary: 'Say that a ticket is solved', forPartners: true },
  {
    command: 'reopen',
    summary: 'Open a ticket again',
    description: 'An answer of the partner does so by itself while it is resolved.',
    forPartners: true,
  },
  { command: 'close', summary: 'Close a ticket that is resolved' },
]

const plainRoutes: AnyRoute[] = plain.map(({ command, summary, description, forPartners }) =>
  route({
    id: `tickets.${command}`,
    method: 'post',
    path: `/v1/tickets/{ticketId}/${command}`,
    summary,
    ...(description && { description }),
    allow: forPartners ? ['key', 'staff', 'partner'] : ['key', 'staff'],
    scope: 'tickets:write',
    params: TicketParams,
    response: Ticket,
    errors: ['not_found', 'precondition_failed', 'invalid_transition'],
    handle: ({ tx, params, ifMatch }) => commands.give(tx, params.ticketId, command, ifMatch),
  }),
)

export const ticketCommandRoutes = [
  ...plainRoutes,
  route({
    id: 'tickets.assign',
    method: 'post',
    path: '/v1/tickets/{ticketId}/assign',
    summary: 'Say who sees to a ticket',
    allow: ['key', 'staff'],
    scope: 'tickets:write',
    params: TicketParams,
    body: TicketAssign,
    response: Ticket,
    errors: ['not_found', 'precondition_failed'],
    handle: ({ tx, params, body, ifMatch }) => commands.assign(tx, params.ticketId, body, ifMatch),
  }),
  route({
    id: 'tickets.take',
    method: 'post',
    path: '/v1/tickets/{ticketId}/take',
    summary: 'Take a ticket',
    description: 'Of several who take it at once, the first has it.',
    allow: ['staff'],
    scope: 'tickets:write',
    params: TicketParams,
    response: Ticket,
    errors: ['not_found', 'precondition_failed', 'conflict'],
    handle: ({ tx, params, ifMatch }) => commands.takeOn(tx, params.ticketId, ifMatch),
  }),
  route({
    id: 'tickets.setPriority',
    method: 'post',
    path: '/v1/tickets/{ticketId}/priority',
    summary: 'Set how urgent a ticket is',
    allow: ['key', 'staff'],
    scope: 'tickets:write',
    params: TicketParams,
    body: TicketSetPriority,
    response: Ticket,
    errors: ['not_found', 'precondition_failed'],
    handle: ({ tx, params, body, ifMatch }) =>
      commands.setPriority(tx, params.ticketId, body.priority, ifMatch),
  }),
  route({
    id: 'tickets.merge',
    method: 'post',
    path: '/v1/tickets/{ticketId}/merge',
    summary: 'Let another ticket go on in its place',
    description:
      'It is closed and says where it goes on; whoever asked for it or followed it follows the other.',
    allow: ['key', 'staff'],
    scope: 'tickets:write',
    params: TicketParams,
    body: TicketMerge,
    response: Ticket,
    errors: ['not_found', 'precondition_failed', 'invalid_transition'],
    handle: ({ tx, params, body, ifMatch }) => commands.merge(tx, params.ticketId, body.into, ifMatch),
  }),
  route({
    id: 'tickets.split',
    method: 'post',
    path: '/v1/tickets/{ticketId}/split',
    summary: 'Make a ticket of its own of a message and what follows',
    description:
      'For a second matter in one thread. The new one is of the same partner and person, begins its own promises and says what it was split from; internal notes stay. Events: `ticket.created` of the new one, `ticket.updated` of the old.',
    allow: ['key', 'staff'],
    scope: 'tickets:write',
    params: TicketParams,
    body: TicketSplit,
    status: 201,
    response: Ticket,
    errors: ['not_found', 'precondition_failed'],
    handle: ({ tx, params, body, ifMatch }) => split(tx, params.ticketId, body, ifMatch),
  }),
  route({
    id: 'tickets.block',
    method: 'post',
    path: '/v1/tickets/{ticketId}/block',
    summary: 'Let the deal of a ticket wait for it',
    description:
      "Until the ticket is solved, the deal's protection and the clock of the vendor's answer stand still.",
    allow: ['key', 'staff'],
    scope: 'tickets:write',
    params: TicketParams,
    response: Ticket,
    errors: ['not_found', 'precondition_failed', 'invalid_transition'],
    handle: ({ tx, params, ifMatch }) => blocking.block(tx, params.ticketId, ifMatch),
  }),
  route({
    id: 'tickets.unblock',
    method: 'post',
    path: '/v1/tickets/{ticketId}/unblock',
    summary: 'Let the deal of a ticket go on without it',
    description: 'Its clocks go on with the time they had left.',
    allow: ['key', 'staff'],
    scope: 'tickets:write',
    params: TicketParams,
    response: Ticket,
    errors: ['not_found', 'precondition_failed'],
    handle: ({ tx, params, ifMatch }) => blocking.unblock(tx, params.ticketId, ifMatch),
  }),
  route({
    id: 'tickets.rate',
    method: 'post',
    path: '/v1/tickets/{ticketId}/rate',
    summary: 'Say how the help was',
    description: 'Once, by who asked, after it is resolved. A key passes on what that person said in chat.',
    allow: ['key', 'partner'],
    scope: 'tickets:write',
    params: TicketParams,
    body: TicketRate,
    response: Ticket,
    errors: ['not_found', 'precondition_failed', 'invalid_transition', 'conflict'],
    handle: ({ tx, params, body, ifMatch }) => rate(tx, params.ticketId, body, ifMatch),
  }),
  route({
    id: 'tickets.follow',
    method: 'post',
    path: '/v1/tickets/{ticketId}/follow',
    summary: 'Follow a ticket',
    allow: ['key', 'staff', 'partner'],
    scope: 'tickets:write',
    params: TicketParams,
    body: TicketFollow,
    response: Ticket,
    errors: ['not_found', 'precondition_failed', 'conflict'],
    handle: ({ tx, params, body, ifMatch }) => followers.follow(tx, params.ticketId, body.userId, ifMatch),
  }),
  route({
    id: 'tickets.unfollow',
    method: 'post',
    path: '/v1/tickets/{ticketId}/unfollow',
    summary: 'Follow a ticket no longer',
    allow: ['key', 'staff', 'partner'],
    scope: 'tickets:write',
    params: TicketParams,
    body: TicketFollow,
    response: Ticket,
    errors: ['not_found', 'precondition_failed'],
    handle: ({ tx, params, body, ifMatch }) => followers.unfollow(tx, params.ticketId, body.userId, ifMatch),
  }),
]
