import { z } from 'zod'
import { line } from '../../http/schemas.ts'
import { Key, listOf } from './lists.ts'

export const ticketPriorities = ['low', 'normal', 'high', 'urgent'] as const
export const ticketKinds = ['question', 'problem', 'request', 'feedback'] as const
export const TicketPriority = z.enum(ticketPriorities)

const Team = z
  .strictObject({ key: Key, label: line(80) })
  .meta({ id: 'TicketTeam', description: "A part of the vendor's people that tickets are given to." })

const Minutes = z.int().min(1).max(100_000).nullable()
const Promises = z
  .strictObject({
    firstResponse: Minutes.meta({
      description: 'Until somebody answers for the first time.',
      examples: [120],
    }),
    nextResponse: Minutes.meta({ description: 'Until each further answer.', examples: [240] }),
    resolution: Minutes.meta({ description: 'Until it is resolved.', examples: [960] }),
  })
  .meta({
    id: 'TicketPromises',
    description: 'Minutes of the working time of the programme; null where nothing is promised.',
  })
export type Promises = z.infer<typeof Promises>

const ByPriority = z
  .strictObject({ low: Promises, normal: Promises, high: Promises, urgent: Promises })
  .meta({ id: 'TicketPromisesByPriority' })

/** The rules of the programme for tickets. */
export const ticketRules = {
  ticketTeams: listOf(Team, 0, 50),
  ticketPromises: ByPriority.meta({ description: 'What the vendor promises, by priority.' }),
  ticketPromisesByTier: z
    .array(z.strictObject({ tier: Key, promises: ByPriority }))
    .max(20)
    .meta({ description: 'What it promises to partners of a tier instead.' }),
  ticketWarnAtPercent: z
    .int()
    .min(0)
    .max(99)
    .meta({ description: 'After which part of the promised time a warning comes; 0 for never.' }),
  ticketCloseAfterDays: z
    .int()
    .min(0)
    .max(365)
    .meta({ description: 'After so long a resolved ticket is closed; 0 for never.' }),
  ticketCloseNoticeDays: z
    .int()
    .min(0)
    .max(30)
    .meta({ description: 'How long before that it is announced; 0 for not at all.' }),
}
const Rules = z.object(ticketRules)
export type TicketRules = z.infer<typeof Rules>

const hour = 60
const workingDay = 8 * hour

export const defaultTicketRules: TicketRules = {
  ticketTeams: [],
  ticketPromises: {
    low: { firstResponse: 2 * workingDay, nextResponse: 2 * workingDay, resolution: 10 * workingDay },
    normal: { firstResponse: workingDay, nextResponse: workingDay, resolution: 5 * workingDay },
    high: { firstResponse: 4 * hour, nextResponse: 4 * hour, resolution: 2 * workingDay },
    urgent: { firstResponse: hour, nextResponse: 2 * hour, resolution: workingDay },
  },
  ticketPromisesByTier: [],
  ticketWarnAtPercent: 75,
  ticketCloseAfterDays: 7,
  ticketCloseNoticeDays: 2,
}
