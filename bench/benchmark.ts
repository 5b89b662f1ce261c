import { contendersOf, overHttp } from './contenders.ts'
import { takeTurns } from './measure.ts'
import { bySize, operations, type Operation } from './operations.ts'
import type { Plan } from './plan.ts'
import { findPgbench, pgbenchMissing } from './postgres/pgbench.ts'
import type { Report } from './report.ts'
import { assertSameAnswer } from './same-answer.ts'
import { middle, type Sample } from './samples.ts'
import { openWorld, type World } from './world.ts'

export interface BenchmarkOptions {
  plan: Plan
  /** Where the database is kept, so that the next run need not fill it again. */
  directory: string
  /** Names of operations; all unless given. */
  only?: string[]
  say: (line: string) => void
}

export async function benchmark({ plan, directory, only, say }: BenchmarkOptions): Promise<Report> {
  const program = findPgbench()
  if (program === undefined) say(pgbenchMissing)
  const world = await openWorld(plan, directory, say)
  try {
    const report: Report = { plan: plan.name, at: new Date().toISOString(), operations: [], sizes: [] }
    for (const [key, operation] of Object.entries(operations)) {
      if (only && !only.includes(key)) continue
      say(`${operation.name} …`)
      await assertSameAnswer(operation, world)
      const results = await takeTurns(contendersOf(operation, world, plan, program), plan, world.owner)
      report.operations.push({
        name: operation.name,
        statements: world.traces.get(operation)!.statements,
        results,
      })
    }
    for (const [key, sized] of Object.entries(bySize)) {
      if (only && !only.includes(key)) continue
      for (const operation of sized) {
        say(`${operation.name} by size …`)
        report.sizes.push(...(await compareSizes(operation, world, plan)))
      }
    }
    return report
  } finally {
    await world.stop()
  }
}

/** The same request in a small and in a large vendor, in turns, with few callers: what one of them waits. */
async function compareSizes(operation: Operation, world: World, plan: Plan): Promise<Report['sizes']> {
  const sizes = [plan.searched.small, plan.searched.large]
  const callers = world.vendors.slice(-2).map((vendor) =>
    overHttp({
      name: String(vendor.number),
      target: world.api,
      load: world.load,
      // What is searched for depends on the number.
      requests: Array.from({ length: 100 }, (_, pair) => operation.request({ ...vendor, number: pair })),
      connections: 2,
    }),
  )
  const samples: Sample[][] = sizes.map(() => [])
  for (const caller of callers) await caller.run(plan.warmUp)
  for (let round = 0; round < plan.rounds; round++) {
    for (const [place, caller] of callers.entries()) samples[place]!.push(await caller.run(plan.seconds))
  }
  return sizes.map((deals, place) => ({ name: operation.name, deals, sample: middle(samples[place]!) }))
}
