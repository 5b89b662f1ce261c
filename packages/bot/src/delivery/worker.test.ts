import { expect, test } from 'vitest'
import { recordedLog } from '../testing/log.ts'
import { startWorker } from './worker.ts'

test('news is looked at at once, also when it comes during a step', async () => {
  let work = 0
  let done = 0
  const step = async (): Promise<boolean> => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    if (work === 0) return false
    work--
    done++
    return true
  }
  const worker = startWorker({ name: 'test', step, log: recordedLog(), idleMs: 60_000 })
  for (let index = 1; index <= 20; index++) {
    work++
    worker.wake()
    await expect.poll(() => done, { interval: 1 }).toBe(index)
  }
  await worker.stop()
})

test('a step that fails is logged, and does not end the work', async () => {
  let steps = 0
  const log = recordedLog()
  const step = (): Promise<boolean> =>
    ++steps < 3 ? Promise.reject(new Error('away')) : Promise.resolve(false)
  const worker = startWorker({ name: 'test', step, log, parallel: 1, idleMs: 1 })
  await expect.poll(() => steps).toBeGreaterThan(3)
  await worker.stop()
  expect(log.lines.filter(({ event }) => event === 'worker.failed')).toHaveLength(2)
})
