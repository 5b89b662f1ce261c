import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { measureBot } from './bot/measure.ts'
import { benchmark } from './benchmark.ts'
import { findPgbench } from './postgres/pgbench.ts'
import { bySize } from './operations.ts'
import { plans } from './plan.ts'
import { toMarkdown, type Report } from './report.ts'

let directory: string
let report: Report

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'openprm-bench-'))
  report = await benchmark({ plan: plans.smoke, directory, say: () => {} })
}, 120_000)
afterAll(() => rm(directory, { recursive: true, force: true }))

test('every operation is measured, and every contender has done work', () => {
  expect(report.operations.map((one) => one.name)).toEqual([
    'Create a lead',
    'List 50 deals',
    'Board',
    'Search deals',
  ])
  for (const { results } of report.operations) {
    for (const { perSecond, p50, p99 } of results) {
      expect(perSecond).toBeGreaterThan(0)
      expect(p99).toBeGreaterThanOrEqual(p50)
    }
  }
  const { small, large } = plans.smoke.searched
  const sized = Object.values(bySize).flat()
  expect(sized.map(({ name }) => name)).toContain('Search one account')
  expect(report.sizes.map(({ name, deals }) => [name, deals])).toEqual(
    sized.flatMap(({ name }) => [
      [name, small],
      [name, large],
    ]),
  )
})

test('with pgbench on the machine, everything is compared with it; without, the table says nothing of ratios', () => {
  const first = report.operations.map(({ results }) => results[0])
  const expected = findPgbench()
    ? { contender: 'pgbench, one flight', ratio: { median: 1 } }
    : { contender: 'OpenPRM' }
  for (const result of first) expect(result).toMatchObject(expected)
})

test('the table names each contender once an operation', () => {
  const lines = toMarkdown(report).split('\n')
  expect(lines.filter((line) => line.includes('| OpenPRM '))).toHaveLength(4)
  expect(lines.filter((line) => line.includes('| Hono alone '))).toHaveLength(4)
})

test('the bot acknowledges, handles and answers what it is sent, in order', async () => {
  const figures = await measureBot({ rate: 50, seconds: 2, channels: 10, answered: 20 })
  expect(figures).toMatchObject({ events: 100, answers: 5, disordered: 0 })
  expect(figures.memory.late).toBeGreaterThan(0)
})
