import { execFile } from 'node:child_process'
import { createPrivateKey } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { systemPrincipal } from '../../auth/principal.ts'
import { client, startTestServer, testOrigin, type Client, type TestServer } from '../../testing/index.ts'
import { command, createSandbox, day, register } from '../deals/registration.fixture.ts'
import { openReceipt, sha256 } from './jws.ts'
import { receiptKeys } from './table.ts'
import type { JwkSet, Receipt } from './schema.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const receiptOf = async (as: Client, deal: { id: string }): Promise<Receipt> =>
  (await as<Receipt>(`/v1/deals/${deal.id}/receipt`)).body
const keysOf = async (as: Client): Promise<JwkSet> => (await as<JwkSet>('/v1/vendor/keys')).body

test('a partner holds proof of a protection that verifies without the server, and not once a letter is changed', async () => {
  const sandbox = await createSandbox(server)
  const seller = await sandbox.partner('alpine')
  const deal = await register(seller, 'www.acme.example')
  expect((await seller(`/v1/deals/${deal.id}/receipt`)).status).toBe(404)
  const { protectedUntil, decidedAt } = await command(sandbox.staff, deal, 'approve')

  const { receipt, claims } = await receiptOf(seller, deal)
  const page = client(server.url, sandbox.publishableKey, { origin: testOrigin })
  const keys = await keysOf(page)
  expect(openReceipt(receipt, keys)).toEqual(claims)
  expect(claims).toMatchObject({
    vendor: { id: sandbox.vendorId },
    partner: { name: 'alpine' },
    deal: { id: deal.id },
    domain: 'acme.example',
    decision: 'approved',
    decidedAt,
    protectedUntil,
    ruleVersion: 1,
    sequence: 1,
    previous: null,
  })
  for (let at = 0; at < receipt.length; at += 7) {
    const flipped = receipt.slice(0, at) + (receipt[at] === 'A' ? 'B' : 'A') + receipt.slice(at + 1)
    expect(() => openReceipt(flipped, keys), `letter ${at}`).toThrow()
  }
  expect(() => openReceipt(`${receipt.slice(0, -1)}${receipt.endsWith('A') ? 'B' : 'A'}`, keys)).toThrow()
})

test('a key of another vendor does not verify a receipt', async () => {
  const [one, other] = [await createSandbox(server), await createSandbox(server)]
  const receipts: Receipt[] = []
  for (const { partner, staff } of [one, other]) {
    const deal = await register(await partner('alpine'), 'acme.example')
    await command(staff, deal, 'approve')
    receipts.push(await receiptOf(staff, deal))
  }
  const foreign = await keysOf(other.key)
  expect(() => openReceipt(receipts[0]!.receipt, foreign)).toThrow('No key of the set')
  const ownId = openReceiptKeyId(receipts[0]!.receipt)
  const disguised = { keys: foreign.keys.map((key) => ({ ...key, kid: ownId })) }
  expect(() => openReceipt(receipts[0]!.receipt, disguised)).toThrow('The signature does not fit')
})

function openReceiptKeyId(token: string): string {
  return (JSON.parse(Buffer.from(token.split('.')[0]!, 'base64url').toString()) as { kid: string }).kid
}

test('every decision has its receipt, and the chain has no gap when many decide at once', async () => {
  const { key, staff, partner } = await createSandbox(server)
  const deals = await Promise.all(
    Array.from({ length: 40 }, async (_, n) => register(await partner(`partner${n}`), `account${n}.example`)),
  )
  await Promise.all(
    deals.map((deal, n) =>
      n % 2 === 0
        ? command(staff, deal, 'approve')
        : command(key, deal, 'reject', { reason: 'not_qualified' }),
    ),
  )
  const all = (await Promise.all(deals.map((deal) => receiptOf(key, deal)))).toSorted(
    (a, b) => a.claims.sequence - b.claims.sequence,
  )
  expect(all.map(({ claims }) => claims.sequence)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1))
  expect(all.map(({ claims }) => claims.previous)).toEqual([
    null,
    ...all.slice(0, -1).map(({ receipt }) => sha256(receipt)),
  ])
  expect((await keysOf(key)).keys).toHaveLength(1)
  const rejected = all.find(({ claims }) => claims.decision === 'rejected')
  expect(rejected?.claims).toMatchObject({ reason: 'not_qualified', protectedUntil: null })
})

test('extensions and expiry are decisions, too; a receipt names the version of the rules it was made by', async () => {
  const { key, staff, partner, advance, rules } = await createSandbox(server)
  const seller = await partner('alpine')
  const deal = await register(seller, 'acme.example')
  await command(staff, deal, 'approve')
  await rules({ extensionDays: 7 })
  await command(seller, deal, 'request-extension', { reason: 'More' })
  await command(staff, deal, 'grant-extension')
  expect((await receiptOf(seller, deal)).claims).toMatchObject({
    decision: 'extension_granted',
    ruleVersion: 2,
    sequence: 2,
  })
  await advance(98 * day)
  expect((await receiptOf(key, deal)).claims).toMatchObject({ decision: 'expired', sequence: 3 })
})

test('the private key is stored sealed, and a server with another secret goes on with a new key', async () => {
  const { vendorId, key, staff, partner } = await createSandbox(server)
  const decide = async (domain: string): Promise<Receipt> => {
    const deal = await register(await partner('alpine'), domain)
    await command(staff, deal, 'approve')
    return receiptOf(key, deal)
  }
  const before = await decide('acme.example')
  // Sealed by another server's secret is, to this one, as good as random.
  await server.tenancy.withTenant(systemPrincipal(vendorId), async (tx) => {
    const [row] = await tx.db.select().from(receiptKeys)
    const stored = Buffer.from(row!.sealedPrivateKey, 'base64url')
    expect(() => createPrivateKey({ key: stored, format: 'der', type: 'pkcs8' })).toThrow()
    await tx.db.insert(receiptKeys).values({
      ...row!,
      id: 'from-another-server',
      sealedPrivateKey: Buffer.alloc(76, 7).toString('base64url'),
      createdAt: new Date(Date.parse(tx.realNow) + 1).toISOString(),
    })
  })
  await new Promise((resolve) => setTimeout(resolve, 5))
  const after = await decide('other.example')
  const keys = await keysOf(key)
  expect(keys.keys).toHaveLength(3)
  for (const one of [before, after]) expect(openReceipt(one.receipt, keys)).toEqual(one.claims)
})

test('`openprm verify-receipt` proves a receipt from two files, and refuses a changed one', async () => {
  const { key, staff, partner } = await createSandbox(server)
  const deal = await register(await partner('alpine'), 'acme.example')
  await command(staff, deal, 'approve')
  const folder = await mkdtemp(join(tmpdir(), 'openprm-receipt-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const answer = await receiptOf(key, deal)
  const file = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text)
    return join(folder, name)
  }
  const jwks = await file('jwks.json', JSON.stringify(await keysOf(key)))
  const verify = async (path: string) =>
    promisify(execFile)(process.execPath, [
      fileURLToPath(new URL('../../cli/main.ts', import.meta.url)),
      'verify-receipt',
      path,
      '--key',
      jwks,
    ])
  for (const text of [`${answer.receipt}\n`, JSON.stringify(answer)]) {
    expect((await verify(await file('receipt', text))).stdout).toContain('The receipt is genuine.')
  }
  const [head, body, signature] = answer.receipt.split('.')
  const forged = Buffer.from(
    JSON.stringify({ ...answer.claims, protectedUntil: '2099-01-01T00:00:00.000Z' }),
  ).toString('base64url')
  expect(body).not.toBe(forged)
  await expect(verify(await file('forged', `${head}.${forged}.${signature}`))).rejects.toMatchObject({
    code: 1,
  })
})
