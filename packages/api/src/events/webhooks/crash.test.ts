import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { startApi } from '../../server.ts'
import { client, startTestServer } from '../../testing/index.ts'
import { startReceiver } from './receiver.fixture.ts'

const child = fileURLToPath(new URL('../../testing/crash-child.ts', import.meta.url))
/** This machine may be busy with other tests. */
const patient = { timeout: 20_000 }
const quiet = { info: () => {}, warn: () => {} }

async function startChild(args: string[]): Promise<ChildProcess> {
  const started = spawn(process.execPath, [child, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(started.stdout, 'data')
  return started
}

test('kill -9 in the middle of deliveries: every event reaches the webhook, and no other id ever does', async () => {
  const setup = await startTestServer({ webhooks: { allow: ['127.0.0.1/32'], background: false } })
  const key = client(setup.url, (await setup.createVendor()).secretKey)
  const receiver = await startReceiver((response) => void setTimeout(() => response.writeHead(204).end(), 20))
  await key('/v1/webhooks', { body: { url: receiver.url, types: ['deal.created'] } })

  const args = [setup.databaseUrl, setup.secret.toString('hex'), '0']
  for (let kill = 0; kill < 3; kill++) {
    const victim = await startChild(args)
    const before = receiver.received.length
    for (let n = 0; n < 25; n++) await key('/v1/deals', { body: { name: `Deal ${kill}-${n}` } })
    await expect.poll(() => receiver.received.length, { ...patient, interval: 5 }).toBeGreaterThan(before)
    await sleep(Math.random() * 40)
    victim.kill('SIGKILL')
    await once(victim, 'exit')
  }

  const tomorrow = Date.now() + 24 * 3_600_000
  const log = async () =>
    (await key<{ data: Array<{ id: string }> }>('/v1/events?types=deal.created&limit=500')).body.data
  await expect.poll(log, patient).toHaveLength(75)
  const heir = await startApi({
    databaseUrl: setup.databaseUrl,
    secret: setup.secret,
    host: '127.0.0.1',
    port: 0,
    log: quiet,
    clock: () => new Date(tomorrow),
    webhooks: { allow: ['127.0.0.1/32'], background: false },
  })
  await heir.webhooks.runDue()

  const arrived = new Set(receiver.received.map(({ id }) => id))
  expect([...arrived].toSorted()).toEqual((await log()).map(({ id }) => id).toSorted())
  await heir.stop()
  await setup.stop()
  await receiver.stop()
}, 90_000)
