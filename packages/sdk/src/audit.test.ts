import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AuditError, verifyAudit, verifyAuditHead } from './audit.ts'
import type { AuditEntry, AuditPoint, JwkSet } from './audit.ts'
import { OpenPRM } from './index.ts'
import { startApi } from './testing/api.ts'

let server: Awaited<ReturnType<typeof startApi>>
let prm: OpenPRM
let head: string
let jwks: JwkSet
let point: AuditPoint
let trail: AuditEntry[]

beforeAll(async () => {
  server = await startApi()
  const { secretKey } = await server.createVendor()
  prm = new OpenPRM({ apiKey: secretKey, baseUrl: server.url })
  for (const name of ['Zürich “Süd” \u{1f680}', 'A "quote"', 'Ω < & / \\'])
    await prm.deals.create({ name, amount: { amount: 9_007_199_254_740_991, currency: 'EUR' } })
  while ((await prm.audit.head()).claims.sequence < 4) await new Promise((resolve) => setTimeout(resolve, 50))
  head = (await prm.audit.head()).head
  jwks = await prm.vendor.keys()
  point = await verifyAuditHead(head, jwks)
  trail = await prm.audit.list({ order: 'asc', limit: 2 }).toArray({ limit: 100 })
})
afterAll(() => server.stop())

test('a trail is checked page by page as it is read, up to a signed head', async () => {
  expect(await verifyAudit(prm.audit.list({ order: 'asc', limit: 3 }), { points: [point] })).toEqual({
    sequence: 4,
    hash: point.hash,
  })
})

test('checking goes on behind what was checked before', async () => {
  const after = await verifyAudit(trail.slice(0, 2))
  expect(await verifyAudit(trail.slice(2), { after })).toEqual({ sequence: 4, hash: point.hash })
})

describe('the first broken link is named when', () => {
  const failing = async (entries: AuditEntry[], points: AuditPoint[] = []): Promise<number> => {
    const error: unknown = await verifyAudit(entries, { points }).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(AuditError)
    return (error as AuditError).sequence
  }
  const changed = (at: number, change: Partial<AuditEntry>): AuditEntry[] =>
    trail.map((entry) => (entry.sequence === at ? { ...entry, ...change } : entry))

  test('an entry says something else now', async () => {
    expect(await failing(changed(2, { occurredAt: '2020-01-01T00:00:00.000Z' }))).toBe(2)
    expect(await failing(changed(3, { actor: { kind: 'system', id: null } }))).toBe(3)
    expect(await failing(changed(3, { data: {} }))).toBe(3)
    expect(await failing(changed(4, { hash: trail[0]!.hash }))).toBe(4)
  })

  test('one is missing, added twice or moved', async () => {
    expect(await failing(trail.slice(1))).toBe(1)
    expect(await failing(trail.filter(({ sequence }) => sequence !== 2))).toBe(2)
    expect(await failing([trail[0]!, trail[0]!])).toBe(2)
    expect(await failing([trail[0]!, trail[2]!, trail[1]!, trail[3]!])).toBe(2)
  })

  test('the end was cut off, or an earlier proof names another hash', async () => {
    expect(await failing(trail.slice(0, 3), [point])).toBe(4)
    expect(await failing(trail, [{ sequence: 2, hash: point.hash }])).toBe(2)
  })
})

test('a head that was changed, or that another vendor signed, proves nothing', async () => {
  const stranger = await server.createVendor()
  const other = new OpenPRM({ apiKey: stranger.secretKey, baseUrl: server.url })
  await other.audit.head()
  await expect(verifyAuditHead(head, await other.vendor.keys())).rejects.toThrow('No key of the set')
  for (let at = 0; at < head.length; at += 9) {
    const flipped = head.slice(0, at) + (head[at] === 'A' ? 'B' : 'A') + head.slice(at + 1)
    await expect(verifyAuditHead(flipped, jwks), `letter ${at}`).rejects.toThrow(AuditError)
  }
})
