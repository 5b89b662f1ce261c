import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OpenPRM } from './index.ts'
import { receiptHash, ReceiptError, verifyReceipt, type JwkSet } from './receipts.ts'
import { startApi } from './testing/api.ts'

let server: Awaited<ReturnType<typeof startApi>>
let prm: OpenPRM
let receipt: string
let second: string
let jwks: JwkSet

beforeAll(async () => {
  server = await startApi()
  const { secretKey } = await server.createVendor()
  prm = new OpenPRM({ apiKey: secretKey, baseUrl: server.url })
  const partner = await prm.partners.create({ name: 'Alpine Systems – Zürich' })
  const approved = async (domain: string): Promise<string> => {
    const draft = await prm.deals.create({
      name: 'Robots',
      accountDomain: domain,
      partnerId: partner.id,
      draft: true,
    })
    const { version } = await prm.deals.submit(draft.id)
    await prm.deals.approve(draft.id, {}, { ifMatch: version })
    return (await prm.deals.receipt(draft.id)).receipt
  }
  receipt = await approved('acme.example')
  second = await approved('other.example')
  jwks = await prm.vendor.keys()
})
afterAll(() => server.stop())

test('a receipt verifies with nothing but the public keys', async () => {
  const claims = await verifyReceipt(receipt, jwks)
  expect(claims).toMatchObject({ decision: 'approved', domain: 'acme.example', sequence: 1 })
  expect(claims.partner?.name).toBe('Alpine Systems – Zürich')
})

test('receipts of a vendor are a chain: each names the hash of the one before', async () => {
  expect((await verifyReceipt(second, jwks)).previous).toBe(await receiptHash(receipt))
})

describe('a receipt is refused', () => {
  test('when any letter of it was changed', async () => {
    for (let at = 0; at < receipt.length; at += 5) {
      const flipped = receipt.slice(0, at) + (receipt[at] === 'A' ? 'B' : 'A') + receipt.slice(at + 1)
      await expect(verifyReceipt(flipped, jwks), `letter ${at}`).rejects.toThrow(ReceiptError)
    }
  })

  test('when its last letter spells the same bytes in another way', async () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const other = letters[letters.indexOf(receipt.at(-1)!) ^ 1]!
    await expect(verifyReceipt(receipt.slice(0, -1) + other, jwks)).rejects.toThrow(ReceiptError)
  })

  test.each([
    ['it is no receipt at all', 'hello'],
    ['it has no signature', 'eyJhbGciOiJub25lIn0.e30.'],
    ['it is empty', ''],
  ])('when %s', async (_, text) => {
    await expect(verifyReceipt(text, jwks)).rejects.toThrow('not the text of a receipt')
  })

  test('when no key of the set has signed it', async () => {
    await expect(verifyReceipt(receipt, { keys: [] })).rejects.toThrow('No key of the set')
  })
})
