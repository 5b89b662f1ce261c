import { afterAll, beforeAll, expect, test } from 'vitest'
import { client, startTestServer, type Client, type TestServer, type TestVendor } from '../testing/index.ts'

let server: TestServer
let vendor: TestVendor
let key: Client

beforeAll(async () => {
  server = await startTestServer()
  vendor = await server.createVendor()
  key = client(server.url, vendor.secretKey)
})
afterAll(() => server.stop())

const addDeal = (n: number) => key('/v1/deals', { body: { name: `Deal ${n}` } })
const lastSequence = async (): Promise<number> => {
  const { data } = (await key<{ data: Array<{ sequence: number }> }>('/v1/events?limit=500')).body
  return data.at(-1)?.sequence ?? 0
}

/** Reads sequences from the stream until `enough`, then cuts the line. */
async function read(
  after: number | undefined,
  enough: (seen: number[]) => boolean,
  types = '',
): Promise<number[]> {
  const abort = new AbortController()
  const headers: Record<string, string> = { authorization: `Bearer ${vendor.secretKey}` }
  if (after !== undefined) headers['last-event-id'] = String(after)
  const response = await fetch(`${server.url}/v1/events/stream${types}`, { headers, signal: abort.signal })
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  const seen: number[] = []
  let text = ''
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk
    seen.splice(
      0,
      seen.length,
      ...[...text.matchAll(/^id: (\d+)\nevent: .*\ndata: .*\n\n/gm)].map((match) => Number(match[1])),
    )
    if (enough(seen)) break
  }
  abort.abort()
  return seen
}

test('a reader that is cut and resumes at random has seen every event exactly once, in order', async () => {
  const start = await lastSequence()
  const writing = (async () => {
    for (let round = 0; round < 12; round++)
      await Promise.all(Array.from({ length: 8 }, (_, n) => addDeal(round * 8 + n)))
  })()
  const seen: number[] = []
  while (seen.length < 96) {
    const cut = 1 + Math.floor(Math.random() * 20)
    seen.push(...(await read(seen.at(-1) ?? start, (now) => now.length >= Math.min(cut, 96 - seen.length))))
  }
  await writing
  expect(seen.slice(0, 96)).toEqual(Array.from({ length: 96 }, (_, n) => start + 1 + n))
})

test('an event reaches an open stream well within a second', async () => {
  const arrived = read(undefined, (seen) => seen.length > 0)
  await new Promise((resolve) => setTimeout(resolve, 300))
  const sent = performance.now()
  await addDeal(1)
  await arrived
  expect(performance.now() - sent).toBeLessThan(1000)
})

test('a reader that names types gets only those', async () => {
  const start = await lastSequence()
  await addDeal(1)
  await key('/v1/partners', { body: { name: 'P' } })
  const [only] = await read(start, (seen) => seen.length > 0, '?types=partner.created')
  const { data } = (await key<{ data: Array<{ type: string }> }>(`/v1/events?after=${only! - 1}&limit=1`))
    .body
  expect(data[0]?.type).toBe('partner.created')
})

test('a resume point from the future is answered with a reset to where the log is', async () => {
  const abort = new AbortController()
  const response = await fetch(`${server.url}/v1/events/stream`, {
    headers: { authorization: `Bearer ${vendor.secretKey}`, 'last-event-id': '999999' },
    signal: abort.signal,
  })
  let text = ''
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream()))
    if ((text += chunk).includes('reset')) break
  abort.abort()
  expect(text).toContain(`event: reset\ndata: {"sequence":${await lastSequence()}}`)
})

test('a change that is rolled back leaves no event', async () => {
  const before = await lastSequence()
  await key('/v1/deals', { body: { name: 'Never', externalId: 'twice' } })
  expect((await key('/v1/deals', { body: { name: 'Never', externalId: 'twice' } })).status).toBe(409)
  await addDeal(2)
  await expect.poll(lastSequence).toBe(before + 2)
})
