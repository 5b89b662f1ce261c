import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { OpenPRM } from './index.ts'
import type { EventRecord, StreamReset, SubscribeOptions } from './index.ts'
import { cut, problem, startPeer } from './testing/peer.ts'
import type { Peer } from './testing/peer.ts'
import { frame, openStream } from './testing/stream.ts'

type Item = EventRecord | StreamReset

beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0)
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** Reads until `count` items are there, then leaves the loop. */
async function take(peer: Peer, count: number, options: SubscribeOptions = {}): Promise<Item[]> {
  const items: Item[] = []
  for await (const item of new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).events.subscribe(
    options,
  )) {
    items.push(item)
    if (items.length === count) break
  }
  return items
}

const sequences = (items: Item[]): unknown[] => items.map(({ sequence }) => sequence)
const resumedFrom = ({ received }: Peer): unknown[] => received.map(({ headers }) => headers['last-event-id'])

test('after a cut the stream goes on behind the last event: nothing is lost, nothing comes twice', async () => {
  const log = [1, 2, 3, 4, 5, 6, 7, 8, 9]
  const peer = await startPeer(({ headers, count }, response) => {
    const after = Number(headers['last-event-id'] ?? 0)
    openStream(response, after)
    for (const sequence of log.filter((one) => one > after).slice(0, 3)) response.write(frame(sequence))
    // The next event is on its way when the line breaks: half a message is no message.
    response.write(frame(after + 4).slice(0, -10), () => (count % 2 ? response.end() : cut(response)))
  })

  const items = await take(peer, 9)

  expect(sequences(items)).toEqual(log)
  expect(resumedFrom(peer)).toEqual([undefined, '3', '6'])
})

test('an event that the server sends again is not given twice', async () => {
  const peer = await startPeer(({ count }, response) => {
    openStream(response)
    response.end(count === 0 ? frame(1) + frame(2) : frame(1) + frame(2) + frame(3))
  })

  expect(sequences(await take(peer, 3))).toEqual([1, 2, 3])
})

test('after resumes behind an event from an earlier visit, and types asks for these only', async () => {
  const peer = await startPeer((_, response) => {
    openStream(response)
    response.write(frame(42))
  })

  await take(peer, 1, { after: 41, types: ['deal.moved', 'lead.created'] })

  expect(peer.received[0]).toMatchObject({
    path: '/v1/events/stream',
    query: { types: 'deal.moved,lead.created' },
    headers: { 'last-event-id': '41', accept: 'text/event-stream', authorization: 'Bearer prm_sk_test' },
  })
})

test('a cut before the first event resumes where the stream began', async () => {
  const peer = await startPeer(({ count }, response) => {
    openStream(response, 17)
    response.write(count === 0 ? ': still here\n\n' : frame(18), () => count === 0 && cut(response))
  })

  expect(sequences(await take(peer, 1))).toEqual([18])
  expect(resumedFrom(peer)).toEqual([undefined, '17'])
})

test('a cut that cannot be bridged, because the server never named a position, comes out as a reset', async () => {
  const peer = await startPeer(({ count }, response) => {
    openStream(response)
    response.write(count === 0 ? ': still here\n\n' : frame(18), () => count === 0 && cut(response))
  })

  expect(await take(peer, 2)).toEqual([
    { type: 'reset', sequence: null },
    { type: 'deal.moved', sequence: 18 },
  ])
})

test('a reset by the server is passed on, and the stream goes on from there even if that is further back', async () => {
  const peer = await startPeer(({ count }, response) => {
    openStream(response)
    if (count === 0) response.end('id: 3\nevent: reset\ndata: {"sequence":3}\n\n' + frame(4))
    else response.write(frame(5))
  })

  const items = await take(peer, 3, { after: 9000 })

  expect(items.map(({ type, sequence }) => [type, sequence])).toEqual([
    ['reset', 3],
    ['deal.moved', 4],
    ['deal.moved', 5],
  ])
  expect(resumedFrom(peer)).toEqual(['9000', '4'])
})

test('messages come out whole however the network cuts them, with any line end', async () => {
  const text = `data: {"sequence":1,\r\ndata: "name":"Zürich ✓"}\r\nid: 1\r\n\r\n${frame(2).replaceAll('\n', '\r')}`
  const peer = await startPeer(async (_, response) => {
    openStream(response)
    for (const byte of Buffer.from(text)) {
      response.write(Buffer.of(byte))
      await new Promise((resolve) => setImmediate(resolve))
    }
    response.write(frame(3))
  })

  expect(await take(peer, 3)).toEqual([
    { sequence: 1, name: 'Zürich ✓' },
    { sequence: 2, type: 'deal.moved' },
    { sequence: 3, type: 'deal.moved' },
  ])
})

test('a line that falls silent counts as dead and is opened anew; heartbeats keep it', async () => {
  const peer = await startPeer(async ({ count }, response) => {
    openStream(response, 1)
    if (count > 0) response.write(frame(2))
    for (let beat = 0; beat < 4 && count === 0; beat++) {
      await new Promise((resolve) => setTimeout(resolve, 60))
      response.write(': still here\n\n')
    }
  })

  const started = performance.now()
  expect(sequences(await take(peer, 1, { idleMs: 120 }))).toEqual([2])

  expect(performance.now() - started).toBeGreaterThan(350)
  expect(peer.received).toHaveLength(2)
})

test('a slow reader is not taken for a dead line', async () => {
  const peer = await startPeer((_, response) => {
    openStream(response)
    response.write(frame(1))
    setTimeout(() => response.write(frame(2)), 100)
  })
  const seen: unknown[] = []
  for await (const { sequence } of new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).events.subscribe(
    { idleMs: 150 },
  )) {
    seen.push(sequence)
    if (seen.length === 2) break
    await new Promise((resolve) => setTimeout(resolve, 300))
  }

  expect(seen).toEqual([1, 2])
  expect(peer.received).toHaveLength(1)
})

test('a page can show the state: connecting, live, reconnecting with the reason, live', async () => {
  const peer = await startPeer(({ count }, response) => {
    if (count === 1) return problem(response, 503, 'unavailable')
    openStream(response, 1)
    if (count === 0) response.end()
    else response.write(frame(2))
  })
  const states: unknown[] = []
  const onState: SubscribeOptions['onState'] = (state, error) =>
    states.push(error instanceof Error && 'code' in error ? [state, error.code] : [state])

  await take(peer, 1, { onState })

  expect(states).toEqual([
    ['connecting'],
    ['live'],
    ['reconnecting'],
    ['reconnecting', 'unavailable'],
    ['live'],
  ])
})

test('a server that is away is tried for ever, each time after a longer wait, as long as the reader stays', async () => {
  vi.mocked(Math.random).mockReturnValue(0.001)
  const peer = await startPeer(({ count }, response) => {
    if (count < 12) return cut(response)
    openStream(response)
    response.write(frame(1))
  })

  expect(sequences(await take(peer, 1))).toEqual([1])
  expect(peer.received).toHaveLength(13)
})

test('Retry-After is obeyed before reconnecting', async () => {
  const peer = await startPeer(({ count }, response) => {
    if (count === 0) return problem(response, 429, 'rate_limited', { headers: { 'retry-after': '1' } })
    openStream(response)
    response.write(frame(1))
  })

  const started = performance.now()
  await take(peer, 1)

  expect(performance.now() - started).toBeGreaterThanOrEqual(990)
})

test.each([
  [403, 'forbidden'],
  [401, 'unauthenticated'],
  [400, 'invalid_request'],
])('%i %s is thrown: trying again would not help', async (status, code) => {
  const peer = await startPeer((_, response) => problem(response, status, code))

  await expect(take(peer, 1)).rejects.toMatchObject({ code })
  expect(peer.received).toHaveLength(1)
})

test('an answer that is no event stream is thrown', async () => {
  const peer = await startPeer((_, response) => void response.end('<!doctype html>'))

  await expect(take(peer, 1)).rejects.toMatchObject({ code: 'invalid_response' })
})

test('the stream outlives its session: it goes on with a new one', async () => {
  const peer = await startPeer(({ headers, count }, response) => {
    if (count > 0 && headers.authorization === 'Bearer prm_et_1')
      return problem(response, 401, 'token_expired')
    openStream(response)
    response.write(frame(count === 0 ? 1 : 2), () => count === 0 && response.end())
  })
  let minted = 0
  const fetchSession = async () => ({ token: `prm_et_${++minted}`, expiresAt: '2099-01-01T00:00:00Z' })
  const seen: unknown[] = []

  for await (const { sequence } of new OpenPRM({ fetchSession, baseUrl: peer.url }).events.subscribe()) {
    if (seen.push(sequence) === 2) break
  }

  expect(seen).toEqual([1, 2])
  expect(minted).toBe(2)
})

test('an abort ends the loop quietly and closes the connection', async () => {
  const closed = Promise.withResolvers<void>()
  const peer = await startPeer((_, response) => {
    response.on('close', () => closed.resolve())
    openStream(response)
    response.write(frame(1))
  })
  const controller = new AbortController()
  const items: Item[] = []
  for await (const item of new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).events.subscribe({
    signal: controller.signal,
  })) {
    items.push(item)
    setTimeout(() => controller.abort(), 20)
  }

  expect(items).toHaveLength(1)
  await closed.promise
})

test('leaving the loop closes the connection', async () => {
  const closed = Promise.withResolvers<void>()
  const peer = await startPeer((_, response) => {
    response.on('close', () => closed.resolve())
    openStream(response)
    response.write(frame(1))
  })

  await take(peer, 1)

  await closed.promise
})

test('an abort while the server is away, or before the start, ends the loop too', async () => {
  vi.mocked(Math.random).mockReturnValue(1)
  const peer = await startPeer((_, response) => cut(response))
  const controller = new AbortController()

  const states: string[] = []
  const onState = (state: string): void => {
    states.push(state)
    if (state === 'reconnecting') setTimeout(() => controller.abort(), 20)
  }
  expect(await take(peer, 1, { signal: controller.signal, onState })).toEqual([])
  expect(await take(peer, 1, { signal: controller.signal })).toEqual([])

  expect(states).toEqual(['connecting', 'reconnecting'])
  expect(peer.received).toHaveLength(1)
})
