import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { request, type ClientRequest } from 'node:http'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { client, freePort, startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import { dealMapping, header, importing } from './imports.fixture.ts'

let server: TestServer
let secretKey: string
let key: Client
let imports: ReturnType<typeof importing>

beforeAll(async () => {
  server = await startTestServer()
  secretKey = (await server.createVendor()).secretKey
  key = client(server.url, secretKey)
  imports = importing(key)
})
afterAll(() => server.stop())

const patience = { timeout: 20_000 }
const deals = { kind: 'deals', mapping: dealMapping }
const lines = (prefix: string, count: number): string[] =>
  Array.from(
    { length: count },
    (_, n) => `${prefix}${n},Ann,X,Acme,${n % 100 === 7 ? 'Nowhere' : 'Open'},10,`,
  )

/** An upload that stays open behind what it has sent. */
function openUpload(url: string, id: string, text: string, secret = secretKey): ClientRequest {
  const upload = request(`${url}/v1/imports/${id}/file`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'text/csv' },
  })
  upload.on('error', () => {})
  upload.write(text)
  return upload
}

test('an upload that was cut off goes on with the same file, and counts every row once', async () => {
  const file = [header, ...lines('A', 1300)]
  const id = await imports.open(deals)
  const cut = openUpload(server.url, id, `${file.slice(0, 801).join('\n')}\n`)
  await expect.poll(() => imports.read(id), patience).toMatchObject({ processed: 500 })
  cut.destroy()
  await expect
    .poll(() => imports.read(id), patience)
    .toMatchObject({
      status: 'failed',
      failure: 'The upload broke off after 500 rows. Send the file again to go on.',
    })

  const { body } = await imports.upload(id, file.join('\n'))

  expect(body).toMatchObject({
    status: 'finished',
    failure: null,
    processed: 1300,
    created: 1287,
    rejected: 13,
  })
  expect(await imports.rows(id)).toHaveLength(13)
})

test('another file is not taken for the rest of the one that was cut off', async () => {
  const id = await imports.open(deals)
  const cut = openUpload(server.url, id, `${[header, ...lines('B', 600)].join('\n')}\n`)
  await expect.poll(() => imports.read(id), patience).toMatchObject({ processed: 500 })
  cut.destroy()
  await expect.poll(() => imports.read(id), patience).toMatchObject({ status: 'failed' })

  const answer = await imports.upload(id, [header, ...lines('C', 600)].join('\n'))

  expect(answer.status).toBe(422)
  expect(answer.text).toContain('its first 500 rows differ')
  expect((await key<{ data: unknown[] }>('/v1/deals?externalId=C550')).body.data).toEqual([])
})

test('409 conflict: of two uploads of one import the newer goes on, and the older is told', async () => {
  const file = [header, ...lines('D', 1100)]
  const id = await imports.open(deals)
  const older = openUpload(server.url, id, `${file.slice(0, 601).join('\n')}\n`)
  const answered = once(older, 'response')
  await expect.poll(() => imports.read(id), patience).toMatchObject({ processed: 500 })

  const newer = await imports.upload(id, file.join('\n'))
  older.end(`${file.slice(601).join('\n')}\n`)

  expect(newer.body).toMatchObject({ status: 'finished', processed: 1100, rejected: 11 })
  const [response] = (await answered) as [{ statusCode: number; resume(): void }]
  response.resume()
  expect(response.statusCode).toBe(409)
  expect(await imports.read(id)).toMatchObject({ status: 'finished', processed: 1100 })
})

test('progress is told on the event log, at most once a second, and the end once', async () => {
  const began = performance.now()
  const { body } = await imports.run(deals, [header, ...lines('E', 3000)])
  const seconds = (performance.now() - began) / 1000
  const log = async () => {
    const { data } = (
      await key<{ data: Array<{ subject: { id: string }; type: string }>; nextCursor: string }>(
        '/v1/events?types=import.progressed,import.finished&limit=500',
      )
    ).body
    return data.filter(({ subject }) => subject.id === body.id).map(({ type }) => type)
  }
  await expect.poll(async () => (await log()).at(-1), patience).toBe('import.finished')
  const told = await log()
  expect(told.filter((type) => type === 'import.finished')).toHaveLength(1)
  expect(told.length - 1).toBeGreaterThanOrEqual(1)
  expect(told.length - 1).toBeLessThanOrEqual(Math.ceil(seconds) + 1)
})

test('cancelling in the middle keeps what is stored and reads no further', async () => {
  const file = [header, ...lines('F', 2000)]
  const id = await imports.open(deals)
  const upload = openUpload(server.url, id, `${file.slice(0, 701).join('\n')}\n`)
  const answered = once(upload, 'response')
  await expect.poll(() => imports.read(id), patience).toMatchObject({ processed: 500 })
  expect((await key(`/v1/imports/${id}/cancel`, { method: 'POST' })).status).toBe(200)
  upload.end(file.slice(701).join('\n'))
  const [response] = (await answered) as [{ resume(): void }]
  response.resume()
  expect(await imports.read(id)).toMatchObject({ status: 'cancelled', processed: 500 })
  expect((await imports.upload(id, file.join('\n'))).body).toMatchObject({ code: 'invalid_transition' })
})

test('412 precondition_failed: cancelling an import that has moved on since it was read', async () => {
  const id = await imports.open(deals)
  await imports.upload(id, header)
  const answer = await key(`/v1/imports/${id}/cancel`, { method: 'POST', headers: { 'if-match': '"v1"' } })
  expect(answer.status).toBe(412)
})

test('imports are listed newest first, by kind and status', async () => {
  const id = await imports.open(deals)
  type List = { data: Array<{ id: string; status: string }> }
  expect((await key<List>('/v1/imports?limit=1')).body.data).toMatchObject([{ id, status: 'waiting' }])
  expect((await key<List>('/v1/imports?status=waiting&kind=deals')).body.data.map((one) => one.id)).toContain(
    id,
  )
  expect((await key<List>('/v1/imports?kind=users')).body.data).toEqual([])
})

const child = fileURLToPath(new URL('../../testing/crash-child.ts', import.meta.url))

test('kill -9 of the server in the middle of an import loses nothing and doubles nothing', async () => {
  const port = await freePort()
  const args = [child, server.databaseUrl, server.secret.toString('hex'), String(port)]
  const start = async (): Promise<ChildProcess> => {
    const crashing = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    onTestFinished(() => void crashing.kill('SIGKILL'))
    await once(crashing.stdout, 'data')
    return crashing
  }
  const vendor = await server.createVendor()
  const key = client(server.url, vendor.secretKey)
  const imports = importing(key)
  const count = 2000
  const file = [header, ...lines('K', count)].join('\n')
  const id = await imports.open(deals)

  for (let kill = 1; kill <= 3; kill++) {
    const victim = await start()
    openUpload(`http://127.0.0.1:${port}`, id, file, vendor.secretKey).end()
    await expect
      .poll(async () => (await imports.read(id)).processed, patience)
      .toBeGreaterThanOrEqual(kill * 500)
    victim.kill('SIGKILL')
    await once(victim, 'exit')
  }
  const { body } = await imports.upload(id, file)

  expect(body).toMatchObject({ status: 'finished', processed: count, created: count - 20, rejected: 20 })
  const each = await Promise.all(
    ['K0', 'K499', 'K500', `K${count - 1}`].map(async (externalId) => {
      const { data } = (await key<{ data: Array<{ id: string }> }>(`/v1/deals?externalId=${externalId}`)).body
      return data.length
    }),
  )
  expect(each).toEqual([1, 1, 1, 1])
  await expect.poll(() => createdEvents(key), patience).toBe(count - 20)
}, 120_000)

/** How many deals were announced, by the whole event log. */
async function createdEvents(key: Client): Promise<number> {
  type Log = { data: Array<{ sequence: number }> }
  let found = 0
  for (let after = 0, full = true; full;) {
    const { data } = (await key<Log>(`/v1/events?types=deal.created&after=${after}&limit=500`)).body
    found += data.length
    after = data.at(-1)?.sequence ?? after
    full = data.length === 500
  }
  return found
}
