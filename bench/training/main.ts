import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startApi, startEmbeddedPostgres } from '@openprm/api/testing'
import postgres from 'postgres'
import { measureTraining, type TrainingReport } from './measure.ts'

const { values: given } = parseArgs({
  options: { certificates: { type: 'string', default: '1000000' }, help: { type: 'boolean' } },
})

if (given.help)
  console.log(`Measures the learner's page, and the end of many certificates with a writer beside it.
Usage: node bench/training/main.ts [--certificates 1000000]`)
else await run(Number(given.certificates))

async function run(certificates: number): Promise<void> {
  const directory = fileURLToPath(new URL('../../.cache/bench-training', import.meta.url))
  await rm(directory, { recursive: true, force: true })
  const database = await startEmbeddedPostgres({ directory })
  const secret = randomBytes(32)
  const quiet = (): void => {}
  const api = await startApi({
    databaseUrl: database.url,
    secret,
    host: '127.0.0.1',
    port: 0,
    quotaScale: 1_000_000,
    log: { info: quiet, warn: (event, fields) => console.warn(event, fields?.['error']) },
  })
  const owner = postgres(database.url, { max: 2, onnotice: quiet })
  try {
    const size = { people: 10_000, certifications: Math.ceil(certificates / 10_000) }
    const writes = { alone: 60, beside: 500 }
    const say = (line: string): void => console.error(line)
    const report = await measureTraining({ api, owner, secret, size, writes, reads: 200, say })
    console.log(toMarkdown(report))
  } finally {
    await owner.end()
    await api.stop()
    await database.stop()
  }
}

function toMarkdown(report: TrainingReport): string {
  const { tracker, team, writerAlone, writerBeside, longestMs, sweepSeconds } = report
  const count = (value: number): string => Math.round(value).toLocaleString('en')
  const row = (name: string, { p50, p95, p99 }: TrainingReport['tracker'], longest?: number): string =>
    `| ${[name, p50.toFixed(1), p95.toFixed(1), p99.toFixed(1), longest?.toFixed(1) ?? ''].join(' | ')} |`
  return [
    `${count(report.enrolments)} enrolments, ${count(report.certificates)} certificates`,
    '',
    '| | p50 ms | p95 ms | p99 ms | longest ms |',
    '| --- | ---: | ---: | ---: | ---: |',
    row("`GET /v1/me/training`: the learner's page", tracker),
    row('`GET /v1/training/people`: a page of the team', team),
    row('finishing a course, its certificate included', writerAlone, longestMs.alone),
    row('the same while all certificates end', writerBeside, longestMs.beside),
    '',
    `All had ended after ${count(sweepSeconds)} s: ${count(report.certificates / sweepSeconds)} a second.`,
  ].join('\n')
}
