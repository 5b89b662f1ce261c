import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from './db/connection.ts'
import { startApi } from './server.ts'
import { client, createTestDatabase, startTestServer, type TestServer } from './testing/index.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const silent = { info: () => {}, warn: () => {} }

test('a server whose port is taken says so, and leaves no connection behind that keeps the process alive', async () => {
  const databaseUrl = await createTestDatabase()
  const port = Number(new URL(server.url).port)
  const second = startApi({ databaseUrl, secret: randomBytes(32), host: '127.0.0.1', port, log: silent })
  await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' })
  const owner = connect({ url: databaseUrl, as: 'owner', max: 1 })
  const left = async () =>
    (
      await owner`select from pg_stat_activity where datname = current_database() and application_name = 'openprm-app'`
    ).length
  await expect.poll(left, { timeout: 10_000 }).toBe(0)
  await owner.end()
})

test('a server that stops ends its streams at once and lets a request at work come to its end', async () => {
  const stopping = await startTestServer()
  const { secretKey, vendorId } = await stopping.createVendor()
  const stream = await fetch(`${stopping.url}/v1/events/stream`, {
    headers: { authorization: `Bearer ${secretKey}` },
  })
  const lock = connect({ url: stopping.databaseUrl, as: 'owner', max: 1 })
  const holding = lock.begin(async (tx) => {
    await tx`lock table deals in exclusive mode`
    await new Promise((resolve) => setTimeout(resolve, 700))
  })
  await new Promise((resolve) => setTimeout(resolve, 100))
  const slow = client(stopping.url, secretKey)('/v1/deals', { body: { name: `Deal of ${vendorId}` } })
  await new Promise((resolve) => setTimeout(resolve, 100))
  const stopped = stopping.stop()
  await stream.text()
  expect((await slow).status).toBe(201)
  await Promise.all([stopped, holding])
  await lock.end()
})
