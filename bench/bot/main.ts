import setup from '../../packages/api/src/testing/postgres.ts'
import { type BotFigures, type BotPlan, measureBot } from './measure.ts'

export const botPlans = {
  full: { rate: 200, seconds: 60, channels: 400, answered: 10 },
  quick: { rate: 200, seconds: 10, channels: 400, answered: 10 },
} as const satisfies Record<string, BotPlan>

/** What the bot has to keep under this load. */
export const botLimits = { p99: 500, disordered: 0, growth: 10 } as const

export function rowsOf(figures: BotFigures): Array<{ what: string; measured: number; limit: number | null }> {
  const { memory } = figures
  return [
    { what: 'Acknowledged: median, ms', measured: figures.p50, limit: null },
    { what: 'Acknowledged: 99th percentile, ms', measured: figures.p99, limit: botLimits.p99 },
    { what: 'Acknowledged: slowest, ms', measured: figures.slowest, limit: null },
    { what: 'Conversations out of order', measured: figures.disordered, limit: botLimits.disordered },
    { what: 'Memory of the process after a quarter, MB', measured: memory.early, limit: null },
    {
      what: 'Memory at the end, more than that by %',
      measured: (memory.late / memory.early - 1) * 100,
      limit: botLimits.growth,
    },
    { what: 'Handled and answered after the last event, s', measured: figures.drained, limit: null },
    { what: 'Processor of the bot, % of one', measured: figures.cpu * 100, limit: null },
  ]
}

/** Measures the bot under a steady load; prints a table. @returns whether every limit is kept */
export async function benchBot(plan: BotPlan): Promise<boolean> {
  const stopPostgres = await setup()
  try {
    const figures = await measureBot(plan)
    const rows = rowsOf(figures)
    const { rate, seconds, channels } = plan
    console.log(
      `${rate} events a second for ${seconds} s in ${channels} conversations, ${figures.answers} answered\n`,
    )
    console.log('| what | measured | limit | |\n| --- | --: | --: | --- |')
    for (const { what, measured, limit } of rows)
      console.log(`| ${what} | ${measured.toFixed(1)} | ${limit ?? ''} | ${verdict(measured, limit)} |`)
    return rows.every(({ measured, limit }) => limit === null || measured <= limit)
  } finally {
    await stopPostgres()
  }
}

function verdict(measured: number, limit: number | null): string {
  if (limit === null) return ''
  return measured <= limit ? 'kept' : 'MISSED'
}
