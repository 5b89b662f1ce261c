import { z } from 'zod'
import { Instant } from '../../http/schemas.ts'
import { promiseNames, type Clock, type Clocks } from './sla.ts'

export const SlaClock = z
  .object({
    minutes: z.int().meta({ description: 'What is promised, in working time.' }),
    state: z.enum(['running', 'paused', 'met']),
    dueAt: Instant.nullable().meta({ description: 'Null unless it is running.' }),
    leftSeconds: z
      .int()
      .nullable()
      .meta({ description: 'Working time that is left while it waits for the partner.' }),
    warnedAt: Instant.nullable(),
    breachedAt: Instant.nullable().meta({ description: 'Since when the promise is broken.' }),
    metAt: Instant.nullable(),
  })
  .meta({ id: 'SlaClock', description: 'One promise of the vendor on a ticket, and how it is kept.' })
type SlaClock = z.infer<typeof SlaClock>

export const Sla = z
  .object({
    firstResponse: SlaClock.nullable(),
    nextResponse: SlaClock.nullable(),
    resolution: SlaClock.nullable(),
  })
  .meta({ id: 'TicketSla', description: 'Null where nothing is promised, or nobody waits yet.' })

function presentClock({ minutes, dueAt, leftMs, warnedAt, breachedAt, metAt }: Clock): SlaClock {
  const state = metAt !== null ? 'met' : dueAt === null ? 'paused' : 'running'
  const leftSeconds = state === 'paused' && leftMs !== null ? Math.ceil(leftMs / 1000) : null
  return { minutes, state, dueAt, leftSeconds, warnedAt, breachedAt, metAt }
}

export function presentSla(clocks: Clocks): z.infer<typeof Sla> {
  const entries = promiseNames.map((name) => [name, clocks[name] && presentClock(clocks[name])])
  return Object.fromEntries(entries) as z.infer<typeof Sla>
}
