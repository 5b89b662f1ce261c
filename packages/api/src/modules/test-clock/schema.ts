import { z } from 'zod'
import { Instant } from '../../http/schemas.ts'

export const TestClock = z
  .object({
    sandbox: z.boolean(),
    now: Instant.meta({ description: 'What the programme takes for the present.' }),
    aheadSeconds: z.number().meta({ description: 'How far that is ahead of the real clock.' }),
  })
  .meta({ id: 'TestClock', description: "The programme's clock; in a sandbox it can be moved forward." })
export type TestClock = z.infer<typeof TestClock>

const tenYears = 10 * 366 * 24 * 3600

export const TestClockAdvance = z
  .strictObject({
    seconds: z
      .int()
      .min(1)
      .max(tenYears)
      .meta({ examples: [86_400] }),
  })
  .meta({ id: 'TestClockAdvance' })
export type TestClockAdvance = z.infer<typeof TestClockAdvance>
