import { setTimeout as sleep } from 'node:timers/promises'
import type postgres from 'postgres'
import { floor, type Contender } from './contenders.ts'
import type { Plan } from './plan.ts'
import { median, middle, type Sample } from './samples.ts'

export interface Result extends Sample {
  contender: string
  /** Throughput divided by that of pgbench in the same round: the median of all rounds, and their range. */
  ratio?: { median: number; lowest: number; highest: number }
}

/**
 * Lets the contenders take turns, there and back (A B C, C B A …): what slows the machine for a while slows all of them.
 * Ratios are taken within a round.
 */
export async function takeTurns(contenders: Contender[], plan: Plan, owner: postgres.Sql): Promise<Result[]> {
  const samples = new Map<Contender, Sample[]>(contenders.map((one) => [one, []]))
  for (const contender of contenders) await contender.run(plan.warmUp)
  for (let round = 0; round < plan.rounds; round++) {
    for (const contender of round % 2 === 0 ? contenders : contenders.toReversed()) {
      await quiet(owner)
      samples.get(contender)!.push(await contender.run(plan.seconds))
    }
  }
  const floors = contenders.find((one) => one.name === floor)
  return contenders.map((contender) => ({
    contender: contender.name,
    ...middle(samples.get(contender)!),
    ...(floors && { ratio: ratioOf(samples.get(contender)!, samples.get(floors)!) }),
  }))
}

function ratioOf(own: Sample[], floors: Sample[]): NonNullable<Result['ratio']> {
  const ratios = own.map((sample, round) => sample.perSecond / floors[round]!.perSecond)
  return { median: median(ratios), lowest: Math.min(...ratios), highest: Math.max(...ratios) }
}

/** Waits until the events of the turn before are numbered and in the audit trail, so that nobody pays for another's work. */
async function quiet(owner: postgres.Sql): Promise<void> {
  for (let wait = 0; wait < 600; wait++) {
    const [row] = await owner`
      select exists (select from prm.outbox where sequence is null)
        or exists (select from prm.vendors_to_chain(1)) as busy`
    if (row?.['busy'] === false) return
    await sleep(100)
  }
  throw new Error('The events have not reached the audit trail within a minute.')
}
