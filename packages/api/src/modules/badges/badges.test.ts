import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { Bitstring } from '@digitalbazaar/bitstring'
import * as library from '@learncard/types'
import { verifyJWT } from 'did-jwt'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { z } from 'zod'
import { openprm } from '../../cli/cli.fixture.ts'
import { client, startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import type { Certificate } from '../certificates/schema.ts'
import { publishCourse, shortContent } from '../courses/course.fixture.ts'
import { createSandbox, day, type Sandbox } from '../deals/registration.fixture.ts'
import type { BadgeClaims } from './credential.ts'
import { achievementCredential } from './open-badges.fixture.ts'

/** The standard's shapes as another implementation has written them down; its own types do not resolve here. */
const standard = library as unknown as Record<
  | 'UnsignedAchievementCredentialValidator'
  | 'AchievementSubjectValidator'
  | 'AchievementValidator'
  | 'IdentityObjectValidator'
  | 'BitstringStatusListEntryValidator',
  z.ZodObject
>

let server: TestServer
let home: Sandbox
let courseId: string

beforeAll(async () => {
  server = await startTestServer()
  home = await createSandbox(server)
  await home.key('/v1/vendor', {
    method: 'PATCH',
    body: { name: 'Acme Robots', branding: { accentColor: '#0f766e' } },
  })
  courseId = await publishCourse(home.key, { content: shortContent })
  await home.key('/v1/certifications', {
    body: { key: 'seller', title: 'Robot seller <1>', courses: [courseId], validMonths: 12 },
  })
})
afterAll(() => server.stop())

async function learn(seller: Client): Promise<void> {
  const { id } = (await seller<{ id: string }>('/v1/enrolments', { body: { courseId } })).body
  await seller(`/v1/enrolments/${id}/lessons/read/report`, { body: {} })
}

async function certified(name: string): Promise<{ seller: Client; certificate: Certificate }> {
  const seller = await home.partner(name)
  await learn(seller)
  const { data } = (await seller<{ data: Certificate[] }>('/v1/certificates')).body
  return { seller, certificate: data[0]! }
}

/** The wire as a stranger sees it: without any credential. */
const look = (url: string, accept = 'application/json'): Promise<Response> =>
  fetch(url, { headers: { accept, 'accept-language': 'de-CH, en;q=0.5' } })
const jwtOf = async ({ links }: Certificate): Promise<string> => (await look(links.credential)).text()
const claimsOf = (jwt: string): BadgeClaims =>
  JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString()) as BadgeClaims

/** Resolves did:web as the method says, but by plain HTTP: this server has no certificate. */
const resolver = {
  async resolve(did: string) {
    const [host = '', ...path] = did.slice('did:web:'.length).split(':').map(decodeURIComponent)
    const response = await look(`http://${host}/${path.join('/')}/did.json`)
    const didResolutionMetadata = response.ok
      ? { contentType: 'application/did+json' }
      : { error: 'notFound' }
    const didDocument = response.ok ? await response.json() : null
    return { didDocument, didResolutionMetadata, didDocumentMetadata: {} } as never
  },
}

/** Verified by a library that is not ours, which finds the key by itself. */
const verify = (jwt: string) => verifyJWT(jwt, { resolver, policies: { aud: false } })

test('a badge is an Open Badges 3.0 credential with no member that the standard does not know', async () => {
  const { certificate } = await certified('standard')
  const claims = claimsOf(await jwtOf(certificate))
  expect(achievementCredential.safeParse(claims).error).toBeUndefined()
  expect(standard.UnsignedAchievementCredentialValidator.safeParse(claims).error).toBeUndefined()
  const { credentialSubject: subject, credentialStatus } = claims
  const known = ({ shape }: z.ZodObject, value: object): void =>
    expect(Object.keys(shape)).toEqual(expect.arrayContaining(Object.keys(value)))
  known(standard.AchievementSubjectValidator, subject)
  known(standard.AchievementValidator, subject.achievement)
  for (const identity of subject.identifier) known(standard.IdentityObjectValidator, identity)
  expect(standard.BitstringStatusListEntryValidator.safeParse(credentialStatus).error).toBeUndefined()
  expect(claims).toMatchObject({
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    id: certificate.links.page,
    name: 'Robot seller <1>',
    credentialSubject: { achievement: { achievementType: 'Certification' } },
  })
  expect(claims.validFrom.slice(0, 19)).toBe(certificate.issuedAt.slice(0, 19))
  expect(claims.validUntil?.slice(0, 19)).toBe(certificate.expiresAt?.slice(0, 19))
})

test('the claims of the token say the same as the credential in it', async () => {
  const { certificate } = await certified('claims')
  const claims = claimsOf(await jwtOf(certificate))
  expect([claims.iss, claims.jti, claims.sub]).toEqual([
    claims.issuer.id,
    claims.id,
    claims.credentialSubject.id,
  ])
  expect(new Date(claims.nbf * 1000).toISOString()).toBe(new Date(claims.validFrom).toISOString())
  expect(new Date((claims.exp ?? 0) * 1000).toISOString()).toBe(
    new Date(claims.validUntil ?? '').toISOString(),
  )
})

test('another library finds the issuer’s key by its name and verifies the badge; a flipped byte fails', async () => {
  const { certificate } = await certified('verified')
  const jwt = await jwtOf(certificate)
  const { verified, issuer } = await verify(jwt)
  expect([verified, issuer]).toEqual([true, claimsOf(jwt).issuer.id])
  const [head, body = '', signature] = jwt.split('.')
  const bytes = Buffer.from(body, 'base64url')
  bytes[bytes.length - 20]! ^= 1
  await expect(verify([head, bytes.toString('base64url'), signature].join('.'))).rejects.toThrow()
})

/** The bit of a badge in the list that it names, read by another library, once the list itself is verified. */
async function isRevoked(jwt: string): Promise<boolean> {
  const { credentialStatus } = claimsOf(jwt)
  const list = await (await look(credentialStatus.statusListCredential)).text()
  expect((await verify(list)).verified).toBe(true)
  const { encodedList } = claimsOf(list).credentialSubject as unknown as { encodedList: string }
  const buffer = await Bitstring.decodeBits({ encoded: encodedList.slice(1) })
  expect(buffer.length * 8).toBeGreaterThanOrEqual(131_072)
  return new Bitstring({ buffer }).get(Number(credentialStatus.statusListIndex))
}

test('a revoked badge says so through the status list, its neighbour does not', async () => {
  const { certificate } = await certified('revoked')
  const neighbour = await certified('neighbour')
  const [jwt, other] = [await jwtOf(certificate), await jwtOf(neighbour.certificate)]
  expect(await isRevoked(jwt)).toBe(false)
  await home.key(`/v1/certificates/${certificate.id}/revoke`, {
    body: { reason: 'misconduct', note: 'Sold a toaster as a robot' },
  })
  expect([await isRevoked(jwt), await isRevoked(other)]).toEqual([true, false])
  const page = await (await look(certificate.links.page, 'text/html')).text()
  expect(page).toContain('Widerrufen')
  expect(page).not.toMatch(/toaster|misconduct/)
})

test('a badge that a breaking version ended early says so, too: its date alone would not', async () => {
  const { seller, certificate } = await certified('broken')
  const jwt = await jwtOf(certificate)
  const content = {
    sections: [
      {
        key: 'only',
        title: 'Only',
        lessons: [{ ...shortContent.sections[0]!.lessons[0]!, markdown: 'New' }],
      },
    ],
  }
  await home.key(`/v1/courses/${courseId}/draft`, { method: 'PUT', body: content })
  await home.key(`/v1/courses/${courseId}/publish`, { body: { change: 'breaking' } })
  await home.advance(1)
  expect(await isRevoked(jwt)).toBe(false)
  await learn(seller)
  expect((await (await look(certificate.links.page)).json()) as object).toMatchObject({ status: 'renewed' })
  expect(await isRevoked(jwt)).toBe(true)
})

test('a new key of the programme leaves older badges good', async () => {
  const { certificate } = await certified('before-rotation')
  const before = await jwtOf(certificate)
  const rotated = await home.key<{ keys: unknown[] }>('/v1/vendor/keys/rotate', { method: 'POST' })
  expect(rotated.status, rotated.text).toBe(200)
  expect(rotated.body.keys).toHaveLength(2)
  const after = await jwtOf(certificate)
  const kid = (jwt: string): unknown =>
    (JSON.parse(Buffer.from(jwt.split('.')[0] ?? '', 'base64url').toString()) as { kid: unknown }).kid
  expect(kid(after)).not.toBe(kid(before))
  for (const jwt of [before, after]) expect((await verify(jwt)).verified).toBe(true)
})

test('picture and drawing carry the credential as the standard bakes it', async () => {
  const { certificate } = await certified('baked')
  const jwt = await jwtOf(certificate)
  const svg = await (await look(certificate.links.svg)).text()
  expect(svg).toContain('xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"')
  expect(svg.match(/<openbadges:credential verify="([^"]+)">/)?.[1]).toBe(jwt)
  expect(svg).toContain('&#60;1&#62;')
  const png = Buffer.from(await (await look(certificate.links.png)).arrayBuffer())
  const chunks = chunksOf(png)
  expect(chunks.map(({ type }) => type).filter((type) => type === 'iTXt' || type === 'IEND')).toEqual([
    'iTXt',
    'IEND',
  ])
  const text = chunks.find(({ type }) => type === 'iTXt')!.data.toString()
  expect(text).toBe(`openbadgecredential\0\0\0\0\0${jwt}`)
  const pixels = inflateSync(
    Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)),
  )
  expect(pixels.length).toBe(640 * (640 * 4 + 1))
})

function chunksOf(png: Buffer): Array<{ type: string; data: Buffer }> {
  const chunks = []
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    })
    at += length + 12
  }
  return chunks
}

test('openprm verify-badge proves a picture: by what the issuer publishes, and offline', async () => {
  const { certificate } = await certified('at-a-terminal')
  // The terminal goes by the real clock, and this sandbox is a little ahead of it by now.
  await expect.poll(() => Date.now(), { timeout: 5000 }).toBeGreaterThan(Date.parse(certificate.issuedAt))
  const folder = await mkdtemp(join(tmpdir(), 'badge-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const save = async (name: string, url: string): Promise<string> => {
    const response = await fetch(url, { headers: { authorization: `Bearer ${home.secretKey}` } })
    await writeFile(join(folder, name), Buffer.from(await response.arrayBuffer()))
    return join(folder, name)
  }
  const png = await save('badge.png', certificate.links.png)
  const keys = await save('keys.json', `${server.url}/v1/vendor/keys`)
  const { statusListCredential } = claimsOf(await jwtOf(certificate)).credentialStatus
  const list = await save('list.jwt', statusListCredential)
  const online = await openprm(['verify-badge', png])
  expect(online.err).toBe('')
  expect(online.out).toContain('The badge is genuine and valid.')
  expect((await openprm(['verify-badge', png, '--key', keys])).out).toContain('The badge is genuine.')
  expect((await openprm(['verify-badge', png, '--key', keys, '--list', list])).code).toBe(0)
  await home.key(`/v1/certificates/${certificate.id}/revoke`, { body: { reason: 'other' } })
  const svg = await save('badge.svg', certificate.links.svg)
  const revoked = await openprm(['verify-badge', svg])
  expect([revoked.code, revoked.out]).toEqual([1, expect.stringContaining('it was taken back')])
  const bytes = await readFile(svg)
  bytes[500]! ^= 1
  await writeFile(svg, bytes)
  expect((await openprm(['verify-badge', svg, '--key', keys])).code).toBe(1)
})

test('a certificate to print shows names in Arabic, and says where to find one that it cannot show', async () => {
  const { seller, certificate } = await certified('printed')
  const glyphs = async (name: string): Promise<string> => {
    expect(
      (await home.key(`/v1/users/${certificate.userId}`, { method: 'PATCH', body: { name } })).status,
    ).toBe(200)
    const pdf = Buffer.from(await (await look(certificate.links.pdf)).arrayBuffer())
    expect(pdf.toString('latin1', 0, 8)).toBe('%PDF-1.7')
    const streams = pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)
    return [...streams].map(([, bytes = '']) => text(Buffer.from(bytes, 'latin1'))).join('\n')
  }
  // Fonts are told which characters their signs stand for: meem, hah, dal of the name.
  for (const code of ['<0645>', '<062d>', '<062f>']) expect(await glyphs('محمد')).toContain(code)
  expect(await glyphs('山田')).not.toContain('<5c71>')
  expect((await seller('/v1/me')).status).toBe(200)
})

function text(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('latin1')
  } catch {
    return ''
  }
}

test('the public page shows a name and what the badge says, in the reader’s language, and nothing else', async () => {
  const { certificate } = await certified('public')
  const response = await look(certificate.links.page, 'text/html,*/*')
  const page = await response.text()
  expect(page).toMatch(
    /<html lang="de" dir="ltr">[\s\S]*Gültig[\s\S]*Seller of public[\s\S]*Robot seller &lt;1&gt;/,
  )
  expect(page).not.toMatch(/seller@public\.example|user_0|partner_0|<script|style=/)
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(response.headers.get('x-robots-tag')).toBe('noindex')
  expect(await (await look(certificate.links.page)).json()).toEqual({
    number: certificate.number,
    status: 'active',
    title: 'Robot seller <1>',
    name: 'Seller of public',
    issuer: { id: claimsOf(await jwtOf(certificate)).iss, name: 'Acme Robots' },
    issuedAt: certificate.issuedAt,
    expiresAt: certificate.expiresAt,
    daysLeft: expect.any(Number) as number,
    revokedAt: null,
    links: certificate.links,
  })
  const arabic = await fetch(certificate.links.page, {
    headers: { accept: 'text/html', 'accept-language': 'ar' },
  })
  expect(await arabic.text()).toContain('<html lang="ar" dir="rtl">')
})

test('the public page follows the clock: ends soon, then expired', async () => {
  const { certificate } = await certified('clock')
  const statusAfter = async (seconds: number): Promise<unknown> => {
    await home.advance(seconds)
    return ((await (await look(certificate.links.page)).json()) as { status: unknown }).status
  }
  expect(await statusAfter(330 * day)).toBe('expiring')
  expect(await statusAfter(40 * day)).toBe('expired')
})

test('404: an address that was guessed, cut off, or put together from two programmes shows nothing', async () => {
  const { certificate } = await certified('guessed')
  const other = await createSandbox(server)
  await other.partner('stranger')
  const bytes = Buffer.from(certificate.links.page.split('/').at(-1) ?? '', 'base64url')
  const mixed = Buffer.concat([bytes.subarray(0, 16), Buffer.alloc(16, 7)]).toString('base64url')
  const base = `${server.url}/verify`
  const flipped = Buffer.from(bytes)
  flipped[3]! ^= 1
  for (const end of [
    mixed,
    flipped.toString('base64url'),
    bytes.toString('base64url').slice(0, 30),
    'x',
    '%00',
  ])
    expect((await look(`${base}/${end}`)).status, end).toBe(404)
  const page = await look(`${base}/${mixed}`, 'text/html')
  expect([page.status, await page.text()]).toEqual([404, expect.stringContaining('Kein solches Zertifikat')])
  for (const path of ['/vendors/vendor_01kb0v4e9me5h9x2q8r3t6w7yz/did.json', '/vendors/x/status/0'])
    expect((await look(server.url + path)).status).toBe(404)
  expect((await look(`${server.url}/vendors/${home.vendorId}/status/7`)).status).toBe(404)
})

test('429: one address asks for so many and no more', async () => {
  const small = await startTestServer({ quotaScale: 1 / 120 })
  const ask = client(small.url, undefined)
  const statuses = [await ask('/verify/x'), await ask('/verify/x'), await ask('/verify/x')].map(
    ({ status }) => status,
  )
  expect(statuses).toEqual([404, 404, 429])
  await small.stop()
})
