import { setTimeout as sleep } from 'node:timers/promises'
import { client, fromUuid, toUuid, type Api } from '@openprm/api/testing'
import type postgres from 'postgres'
import { summary, type Sample } from '../samples.ts'
import { fill, waiting, wake, type Size } from './fill.ts'
import { created, makeLearners, makeProgramme, type Learner, type TrainingProgramme } from './programme.ts'

export interface TrainingReport {
  enrolments: number
  certificates: number
  /** The learner's page, and a page of an admin's team. */
  tracker: Sample
  team: Sample
  /** Seconds from the first certificate that ended until the last. */
  sweepSeconds: number
  /** Finishing a course, which issues a certificate of the same programme: alone, and while the others end. */
  writerAlone: Sample
  writerBeside: Sample
  longestMs: { alone: number; beside: number }
}

interface World {
  api: Api
  owner: postgres.Sql
  programme: TrainingProgramme
}

interface Options {
  api: Api
  owner: postgres.Sql
  secret: Buffer
  size: Size
  /** Courses that are finished before, and at most beside the sweep. */
  writes: { alone: number; beside: number }
  reads: number
  say: (line: string) => void
}

export async function measureTraining(options: Options): Promise<TrainingReport> {
  const { api, owner, secret, size, writes, reads, say } = options
  const programme = await makeProgramme(api, secret, size.certifications)
  const world = { api, owner, programme }
  say(`${writes.alone + writes.beside} learners …`)
  const learners = await makeLearners(api, programme, writes.alone + writes.beside)
  say(`${(size.people * size.certifications).toLocaleString('en')} certificates …`)
  await fill(owner, programme, size)
  say('the tracker …')
  const { tracker, team } = await readers(world, reads)
  say('a writer alone …')
  const alone = await finishAll(learners.splice(0, writes.alone), () => true)
  say('the sweep …')
  const started = performance.now()
  await wake(owner, programme)
  let over = false
  const [beside] = await Promise.all([
    finishAll(learners, () => !over),
    untilSwept(world, say).finally(() => {
      over = true
    }),
  ])
  return {
    enrolments: size.people * 10,
    certificates: size.people * size.certifications,
    tracker,
    team,
    sweepSeconds: (performance.now() - started) / 1000,
    writerAlone: summary(alone.latencies, alone.seconds),
    writerBeside: summary(beside.latencies, beside.seconds),
    longestMs: { alone: Math.max(...alone.latencies), beside: Math.max(...beside.latencies) },
  }
}

async function untilSwept({ owner, programme }: World, say: (line: string) => void): Promise<void> {
  for (let left = await waiting(owner, programme); left > 0; left = await waiting(owner, programme)) {
    say(`  ${left.toLocaleString('en')} left`)
    await sleep(left > 100_000 ? 10_000 : 300)
  }
}

const pauseMs = 500

/** One course after the other is finished, as people do: with a pause. */
async function finishAll(
  learners: Learner[],
  goOn: () => boolean,
): Promise<{ latencies: number[]; seconds: number }> {
  const latencies: number[] = []
  const began = performance.now()
  for (const { as, enrolmentId } of learners) {
    if (!goOn()) break
    const started = performance.now()
    const answer = await as(`/v1/enrolments/${enrolmentId}/lessons/read/report`, { body: {} })
    if (answer.status !== 200) throw new Error(answer.text)
    latencies.push(performance.now() - started)
    await sleep(pauseMs)
  }
  return { latencies, seconds: (performance.now() - began) / 1000 }
}

/** The pages of people out of the middle, each read with a token of their own. */
async function readers(
  { api, owner, programme }: World,
  reads: number,
): Promise<Record<'tracker' | 'team', Sample>> {
  const tokens = async (role: 'seller' | 'admin'): Promise<string[]> => {
    const people = await owner<Array<{ id: string; partner_id: string }>>`
      update prm.users set role = ${role} where vendor_id = ${toUuid('vendor', programme.vendorId)} and id in (
        select id from prm.users where name like 'Person %' order by id limit 25)
      returning id, partner_id`
    const minted = people.map(async ({ id, partner_id: partnerId }) => {
      const body = { user: { id: fromUuid('user', id) }, partner: { id: fromUuid('partner', partnerId) } }
      return (await created<{ id: string; token: string }>(programme.key, '/v1/embed-tokens', body)).token
    })
    return Promise.all(minted)
  }
  const time = async (path: string, held: string[]): Promise<Sample> => {
    const latencies: number[] = []
    const began = performance.now()
    for (let n = 0; n < reads + 20; n++) {
      const started = performance.now()
      const answer = await client(api.url, held[n % held.length])(path)
      if (answer.status !== 200) throw new Error(answer.text)
      // The first of each connection teach Postgres the statements.
      if (n >= 20) latencies.push(performance.now() - started)
    }
    return summary(latencies, (performance.now() - began) / 1000)
  }
  const tracker = await time('/v1/me/training', await tokens('seller'))
  return { tracker, team: await time('/v1/training/people', await tokens('admin')) }
}
