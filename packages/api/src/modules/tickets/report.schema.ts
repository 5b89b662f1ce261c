import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { TicketPriority } from '../vendor/ticket-rules.ts'
import { TicketQuery } from './schema.ts'
import { promiseNames } from './sla.ts'

export const TicketReportQuery = TicketQuery.pick({
  partnerId: true,
  team: true,
  assigneeId: true,
  createdFrom: true,
  createdBefore: true,
})
export type TicketReportQuery = z.infer<typeof TicketReportQuery>

export const TicketReport = z
  .object({
    promises: z.array(
      z.object({
        priority: TicketPriority,
        promise: z.enum(promiseNames),
        met: z.int().meta({ description: 'Kept in time.' }),
        broken: z.int().meta({ description: 'Not kept in time, whether kept since or not.' }),
        running: z.int().meta({ description: 'Still to be kept.' }),
      }),
    ),
    workload: z.array(
      z.object({
        assigneeId: idSchema('user').nullable().meta({ description: 'Null for what nobody sees to.' }),
        assigneeName: z.string().nullable(),
        team: z.string().nullable(),
        open: z.int().meta({ description: 'Tickets that are not solved.' }),
        waiting: z.int().meta({ description: 'Those of them that wait for the partner or somebody else.' }),
        overdue: z.int().meta({ description: 'Those of them on which a promise is broken and still owed.' }),
      }),
    ),
    csat: z.object({ ratings: z.int(), average: z.number().nullable() }),
  })
  .meta({
    id: 'TicketReport',
    description: 'How promises are kept, by priority; and who has how much to do.',
  })
export type TicketReport = z.infer<typeof TicketReport>
