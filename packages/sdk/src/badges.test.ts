import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BadgeError, verifyBadge, type IssuerDocument, type JwkSet } from './badges.ts'
import { OpenPRM } from './index.ts'
import type { Certificate } from './index.ts'
import { startApi } from './testing/api.ts'

let server: Awaited<ReturnType<typeof startApi>>
let prm: OpenPRM
let certificate: Certificate
let jwt: string
let jwks: JwkSet

const get = async (url: string): Promise<Response> => {
  const response = await fetch(url)
  expect(response.status).toBe(200)
  return response
}

beforeAll(async () => {
  server = await startApi()
  const { secretKey } = await server.createVendor()
  prm = new OpenPRM({ apiKey: secretKey, baseUrl: server.url })
  const lesson = {
    key: 'read',
    kind: 'article' as const,
    title: 'Read',
    minutes: null,
    markdown: 'Read this.',
    completion: { rule: 'viewed' as const },
  }
  const course = await prm.courses.create({
    key: 'selling',
    title: 'Selling',
    content: { sections: [{ key: 'only', title: 'Only', lessons: [lesson] }], translations: {} },
  })
  await prm.courses.publish(course.id, {})
  await prm.certifications.create({
    key: 'seller',
    title: 'Vendeur certifié · 認定',
    courses: [course.id],
    validMonths: 12,
  })
  const session = await prm.embedTokens.create({
    user: { email: 'zoe@alpine.example', name: 'Zoë Müller' },
    partner: { externalId: 'alpine', name: 'Alpine' },
  })
  const zoe = new OpenPRM({ fetchSession: () => Promise.resolve(session), baseUrl: server.url })
  const run = await zoe.enrolments.create({ courseId: course.id })
  await zoe.enrolments.reportLesson(run.id, 'read', {})
  certificate = (await prm.certificates.list()).data[0]!
  jwt = await (await get(certificate.links.credential)).text()
  jwks = await prm.vendor.keys()
})
afterAll(() => server.stop())

test('a badge verifies with nothing but the public keys, as text, as picture and as drawing', async () => {
  const png = new Uint8Array(await (await get(certificate.links.png)).arrayBuffer())
  const svg = await (await get(certificate.links.svg)).text()
  for (const file of [jwt, `${jwt}\n`, png, svg, new TextEncoder().encode(svg)]) {
    const { badge, status, revoked } = await verifyBadge(file, jwks)
    expect([status, revoked]).toEqual(['valid', null])
    expect(badge).toMatchObject({ name: 'Vendeur certifié · 認定', id: certificate.links.page })
    expect(badge.credentialSubject.identifier[0]?.identityHash).toBe('Zoë Müller')
  }
})

test('the issuer’s own document holds the keys, for who has no access to the API', async () => {
  const { badge } = await verifyBadge(jwt, jwks)
  const vendorId = badge.issuer.id.split(':').at(-1)
  const document = (await (await get(`${server.url}/vendors/${vendorId}/did.json`)).json()) as IssuerDocument
  expect((await verifyBadge(jwt, document)).badge.id).toBe(certificate.links.page)
})

test('its dates count: before it began, and after its end', async () => {
  const at = (iso: string) => verifyBadge(jwt, jwks, { at: new Date(iso) })
  expect((await at('2020-01-01T00:00:00Z')).status).toBe('not_yet_valid')
  expect((await at('2099-01-01T00:00:00Z')).status).toBe('expired')
})

test('with the status list, a badge that was taken back is told from one that was not', async () => {
  const { badge } = await verifyBadge(jwt, jwks)
  const list = async () => (await get(badge.credentialStatus.statusListCredential)).text()
  expect(await verifyBadge(jwt, jwks, { statusList: await list() })).toMatchObject({
    status: 'valid',
    revoked: false,
  })
  await prm.certificates.revoke(certificate.id, { reason: 'issued_in_error' })
  expect(await verifyBadge(jwt, jwks, { statusList: await list() })).toMatchObject({
    status: 'revoked',
    revoked: true,
  })
  await expect(verifyBadge(jwt, jwks, { statusList: jwt })).rejects.toThrow('another status list')
  await expect(verifyBadge(await list(), jwks)).rejects.toThrow('no badge')
})

describe('a badge is refused', () => {
  test('when any letter of it was changed', async () => {
    for (let at = 0; at < jwt.length; at += 11) {
      const flipped = jwt.slice(0, at) + (jwt[at] === 'A' ? 'B' : 'A') + jwt.slice(at + 1)
      await expect(verifyBadge(flipped, jwks), `letter ${at}`).rejects.toThrow(BadgeError)
    }
  })

  test('when a byte of the picture’s credential was flipped', async () => {
    const png = new Uint8Array(await (await get(certificate.links.png)).arrayBuffer())
    png[400]! ^= 1
    await expect(verifyBadge(png, jwks)).rejects.toThrow(BadgeError)
  })

  test.each([
    ['it is no badge at all', 'hello', 'not the text of a badge'],
    ['the drawing has none in it', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'no badge in this picture'],
    [
      'the picture has none in it',
      new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 0, 73, 69, 78, 68, 0, 0, 0, 0]),
      'no badge in this picture',
    ],
  ])('when %s', async (_, file, words) => {
    await expect(verifyBadge(file, jwks)).rejects.toThrow(words)
  })

  test('when no key of the set has signed it', async () => {
    await expect(verifyBadge(jwt, { keys: [] })).rejects.toThrow('No key of the set')
  })
})
