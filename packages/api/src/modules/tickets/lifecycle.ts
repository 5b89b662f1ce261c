import { lifecycle } from '../../lifecycle.ts'

export const ticketStatuses = ['open', 'pending', 'on_hold', 'resolved', 'closed'] as const
export type TicketStatus = (typeof ticketStatuses)[number]

/** Tickets that still wait for somebody. */
export const unsolved = ['open', 'pending', 'on_hold'] as const satisfies TicketStatus[]
export const isUnsolved = (status: TicketStatus): boolean => unsolved.some((one) => one === status)

/** Every way a ticket may change state. Source: DESIGN.md §2. */
export const ticketTransitions = lifecycle<TicketStatus>()({
  pend: { from: ['open', 'on_hold'], to: 'pending', by: ['staff', 'key'] },
  hold: { from: ['open', 'pending'], to: 'on_hold', by: ['staff', 'key'] },
  resume: { from: ['pending', 'on_hold'], to: 'open', by: ['partner', 'staff', 'key'] },
  resolve: { from: unsolved, to: 'resolved', by: ['partner', 'staff', 'key'] },
  reopen: { from: ['resolved', 'closed'], to: 'open', by: ['partner', 'staff', 'key'] },
  close: { from: ['resolved'], to: 'closed', by: ['staff', 'key', 'system'] },
  merge: { from: [...unsolved, 'resolved'], to: 'closed', by: ['staff', 'key'] },
})
export type TicketCommand = keyof (typeof ticketTransitions)['table']

/** What an answer by the partner does to a ticket in each state; in a state without an entry it changes nothing. */
export const onAnswer: Partial<Record<TicketStatus, TicketCommand>> = {
  pending: 'resume',
  resolved: 'reopen',
}
