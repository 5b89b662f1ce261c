import { expect, test, vi } from 'vitest'
import { OpenPRM } from './index.ts'
import { json, problem, startPeer } from './testing/peer.ts'
import type { Peer } from './testing/peer.ts'

/** Five deals, two a page. */
const startDeals = (): Promise<Peer> =>
  startPeer(({ query }, response) => {
    const from = Number(query['cursor'] ?? 0)
    const data = [1, 2, 3, 4, 5].slice(from, from + 2).map((id) => ({ id: `deal_${id}` }))
    json(response, { data, nextCursor: from + 2 < 5 ? String(from + 2) : null })
  })

test('awaiting a list gives its first page and no more', async () => {
  const peer = await startDeals()

  const page = await new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).deals.list({
    stage: 'won',
    limit: 2,
  })

  expect(page).toEqual({ data: [{ id: 'deal_1' }, { id: 'deal_2' }], nextCursor: '2' })
  expect(peer.received.map(({ query }) => query)).toEqual([{ stage: 'won', limit: '2' }])
})

test('a loop over a list gets every item once, in order, with the same filters on each page', async () => {
  const peer = await startDeals()
  const ids: string[] = []

  for await (const { id } of new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).deals.list({
    stage: 'won',
  }))
    ids.push(id)

  expect(ids).toEqual(['deal_1', 'deal_2', 'deal_3', 'deal_4', 'deal_5'])
  expect(peer.received.map(({ query }) => query)).toEqual([
    { stage: 'won' },
    { stage: 'won', cursor: '2' },
    { stage: 'won', cursor: '4' },
  ])
})

test('a loop that is left early asks for no further page', async () => {
  const peer = await startDeals()

  for await (const { id } of new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).deals.list()) {
    if (id === 'deal_2') break
  }

  expect(peer.received).toHaveLength(1)
})

test('pages() goes page by page', async () => {
  const peer = await startDeals()
  const sizes: number[] = []

  for await (const { data } of new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).deals.list().pages())
    sizes.push(data.length)

  expect(sizes).toEqual([2, 2, 1])
})

test.each([
  [0, 0, 0],
  [2, 2, 1],
  [3, 3, 2],
  [100, 5, 3],
])('toArray({ limit: %i }) gives %i items with %i requests', async (limit, items, requests) => {
  const peer = await startDeals()

  const deals = await new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).deals
    .list()
    .toArray({ limit })

  expect(deals).toHaveLength(items)
  expect(peer.received).toHaveLength(requests)
})

test('a list that is awaited and then looped over asks for its first page once', async () => {
  const peer = await startDeals()
  const deals = new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).deals.list()

  await deals
  const { response, requestId } = await deals.withResponse()
  expect(await deals.toArray({ limit: 10 })).toHaveLength(5)

  expect(peer.received).toHaveLength(3)
  expect([response.status, requestId]).toEqual([200, 'req_1'])
})

test('a list whose first page failed can be asked again', async () => {
  const peer = await startPeer(({ count }, response) => {
    if (count === 0) return problem(response, 403, 'forbidden')
    json(response, { data: [], nextCursor: null })
  })
  const deals = new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).deals.list()

  await expect(deals).rejects.toMatchObject({ code: 'forbidden' })
  expect(await deals).toEqual({ data: [], nextCursor: null })
})

test('a failure in the middle ends the loop with that error, after the items that came before', async () => {
  const peer = await startPeer(({ query }, response) => {
    if (query['cursor']) return problem(response, 400, 'cursor_invalid')
    json(response, { data: [{ id: 'deal_1' }], nextCursor: 'x' })
  })
  const seen = vi.fn<(id: string) => void>()
  const loop = async (): Promise<void> => {
    for await (const { id } of new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).deals.list())
      seen(id)
  }

  await expect(loop()).rejects.toMatchObject({ code: 'cursor_invalid' })
  expect(seen.mock.calls).toEqual([['deal_1']])
})

test('the event log is continued behind the last sequence', async () => {
  const peer = await startPeer(({ query }, response) => {
    const after = Number(query['after'])
    const data = [{ sequence: after + 1 }, { sequence: after + 2 }]
    json(response, { data, nextCursor: after < 4 ? String(after + 2) : null })
  })
  const sequences: number[] = []

  for await (const { sequence } of new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).events.list({
    after: 0,
  })) {
    sequences.push(sequence)
  }

  expect(sequences).toEqual([1, 2, 3, 4, 5, 6])
})

test('a list that nobody reads sends nothing', async () => {
  const peer = await startDeals()

  void new OpenPRM({ apiKey: 'prm_sk_test', baseUrl: peer.url }).deals.list()
  await new Promise((resolve) => setTimeout(resolve, 20))

  expect(peer.received).toHaveLength(0)
})
