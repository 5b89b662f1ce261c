import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { client, freePort, startTestServer, type Answer, type Client } from './testing/index.ts'
import { readStream } from './testing/stream-reader.ts'

const kills = 20
const writers = 8
const script = fileURLToPath(new URL('testing/crash-child.ts', import.meta.url))

/** Servers for one port, one at a time; the next stands ready, so that the kills can follow each other closely. */
function successionOf(args: string[]): { next(): Promise<ChildProcess>; end(): void } {
  const spare = (): ChildProcess =>
    spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
  const all = [spare()]
  return {
    async next() {
      const server = all.at(-1)!
      all.push(spare())
      server.send('serve')
      await once(server.stdout!, 'data')
      return server
    },
    end: () => all.forEach((server) => server.kill('SIGKILL')),
  }
}

/** A client as it should be: it sends the same request with the same key until it has an answer. */
async function insist(key: Client, path: string, id: string, body: object): Promise<Answer<{ id: string }>> {
  for (;;) {
    const request = { body, headers: { 'idempotency-key': id } }
    const answer = await key<{ id: string; code?: string }>(path, request).catch(() => undefined)
    if (answer && answer.status < 300) return answer
    if (answer && answer.status < 500 && answer.body.code !== 'idempotency_in_flight')
      throw new Error(answer.text)
    await sleep(10)
  }
}

interface LoggedEvent {
  sequence: number
  type: string
  subject: { id: string }
}

async function readLog(key: Client): Promise<LoggedEvent[]> {
  const log: LoggedEvent[] = []
  for (let full = true; full;) {
    const after = log.at(-1)?.sequence ?? 0
    const { data } = (await key<{ data: LoggedEvent[] }>(`/v1/events?after=${after}&limit=500`)).body
    log.push(...data)
    full = data.length === 500
  }
  return log
}

test(`kill -9 at ${kills} random moments under load: nothing acknowledged is lost, nothing is doubled, every change has its event, and a stream reader has seen each once`, async () => {
  const setup = await startTestServer()
  const vendor = await setup.createVendor()
  await setup.stop()
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const key = client(url, vendor.secretKey)
  const servers = successionOf([setup.databaseUrl, setup.secret.toString('hex'), String(port)])
  onTestFinished(servers.end)

  const created: string[] = []
  const moved: string[] = []
  let writing = true
  async function write(writer: number): Promise<void> {
    for (let n = 0; writing; n++) {
      const name = `w${writer}-${n}`
      const { id } = (await insist(key, '/v1/deals', name, { name, externalId: name })).body
      created.push(id)
      await insist(key, `/v1/deals/${id}/move`, `${name} move`, { stage: 'engaging' })
      moved.push(id)
    }
  }

  let server = await servers.next()
  const reader = readStream(url, vendor.secretKey)
  onTestFinished(reader.stop)
  const load = Array.from({ length: writers }, (_, writer) => write(writer))
  for (let n = 0; n < kills; n++) {
    const before = moved.length
    await sleep(50 + Math.random() * 400)
    // Under load means that something was written since the last kill.
    while (moved.length === before) await sleep(5)
    server.kill('SIGKILL')
    await once(server, 'exit')
    server = await servers.next()
  }
  writing = false
  await Promise.all(load)

  const changes = created.length + moved.length
  await expect.poll(async () => (await readLog(key)).length, { timeout: 30_000 }).toBeGreaterThan(changes)
  const log = await readLog(key)
  const of = (type: string): string[] =>
    log.filter((event) => event.type === type).map(({ subject }) => subject.id)
  const board = (await key<{ stages: Array<{ key: string; count: number }> }>('/v1/deals/board?limit=1')).body

  expect(of('deal.created').toSorted()).toEqual(created.toSorted())
  expect(of('deal.moved').toSorted()).toEqual(moved.toSorted())
  expect(board.stages.filter(({ count }) => count > 0)).toMatchObject([
    { key: 'engaging', count: moved.length },
  ])
  expect(log.map(({ sequence }) => sequence)).toEqual(log.map((_, n) => n + 1))
  await expect.poll(() => reader.seen.length, { timeout: 10_000 }).toBe(log.length)
  expect(reader.seen).toEqual(log.map((_, n) => n + 1))
  expect(reader.resumed).toBeGreaterThanOrEqual(kills)
}, 180_000)
