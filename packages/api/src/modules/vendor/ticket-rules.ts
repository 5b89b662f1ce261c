import { z } from 'zod'
import { line } from '../../http/schemas.ts'
import { Key, listOf } from './lists.ts'

export const ticketPriorities = ['low', 'normal', 'high', 'urgent'] as const
export const TicketPriority = z.enum(ticketPriorities)

const Team = z
  .strictObject({ key: Key, label: line(80) })
  .meta({ id: 'TicketTeam', description: "A part of the vendor's people that tickets are given to." })

/** The rules of the programme for tickets. */
export const ticketRules = {
  ticketTeams: listOf(Team, 0, 50),
}

export const defaultTicketRules = {
  ticketTeams: [],
}
