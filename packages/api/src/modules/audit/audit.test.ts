import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { connect, type Sql } from '../../db/connection.ts'
import { toUuid } from '../../ids.ts'
import {
  asItIs,
  client,
  startTestServer,
  type Answer,
  type Client,
  type TestServer,
} from '../../testing/index.ts'
import { openReceipt } from '../receipts/jws.ts'
import type { JwkSet, Receipt } from '../receipts/schema.ts'
import type { AuditEntry, AuditHead, AuditPoint } from './schema.ts'
import { verifyChain } from './verify.ts'

let server: TestServer
let owner: Sql
beforeAll(async () => {
  server = await startTestServer()
  owner = connect({ url: server.databaseUrl, as: 'owner', max: 1 })
})
afterAll(async () => {
  await owner.end()
  await server.stop()
})

interface Page {
  data: AuditEntry[]
  nextCursor: string | null
}

async function read(key: Client, query: string): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const more: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const answer: Answer<Page> = await key<Page>(`/v1/audit?limit=3&${query}${more}`)
    expect(answer.status, answer.text).toBe(200)
    entries.push(...answer.body.data)
    cursor = answer.body.nextCursor
  }
  return entries
}

/** A programme with that many linked entries: its form, then deals. */
async function programme(entries: number): Promise<{ key: Client; uuid: string; secretKey: string }> {
  const { vendorId, secretKey } = await server.createVendor()
  const key = client(server.url, secretKey)
  for (let n = 2; n <= entries; n++) {
    const { status } = await key('/v1/deals', { body: { name: `Deal ${n}` } })
    expect(status).toBe(201)
  }
  const linked = async (): Promise<number> => (await key<AuditHead>('/v1/audit/head')).body.claims.sequence
  await expect.poll(linked, { timeout: 10_000 }).toBe(entries)
  return { key, uuid: toUuid('vendor', vendorId), secretKey }
}

/** Checks the whole trail as it is now. */
const check = async (key: Client, points: AuditPoint[] = []) =>
  verifyChain(Readable.from(await read(key, 'order=asc')), points)

/** Makes one more entry, and waits until the trail has come to it. */
async function another(key: Client): Promise<void> {
  const { id } = (await key<{ id: string }>('/v1/deals', { body: { name: 'One more' } })).body
  await expect.poll(async () => (await read(key, `subject=${id}`)).length, { timeout: 10_000 }).toBe(1)
}

test('every change is in the trail with who did it, by which request and operation', async () => {
  const { key } = await programme(1)
  const answer = await key<{ id: string }>('/v1/deals', { body: { name: 'Robots' } })
  await expect.poll(async () => (await read(key, 'order=desc'))[0]?.subject.id).toBe(answer.body.id)

  const [entry] = await read(key, 'order=desc')
  expect(entry).toMatchObject({
    type: 'deal.created',
    actor: { kind: 'key', id: expect.stringMatching(/^key_/) },
    requestId: answer.headers.get('request-id'),
    operation: 'deals.create',
    data: { deal: { name: 'Robots' } },
  })
  expect(JSON.stringify(entry)).not.toContain('127.0.0.1')
  expect(await check(key)).toMatchObject({ sequence: 2, hash: entry?.hash })
})

test('the trail is searched by actor, subject, type and time, in either direction, and paged without a gap', async () => {
  const { key } = await programme(7)
  const all = await read(key, 'order=asc')
  const [, second] = all
  await key(`/v1/deals/${second!.subject.id}`, {
    method: 'PATCH',
    body: { name: 'Renamed' },
    headers: asItIs,
  })
  await expect.poll(async () => (await read(key, 'order=asc')).length).toBe(8)
  const sequences = async (query: string) => (await read(key, query)).map(({ sequence }) => sequence)

  expect(await sequences('order=asc')).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(await sequences('')).toEqual([8, 7, 6, 5, 4, 3, 2, 1])
  expect(await sequences(`order=asc&subject=${second!.subject.id}`)).toEqual([2, 8])
  expect(await sequences('types=deal.updated')).toEqual([8])
  expect(await sequences(`actor=${second!.actor.id}`)).toHaveLength(7)
  expect(await sequences('actor=user_01kb0v4e9me5h9x2q8r3t6w7yz')).toEqual([])
  expect(await sequences(`order=asc&since=${all[4]!.occurredAt}`)).toEqual([5, 6, 7, 8])
  expect(await sequences(`order=asc&until=${all[4]!.occurredAt}`)).toEqual([1, 2, 3, 4])
})

test('a row that somebody changed in the database is named', async () => {
  const { key, uuid } = await programme(5)
  expect(await check(key)).toMatchObject({ sequence: 5 })
  await owner`
    update outbox set data = jsonb_set(data, '{deal,name}', '"Never happened"')
    where vendor_id = ${uuid} and sequence = 3`
  await expect(check(key)).rejects.toThrow('Entry 3: it is not what its hash was made of')
})

test('a row that somebody removed is named, also where its link was removed with it', async () => {
  const { key, uuid } = await programme(5)
  await owner`delete from outbox where vendor_id = ${uuid} and sequence = 4`
  await expect(check(key)).rejects.toThrow('Entry 4: it is missing: 5 comes next')
  await owner`delete from audit_links where vendor_id = ${uuid} and sequence = 4`
  await expect(check(key)).rejects.toThrow('Entry 4: it is missing: 5 comes next')
})

test('a trail that was written anew from the start, or cut off, does not fit a head that was kept', async () => {
  const { key, uuid } = await programme(4)
  const head = (await key<AuditHead>('/v1/audit/head')).body.claims
  await owner`update outbox set data = '{}' where vendor_id = ${uuid} and sequence = 2`
  await owner`delete from audit_links where vendor_id = ${uuid}`
  await another(key)
  expect(await check(key)).toMatchObject({ sequence: 5 })
  await expect(check(key, [head])).rejects.toThrow('Entry 4: the trail was written anew')

  await owner`delete from audit_links where vendor_id = ${uuid} and sequence > 3`
  await owner`delete from outbox where vendor_id = ${uuid} and sequence > 3`
  expect(await check(key)).toMatchObject({ sequence: 3 })
  await expect(check(key, [head])).rejects.toThrow('Entry 4: it is missing: a proof names entry 4')
})

test('events of an older version, numbered without a link, are linked with the next one', async () => {
  const { key, uuid } = await programme(3)
  await owner`delete from audit_links where vendor_id = ${uuid}`
  await owner`update outbox set request_id = null, operation = null where vendor_id = ${uuid}`
  await another(key)
  expect(await check(key)).toMatchObject({ sequence: 4 })
})

test('a receipt names where the chain was, and holds the trail to it', async () => {
  const { key } = await programme(2)
  const partner = (await key<{ id: string }>('/v1/partners', { body: { name: 'Alpine' } })).body
  const claim = { name: 'Claimed', accountDomain: 'acme.example', partnerId: partner.id, draft: true }
  const { id } = (await key<{ id: string }>('/v1/deals', { body: claim })).body
  for (const command of ['submit', 'approve'])
    await key(`/v1/deals/${id}/${command}`, { body: {}, headers: asItIs })
  const { receipt } = (await key<Receipt>(`/v1/deals/${id}/receipt`)).body
  const { audit } = openReceipt(receipt, (await key<JwkSet>('/v1/vendor/keys')).body)
  await another(key)
  expect(audit?.sequence).toBeGreaterThanOrEqual(2)
  expect(await check(key, [audit!])).toMatchObject({ sequence: 7 })
  await expect(check(key, [{ ...audit!, hash: 'another' }])).rejects.toThrow('written anew')
})

test('`openprm audit` saves the trail and checks it without a server, against a signed head', async () => {
  const { key, secretKey } = await programme(3)
  const folder = await mkdtemp(join(tmpdir(), 'openprm-audit-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = async (name: string, path: string): Promise<string> => {
    await writeFile(join(folder, name), (await key(path)).text)
    return join(folder, name)
  }
  const openprm = async (...args: string[]): Promise<string> => {
    const env = { ...process.env, OPENPRM_URL: server.url, OPENPRM_SECRET_KEY: secretKey }
    const main = fileURLToPath(new URL('../../cli/main.ts', import.meta.url))
    return (await promisify(execFile)(process.execPath, [main, 'audit', ...args], { env })).stdout
  }
  const trail = join(folder, 'audit.ndjson')
  const head = await file('head.json', '/v1/audit/head')
  const proof = ['--head', head, '--key', await file('jwks.json', '/v1/vendor/keys')]

  await openprm('save', trail)
  expect(await openprm('verify', trail, ...proof)).toContain('The chain holds: 3 entries')
  const saved = await readFile(trail, 'utf8')
  await writeFile(trail, saved.replace('Deal 2', 'Deal 9'))
  await expect(openprm('verify', trail)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Entry 2: it is not what its hash was made of'),
  })
  await writeFile(head, (await readFile(head, 'utf8')).replace(/\.[\w-]{10}/, '.AAAAAAAAAA'))
  await expect(openprm('verify', trail, ...proof)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('The signature does not fit'),
  })
}, 60_000)

test('403: a partner never reads the trail, staff only as admin', async () => {
  const { key } = await programme(1)
  const as = async (body: object): Promise<Client> =>
    client(server.url, (await key<{ token: string }>('/v1/embed-tokens', { body })).body.token)
  const user = (role: string) => ({ user: { email: `${role}@acme.example`, name: role, role } })
  const seller = await as({
    user: { email: 's@a.example', name: 'S' },
    partner: { externalId: 'a', name: 'A' },
  })

  expect((await seller('/v1/audit')).body['code']).toBe('forbidden')
  expect((await (await as(user('viewer')))('/v1/audit')).body['code']).toBe('missing_scope')
  expect((await (await as(user('admin')))('/v1/audit')).status).toBe(200)
})
