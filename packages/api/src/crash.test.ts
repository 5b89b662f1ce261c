import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { client, startTestServer } from './testing/index.ts'

const kills = 6
const writers = 8
const child = fileURLToPath(new URL('testing/crash-child.ts', import.meta.url))

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function startChild(args: string[]): Promise<ChildProcess> {
  const server = spawn(process.execPath, [child, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(server.stdout, 'data')
  return server
}

test('kill -9 in the middle of writes: nothing acknowledged is lost, nothing is doubled, every change has its event', async () => {
  const setup = await startTestServer()
  const vendor = await setup.createVendor()
  await setup.stop()
  const port = await freePort()
  const args = [setup.databaseUrl, setup.secret.toString('hex'), String(port)]
  const key = client(`http://127.0.0.1:${port}`, vendor.secretKey)
  const acknowledged: string[] = []
  let writing = true

  /** A client as it should be: it sends the same request with the same key until it has an answer. */
  async function write(id: string): Promise<void> {
    const request = { body: { name: id, externalId: id }, headers: { 'idempotency-key': id } }
    for (;;) {
      const answer = await key('/v1/deals', request).catch(() => undefined)
      if (answer?.status === 201) return void acknowledged.push(id)
      if (answer && answer.status < 500 && answer.body['code'] !== 'idempotency_in_flight')
        throw new Error(answer.text)
      await sleep(20)
    }
  }

  let server = await startChild(args)
  onTestFinished(() => void server.kill('SIGKILL'))
  const load = Array.from({ length: writers }, async (_, writer) => {
    for (let n = 0; writing; n++) await write(`w${writer}-${n}`)
  })
  for (let n = 0; n < kills; n++) {
    await sleep(100 + Math.random() * 300)
    server.kill('SIGKILL')
    await once(server, 'exit')
    server = await startChild(args)
  }
  await expect.poll(() => acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(50)
  writing = false
  await Promise.all(load)

  const created: string[] = []
  const sequences: number[] = []
  await expect.poll(() => readLog(), { timeout: 30_000 }).toBe(acknowledged.length)
  async function readLog(): Promise<number> {
    created.length = sequences.length = 0
    for (let after = 0, full = true; full;) {
      type Log = { data: Array<{ sequence: number; type: string; data: { deal?: { externalId: string } } }> }
      const { data } = (await key<Log>(`/v1/events?after=${after}&limit=500`)).body
      sequences.push(...data.map((event) => event.sequence))
      created.push(
        ...data.flatMap((event) => (event.type === 'deal.created' ? [event.data.deal!.externalId] : [])),
      )
      after = data.at(-1)?.sequence ?? after
      full = data.length === 500
    }
    return created.length
  }
  const board = (await key<{ stages: Array<{ count: number }> }>('/v1/deals/board?limit=1')).body
  server.kill('SIGKILL')

  expect(created.toSorted()).toEqual(acknowledged.toSorted())
  expect(board.stages.reduce((sum, stage) => sum + stage.count, 0)).toBe(acknowledged.length)
  expect(sequences).toEqual(sequences.map((_, n) => n + 1))
}, 180_000)
